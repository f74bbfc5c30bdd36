import Foundation

/// The repository that these tests were built from.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    .standardizedFileURL

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  /// The paths of all files under a folder, from the root, in order; hidden ones and build folders left out.
  static func files(under folder: String, named suffix: String = "") -> [String] {
    let start = root.appendingPathComponent(folder)
    guard let walker = FileManager.default.enumerator(at: start, includingPropertiesForKeys: [.isDirectoryKey]) else {
      return []
    }
    var found: [String] = []
    for case let file as URL in walker {
      let isFolder = (try? file.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
      let path = String(file.standardizedFileURL.path.dropFirst(root.path.count + 1))
      if !isFolder, path.hasSuffix(suffix) { found.append(path) }
    }
    return found.sorted()
  }

  /// The names of the folders in a folder, in order.
  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      at: root.appendingPathComponent(folder), includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false }.map(\.lastPathComponent)
      .sorted()
  }

  /// The documents for people.
  static let documents =
    ["README.md", "CHANGELOG.md", "Corpus/README.md"] + files(under: "Docs", named: ".md")

  /// The scripts, and what CI runs.
  static let scripts = files(under: "bin") + [".ci/run"] + (exists("Fuzz/run") ? ["Fuzz/run"] : [])
}
