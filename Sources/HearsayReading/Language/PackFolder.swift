import HearsayLexicon
import HearsayText

/// The folder of a language pack: `english`, `italian`.
struct PackFolder: Sendable {
  /// Its name.
  let name: String
  /// Its files, in the order of their paths.
  private let files: [DataFile]

  /// The files among `files` that stand in the folder.
  init(_ name: String, in files: [DataFile]) {
    self.name = name
    self.files = files.filter { $0.path.hasPrefix(name + "/") }
  }

  /// The file of a name; an empty one where the folder has none, so that what is missing from it is reported there.
  func file(_ name: String) -> DataFile {
    let path = "\(self.name)/\(name)"
    return files.first { $0.path == path } ?? DataFile(path: path, contents: "")
  }

  /// Whether the folder has a file of that name.
  func has(_ name: String) -> Bool { files.contains { $0.path == "\(self.name)/\(name)" } }

  /// The files of a folder within it.
  func files(under name: String) -> [DataFile] { files.filter { $0.path.hasPrefix("\(self.name)/\(name)/") } }
}
