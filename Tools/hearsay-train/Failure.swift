import ArgumentParser
import Foundation

/// A failure in one sentence for people. The program ends with status 1.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Writes a note for people beside the output.
func note(_ words: String) { FileHandle.standardError.write(Data((words + "\n").utf8)) }
