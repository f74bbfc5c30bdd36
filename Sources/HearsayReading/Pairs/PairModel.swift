import Foundation
import HearsayLexicon
import HearsayText

/// The weights of the pair model, from `pairs.txt` of a language pack: a row of numbers a line, each with its name, what one is worth, and its
/// whole numbers in base64. `Tools/hearsay-train/train-pairs.py` writes it; Docs/Pairs.md tells what the rows are.
final class PairModel: Sendable {
  /// The sizes of the network, in numbers; each a multiple of eight, for the vectors of the processor.
  enum Size {
    /// Of a word's own row.
    static let word = 32
    /// Of what a word knows of those around it.
    static let near = 48
    /// Of each of the two views of a pair.
    static let pooled = 64
    static let hidden = 128
    /// Kinds, their denials, modalities and values, and noughts up to a multiple of eight.
    static let outputs = 64
    /// The words to both sides that the first and the second layer see.
    static let nearReach = 2
    static let nextReach = 1
    /// Both views of a word with what is around it.
    static let views = 2 * pooled
  }

  /// The row of each word that has one.
  private let places: [WordID: Int]
  let words, endings, sorts, forms, marks, quoted, kinds: Matrix
  let near, nearBias, next, nextBias: Matrix
  /// Both views side by side: the one that is looked at for its peaks, and the one that is summed.
  let views, viewsBias, fromPlayer, fromClub, segments, here: Matrix
  let hidden, hiddenBias, out, outBias, direct: Matrix

  /// Rows of numbers, one behind the other. Row 0 of a table of rows that begin at 1 is nought.
  struct Matrix: Sendable {
    let width: Int
    let numbers: [Float]
    var rows: Int { numbers.count / width }
  }

  /// Reads the file of a pack; `nil` where there is none, or where it does not fit the program, which is a fault.
  init?(_ folder: PackFolder, faults: inout [DataFault]) {
    guard folder.has("pairs.txt") else { return nil }
    var file = PairModelFile(folder.file("pairs.txt"))
    places = file.places()
    words = file.words(width: Size.word)
    endings = file.table("ending", rows: PairWord.endings, width: Size.word)
    sorts = file.table("sort", rows: PairWord.Sort.nation.rawValue, width: Size.word)
    forms = file.table("form", rows: PairWords.forms.count, width: Size.word)
    marks = file.table("mark", rows: PairWord.Mark.emoji.rawValue, width: Size.word)
    quoted = file.matrix("quoted", rows: 1, width: Size.word)
    kinds = file.matrix("kind", rows: PairSigns.kinds, width: Size.word)
    near = file.matrix("near", rows: (2 * Size.nearReach + 1) * Size.word, width: Size.near)
    nearBias = file.matrix("near.bias", rows: 1, width: Size.near)
    next = file.matrix("next", rows: (2 * Size.nextReach + 1) * Size.near, width: Size.near)
    nextBias = file.matrix("next.bias", rows: 1, width: Size.near)
    views = file.views("", rows: Size.word + Size.near)
    viewsBias = file.views(".bias", rows: 1)
    fromPlayer = file.views(".player", rows: PairDistance.rows, isTable: true)
    fromClub = file.views(".club", rows: PairDistance.rows, isTable: true)
    segments = file.views(".segment", rows: PairDistance.segments, isTable: true)
    here = file.views(".here", rows: 3, isTable: true)
    hidden = file.matrix("hidden", rows: Size.views + PairSigns.count, width: Size.hidden)
    hiddenBias = file.matrix("hidden.bias", rows: 1, width: Size.hidden)
    out = file.matrix("out", rows: Size.hidden, width: Size.outputs)
    outBias = file.matrix("out.bias", rows: 1, width: Size.outputs)
    direct = file.matrix("direct", rows: PairSigns.count, width: Size.outputs)
    guard !file.report(to: &faults) else { return nil }
  }

  /// The row of a word; that of unknown words where it has none of its own.
  func row(of word: WordID?) -> Int { word.flatMap { places[$0] } ?? 0 }
}

/// Takes the file of a pair model apart, and notes what is wrong with it.
struct PairModelFile {
  private let file: DataFile
  private var rows: [String: [[Float]]] = [:]
  private var spellings: [String] = []
  private var wordRows: [[Float]] = []
  private var faults: [DataFault] = []

  init(_ file: DataFile) {
    self.file = file
    for line in contentLines(of: file.text) {
      let parts = file.text[line].split(separator: " ")
      guard parts.count == 4, let worth = Float(parts[2]), worth.isFinite,
        let bytes = Data(base64Encoded: String(parts[3]))
      else {
        faults.append(
          DataPlace(file: file, range: line).fault("no row of a model", advice: Self.advice))
        return
      }
      let numbers = bytes.map { Float(Int8(bitPattern: $0)) * worth }
      if parts[0] == "word" {
        spellings.append(String(parts[1]))
        wordRows.append(numbers)
      } else {
        rows[String(parts[0]), default: []].append(numbers)
      }
    }
  }

  private static let advice = "write the file with Tools/hearsay-train/train-pairs.py"

  /// The rows of the words by their ids, from 1; row 0 is that of unknown words.
  func places() -> [WordID: Int] {
    Dictionary(spellings.enumerated().map { (WordID($1), $0 + 1) }) { first, _ in first }
  }

  mutating func words(width: Int) -> PairModel.Matrix {
    rows["words"] = (rows["unknown"] ?? []) + wordRows
    return matrix("words", rows: wordRows.count + 1, width: width)
  }

  /// Rows that are counted from 0. Shorter ones are filled with noughts where the program has room for more, as among the outputs.
  mutating func matrix(_ name: String, rows count: Int, width: Int) -> PairModel.Matrix {
    let found = rows[name] ?? []
    guard found.count == count, found.allSatisfy({ $0.count <= width && $0.count > width - 8 }) else {
      miss("the rows of “\(name)” do not fit: wanted \(count) of \(width) numbers, found \(found.count)")
      return PairModel.Matrix(width: width, numbers: Array(repeating: 0, count: count * width))
    }
    return PairModel.Matrix(
      width: width, numbers: found.flatMap { $0 + Array(repeating: 0, count: width - $0.count) })
  }

  /// Rows that are counted from 1, behind one of noughts.
  mutating func table(_ name: String, rows count: Int, width: Int) -> PairModel.Matrix {
    let body = matrix(name, rows: count, width: width)
    return PairModel.Matrix(width: width, numbers: Array(repeating: 0, count: width) + body.numbers)
  }

  /// The rows of both views side by side.
  mutating func views(_ name: String, rows count: Int, isTable: Bool = false) -> PairModel.Matrix {
    let width = PairModel.Size.pooled
    let parts = ["peak", "sum"].map { view in
      isTable ? table(view + name, rows: count, width: width) : matrix(view + name, rows: count, width: width)
    }
    let numbers = (0..<parts[0].rows).flatMap { row in
      parts.flatMap { $0.numbers[(row * width)..<((row + 1) * width)] }
    }
    return PairModel.Matrix(width: 2 * width, numbers: numbers)
  }

  private mutating func miss(_ problem: String) {
    faults.append(DataPlace(file: file, range: ByteRange(0, 0)).fault(problem, advice: Self.advice))
  }

  /// Adds the faults to those of the other files; whether there are any.
  func report(to all: inout [DataFault]) -> Bool {
    all += faults
    return !faults.isEmpty
  }
}
