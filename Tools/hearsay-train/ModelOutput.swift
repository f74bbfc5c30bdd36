import Foundation

/// Writes the bytes of a model.
func write(_ model: [UInt8], to path: String) throws {
  do { try Data(model).write(to: URL(fileURLWithPath: path)) } catch { throw Failure("\(path): it cannot be written") }
}

/// Makes the folder of models, before training, so that nobody waits for what cannot be kept.
func makeFolder(_ path: String) throws {
  do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
    throw Failure("\(path): this folder cannot be made")
  }
}
