import Foundation

/// Runs the built program as a user would: in a shell, in an empty folder of its own. A class, because it owns the
/// folder and removes it.
final class CommandLineSession {
  /// What a command did.
  struct Outcome: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("hearsay-\(UUID().uuidString)/work")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

  /// Puts a file into the folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// Runs a script with `hearsay` on its path. What it prints goes through files beside the folder: a pipe could fill
  /// up.
  func run(_ script: String, environment: [String: String] = [:]) throws -> Outcome {
    let beside = folder.deletingLastPathComponent()
    let (output, errors) = (beside.appendingPathComponent("output"), beside.appendingPathComponent("errors"))
    for file in [output, errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ["PATH": "\(Self.products.path):\(path)", "COLUMNS": "80"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// The folder of built products: the tests' own program stands in it beside `hearsay`.
  static var products: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    return (bundle ?? Bundle.main.executableURL ?? URL(fileURLWithPath: "/")).deletingLastPathComponent()
  }
}
