import Foundation
import Synchronization

/// Folders that are in use for as long as the tests run, such as that of a server that several tests share: nobody is left to remove them but the
/// process itself when it ends.
enum FolderUntilExit {
  private static let folders = Mutex<[URL]>([])

  /// A new folder for temporary files, which is removed when the process ends.
  static func make(_ name: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(name)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let isFirst = folders.withLock { folders in
      folders.append(folder)
      return folders.count == 1
    }
    if isFirst { atexit { FolderUntilExit.removeAll() } }
    return folder
  }

  private static func removeAll() {
    for folder in folders.withLock({ $0 }) { try? FileManager.default.removeItem(at: folder) }
  }
}
