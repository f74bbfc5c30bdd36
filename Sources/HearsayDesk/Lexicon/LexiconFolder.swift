import HearsayIntake
import HearsayLexicon

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder of the user's own tables, as the system sees it.
struct LexiconFolder {
  let place: LexiconPlace

  /// The names of its tables, in order; none where there is no folder. What does not end in `.txt` is none.
  func names() throws(Fault) -> [String] {
    guard let folder = opendir(place.folder) else {
      // A folder that is not there yet, or cannot be, has no tables.
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw Self.refused(.unreadableFile, place.folder)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      if name.hasSuffix(".txt"), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The tables, read.
  func files(leavingOut excluded: String? = nil) throws(Fault) -> [DataFile] {
    var files: [DataFile] = []
    for name in try names() where name != excluded {
      let path = place.path(of: name)
      do { files.append(DataFile(path: path, contents: try Intake.text(ofFile: path))) } catch { throw Fault(error) }
    }
    return files
  }

  /// Writes a table beside its place and then moves it there, so that no reader meets half of one.
  func write(_ text: String, to name: String) throws(Fault) {
    try make()
    let (path, draft) = (place.path(of: name), place.path(of: ".\(name).new"))
    guard let file = fopen(draft, "wb") else { throw Self.refused(.lexiconNotWritable, draft) }
    let bytes = Array(text.utf8)
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
    let isClosed = fclose(file) == 0
    guard isWritten, isClosed, rename(draft, path) == 0 else {
      let fault = Self.refused(.lexiconNotWritable, path)
      unlink(draft)
      throw fault
    }
  }

  /// Takes a table away.
  func remove(_ name: String) throws(Fault) {
    let path = place.path(of: name)
    guard unlink(path) == 0 else { throw Self.refused(.lexiconNotWritable, path) }
  }

  /// Makes the folder and those above it, for the user alone, as the XDG specification asks.
  private func make() throws(Fault) {
    var path = place.folder.hasPrefix("/") ? "" : "."
    for part in place.folder.split(separator: "/") {
      path += "/\(part)"
      // A folder above that cannot be written may be there all the same; what counts is the last.
      _ = mkdir(path, 0o700)
    }
    guard let folder = opendir(place.folder) else { throw Self.refused(.lexiconNotWritable, place.folder) }
    closedir(folder)
  }

  private static func refused(_ code: Fault.Code, _ path: String) -> Fault {
    let why = String(cString: strerror(errno))
    return Fault(
      code, at: path,
      wrong: code == .unreadableFile ? "the system does not let it be read: \(why)" : "it cannot be written: \(why)",
      advice: code == .unreadableFile
        ? "look at what it is, and at its permissions, with ls -l"
        : "look at its permissions, or name another folder in HEARSAY_LEXICON")
  }
}
