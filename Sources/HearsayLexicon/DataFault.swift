/// One fault in a data file, with its place and the way out.
public struct DataFault: Error, Hashable, Sendable {
  /// The file, as under the data folder.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in UTF-8 bytes, from 1.
  public let column: Int
  /// The words that are wrong, as they stand in the file.
  public let words: String
  /// What is wrong, as a fact: `unknown club`.
  public let problem: String
  /// What to try.
  public let advice: String

  /// A fault at a place.
  public init(file: String, line: Int, column: Int, words: String, problem: String, advice: String) {
    self.file = file
    self.line = line
    self.column = column
    self.words = words
    self.problem = problem
    self.advice = advice
  }
}

extension DataFault: CustomStringConvertible {
  /// The fault as one sentence: `lexicon/clubs-italy.txt:12:5: unknown column “nick”; columns are name, full, …`.
  public var description: String { "\(file):\(line):\(column): \(problem) “\(words)”; \(advice)" }
}

/// All faults that were found while the data was loaded; never empty.
public struct DataFaults: Error, CustomStringConvertible {
  /// The faults, in the order of their places.
  public let faults: [DataFault]

  /// Faults to throw.
  public init(faults: [DataFault]) { self.faults = faults }

  /// One line for each fault.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
