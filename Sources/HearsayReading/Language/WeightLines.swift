import HearsayLexicon
import HearsayText

/// A file of weights: one a line, with the name of what it weighs behind it.
struct WeightLines {
  /// The weights in the order of the file.
  let all: [(weight: Double, name: String)]

  /// Reads a file; a line that is none is a fault.
  ///
  /// - Parameter advice: what to try where a line is none.
  init(_ file: DataFile, advice: String, faults: inout [DataFault]) {
    var all: [(weight: Double, name: String)] = []
    for line in contentLines(of: file.text) {
      let words = file.text[line]
      if let space = words.firstIndex(of: " "), let weight = Double(words[..<space]) {
        all.append((weight, String(words[words.index(after: space)...])))
      } else {
        faults.append(DataPlace(file: file, range: line).fault("no weight and name", advice: advice))
      }
    }
    self.all = all
  }
}
