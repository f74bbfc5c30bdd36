#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Collects the files under a folder.
struct FolderListing {
  /// What the names of files end in that can hold articles.
  static let endings = [
    ".txt", ".text", ".jsonl", ".ndjson", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".json", ".warc",
    ".warc.gz",
  ]
  /// Folders in folders; no file system is meant to be deeper.
  private static let deepest = 64

  private(set) var found: [Result<String, IntakeFault>] = []

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Collects what is in a folder.
  mutating func take(_ folder: String, depth: Int) {
    guard depth < Self.deepest else { return fail(folder, ELOOP) }
    guard let names = Self.names(in: folder) else { return fail(folder, errno) }
    for name in names {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      var status = stat()
      // A link is looked at itself: where it leads to a folder, it is left alone.
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        take(path, depth: depth + 1)
      } else if Self.endings.contains(where: { name.lowercased().hasSuffix($0) }), !Self.isFolder(path) {
        found.append(.success(path))
      }
    }
  }

  private mutating func fail(_ folder: String, _ code: Int32) {
    found.append(.failure(IntakeFault(.refused(String(cString: strerror(code))), at: Place(name: folder))))
  }

  /// The names in a folder, in order, without the hidden ones; `nil` where it cannot be opened.
  private static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
