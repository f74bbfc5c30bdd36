/// A document, taken apart.
struct Page {
  /// A command line that a document shows.
  struct Call {
    /// As written.
    let line: String
    /// The words after the program's name.
    let words: [String]
    /// The long options among them.
    var options: [String] { words.filter { $0.hasPrefix("--") }.map { String($0.prefix { $0 != "=" }) } }
  }

  let path: String
  /// Without comments.
  private let text: String

  init(_ path: String, _ text: String) {
    self.path = path
    self.text = text.replacing(/(?s)<!--.*?-->/, with: "")
  }

  /// The text without what stands between fences.
  private var prose: String { text.replacing(/(?ms)^```.*?^```$/, with: "") }

  /// What stands between backquotes.
  var code: [String] { prose.matches(of: /`([^`\n]+)`/).map { String($0.output.1) } }

  /// The targets of links, those to other sites left out.
  var links: [String] {
    prose.replacing(/`[^`\n]*`/, with: "").matches(of: /\]\(([^)\s]+)\)/).map { String($0.output.1) }
      .filter { !$0.contains("://") }
  }

  /// The anchors of its headings.
  var anchors: Set<String> {
    Set(
      prose.matches(of: /(?m)^#+ (.+)$/).map { match in
        String(match.output.1.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" })
          .replacing(" ", with: "-")
      })
  }

  /// A path as seen from the document's folder, from the root; `nil` where it leads out of the repository.
  func resolved(_ relative: String) -> String? {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in relative.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }

  /// What looks like the path of a file or folder of the repository.
  var namedPaths: [String] {
    // What stands behind a slash is a path of the system: "/bin/sh".
    let shown = text.matches(of: /(?:Sources|Tests|Tools|Docs|Corpus|bin|\.ci)\/[A-Za-z0-9_.\/+-]*/)
      .filter { $0.range.lowerBound == text.startIndex || text[text.index(before: $0.range.lowerBound)] != "/" }
      .map { String($0.output).trimmingSuffix { $0 == "." || $0 == "-" } }
    let data = code.filter { $0.wholeMatch(of: /(?:english|lexicon|demo|Claims|Frames)\/[A-Za-z0-9_.\/-]+/) != nil }
    return (shown + data).filter { !$0.contains("…") && !$0.contains("*") }
  }

  /// Where a path may start: at the root, in the document's folder, in the data, in the reading.
  static func candidates(for path: String, in document: String) -> [String] {
    let folder = document.split(separator: "/").dropLast().joined(separator: "/")
    return ["", folder + "/", "Sources/HearsayData/", "Sources/HearsayReading/"].map { $0 + path }
  }

  /// The calls of a program between fences for the shell and between backquotes.
  func calls(of program: String) -> [Call] {
    let fenced = text.matches(of: /(?ms)^```sh\n(.*?)^```$/).flatMap { $0.output.1.split(separator: "\n") }
    return (fenced.map(String.init) + code).flatMap { line in
      line.split { $0 == "|" || $0 == ";" || $0 == "&" }.compactMap { part -> Call? in
        let words = part.split(separator: " ").map(String.init)
        guard words.first == program else { return nil }
        return Call(line: line, words: Array(words.dropFirst()))
      }
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, matches(last) { text.removeLast() }
    return text
  }
}
