import Mustache

/// The pages' templates, read once.
///
/// A template holds no logic but “if there is” and “for each”: what stands on a page is decided in `Pages/`.
struct Templates: Sendable {
  private let library: MustacheLibrary

  /// Reads the templates that are compiled in.
  ///
  /// - Throws: The library's own error where one of them is malformed, which is a bug of ours.
  init() throws {
    MustacheContentTypes.register(PageText(), named: PageText.name)
    var library = MustacheLibrary()
    for (name, text) in Self.sources {
      // Each says for itself how it is escaped, so that none can be used without.
      try library.register("{{% CONTENT_TYPE:\(PageText.name)}}" + text, named: name)
    }
    self.library = library
  }

  /// The templates by name: `saga` for `templates/saga.mustache`.
  static var sources: [(name: String, text: String)] {
    PressFile.all.compactMap { file in
      guard file.path.hasPrefix(folder), file.path.hasSuffix(ending) else { return nil }
      return (String(file.path.dropFirst(folder.count).dropLast(ending.count)), file.text)
    }
  }

  private static let folder = "templates/"
  private static let ending = ".mustache"

  /// A page: the words of `fields` in the template of that name; empty where there is no such template.
  func page(_ name: String, _ fields: Fields) -> String { library.render(fields, withTemplate: name) ?? "" }
}

/// What a template is filled with: text, numbers, truths, further fields, and lists of them.
typealias Fields = [String: Any]
