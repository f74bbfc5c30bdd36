import HearsayVectors

/// Weighs the pairs of sentences: a word with its neighbours once for each sentence, then, for each pair, the same words by where they stand to its two.
///
/// Two convolutions over the rows of the words (Collobert et al., 2011), a view of them for each pair with embeddings of relative places (Zeng et al., 2014;
/// dos Santos, Xiang and Zhou, 2015), the peaks and the sums of which go with the signs of the pair through one hidden layer. Sums are taken in the same order
/// on every machine.
final class PairNetwork {
  typealias Size = PairModel.Size
  private let model: PairModel
  /// The words' own rows, with room for the windows at both ends.
  private var own: [Float]
  private var near: [Float]
  /// Of each word, its own row and what it knows of those around it.
  private var seen: [Float]
  /// Of each word, both views before it is said which pair they are of.
  private var views: [Float]

  init(_ model: PairModel) {
    self.model = model
    let longest = PairSentence.longest
    own = Array(repeating: 0, count: (longest + 2 * Size.nearReach) * Size.word)
    near = Array(repeating: 0, count: (longest + 2 * Size.nextReach) * Size.near)
    seen = Array(repeating: 0, count: longest * (Size.word + Size.near))
    views = Array(repeating: 0, count: longest * Size.views)
  }

  /// The outputs of every pair of a sentence, `PairModel.Size.outputs` numbers each, before they are squashed.
  func outputs(of sentence: PairSentence) -> [Float] {
    guard !sentence.pairs.isEmpty, !sentence.words.isEmpty else { return [] }
    look(at: sentence.words)
    let count = sentence.pairs.count
    let width = Size.views + PairSigns.count
    var inputs = [Float](repeating: 0, count: count * width)
    for (row, pair) in sentence.pairs.enumerated() {
      pool(pair, words: sentence.words.count, into: &inputs, at: row * width)
      inputs.replaceSubrange((row * width + Size.views)..<((row + 1) * width), with: pair.signs)
    }
    var hidden = Self.repeated(model.hiddenBias, count)
    Self.multiply(inputs, width, model.hidden, rows: count, into: &hidden)
    Self.rectify(&hidden)
    var outputs = Self.repeated(model.outBias, count)
    Self.multiply(hidden, Size.hidden, model.out, rows: count, into: &outputs)
    inputs.withUnsafeBufferPointer { inputs in
      model.direct.numbers.withUnsafeBufferPointer { direct in
        outputs.withUnsafeMutableBufferPointer { outputs in
          hearsay_multiply(
            outputs.baseAddress, Size.outputs, inputs.baseAddress.map { $0 + Size.views }, width, 1, direct.baseAddress,
            Size.outputs, count, Size.outputs, PairSigns.count)
        }
      }
    }
    return outputs
  }

  /// How much each word of a sentence speaks for one output of a pair: the slope of the output by the views of the word, times the views
  /// (Shrikumar, Greenside and Kundaje, 2017).
  func weights(of words: [PairWord], for pair: Pair, output: Int) -> [Float] {
    look(at: words)
    let width = Size.views + PairSigns.count
    var inputs = [Float](repeating: 0, count: width)
    var peaks = [Int](repeating: 0, count: Size.pooled)
    var seen: [[Float]] = []
    for word in words.indices {
      seen.append(view(pair, word))
      for place in 0..<Size.pooled where seen[word][place] > seen[peaks[place]][place] { peaks[place] = word }
    }
    pool(pair, words: words.count, into: &inputs, at: 0)
    inputs.replaceSubrange(Size.views..., with: pair.signs)
    var hidden = model.hiddenBias.numbers
    Self.multiply(inputs, width, model.hidden, rows: 1, into: &hidden)
    let slopes = hidden.enumerated().map { $1 > 0 ? model.out.numbers[$0 * Size.outputs + output] : 0 }
    var weights = [Float](repeating: 0, count: words.count)
    for place in 0..<Size.views {
      var slope: Float = 0
      for unit in 0..<Size.hidden { slope += slopes[unit] * model.hidden.numbers[place * Size.hidden + unit] }
      if place < Size.pooled {
        weights[peaks[place]] += slope * seen[peaks[place]][place]
      } else {
        for word in words.indices { weights[word] += slope * seen[word][place] * Self.share }
      }
    }
    return weights
  }

  /// What a word counts in a sum over the sentence.
  private static let share: Float = 1 / 6

  // MARK: Once for a sentence

  private func look(at words: [PairWord]) {
    let count = words.count
    let margin = Size.nearReach * Size.word
    for place in 0..<((count + 2 * Size.nearReach) * Size.word) { own[place] = 0 }
    for (index, word) in words.enumerated() { addRows(of: word, at: margin + index * Size.word) }
    let edge = Size.nextReach * Size.near
    for place in 0..<((count + 2 * Size.nextReach) * Size.near) { near[place] = 0 }
    var first = Self.repeated(model.nearBias, count)
    Self.multiply(own, Size.word, model.near, rows: count, into: &first)
    Self.rectify(&first)
    near.replaceSubrange(edge..<(edge + first.count), with: first)
    var second = Self.repeated(model.nextBias, count)
    Self.multiply(near, Size.near, model.next, rows: count, into: &second)
    let width = Size.word + Size.near
    for word in 0..<count {
      for place in 0..<Size.word { seen[word * width + place] = own[margin + word * Size.word + place] }
      for place in 0..<Size.near {
        let number = second[word * Size.near + place]
        seen[word * width + Size.word + place] = (number > 0 ? number : 0) + first[word * Size.near + place]
      }
    }
    let bias = model.viewsBias.numbers
    for word in 0..<count { for place in 0..<Size.views { views[word * Size.views + place] = bias[place] } }
    Self.multiply(seen, width, model.views, rows: count, into: &views)
  }

  /// A word is the sum of the rows of what it is.
  private func addRows(of word: PairWord, at place: Int) {
    add(model.words, model.row(of: word.id), at: place)
    add(model.endings, word.ending, at: place)
    add(model.sorts, word.sort.rawValue, at: place)
    add(model.forms, word.form, at: place)
    add(model.marks, word.mark.rawValue, at: place)
    if word.isQuoted { add(model.quoted, 0, at: place) }
    var kinds = word.kinds
    while kinds != 0 {
      add(model.kinds, kinds.trailingZeroBitCount, at: place)
      kinds &= kinds - 1
    }
  }

  private func add(_ matrix: PairModel.Matrix, _ row: Int, at place: Int) {
    matrix.numbers.withUnsafeBufferPointer { rows in
      own.withUnsafeMutableBufferPointer { own in
        for number in stride(from: 0, to: Size.word, by: 8) {
          let sum = Self.load(UnsafeBufferPointer(own), place + number) + Self.load(rows, row * Size.word + number)
          Self.store(sum, own, place + number)
        }
      }
    }
  }

  // MARK: Once for a pair

  /// The peaks and the sums of a pair's views of all words.
  private func pool(_ pair: Pair, words: Int, into inputs: inout [Float], at start: Int) {
    for word in 0..<words {
      let rows = rows(pair, word)
      views.withUnsafeBufferPointer { views in
        inputs.withUnsafeMutableBufferPointer { inputs in
          for place in stride(from: 0, to: Size.views, by: 8) {
            let lanes = Self.lanes(views, word * Size.views + place, model, rows, place)
            let to = start + place
            var sum = Self.load(UnsafeBufferPointer(inputs), to)
            if place < Size.pooled { sum = Self.larger(sum, lanes) } else { sum += lanes * Self.share }
            Self.store(sum, inputs, to)
          }
        }
      }
    }
  }

  /// A pair's two views of one word.
  private func view(_ pair: Pair, _ word: Int) -> [Float] {
    let rows = rows(pair, word)
    var view = [Float](repeating: 0, count: Size.views)
    views.withUnsafeBufferPointer { views in
      for place in stride(from: 0, to: Size.views, by: 8) {
        let lanes = Self.lanes(views, word * Size.views + place, model, rows, place)
        for lane in 0..<8 { view[place + lane] = lanes[lane] }
      }
    }
    return view
  }

  /// Where the rows of a word begin that say how it stands to the two of a pair.
  private struct Rows { let player, club, segment, here: Int }

  private func rows(_ pair: Pair, _ word: Int) -> Rows {
    let here = (pair.playerPlaces.contains(word) ? 1 : 0) | (pair.clubPlaces.contains(word) ? 2 : 0)
    return Rows(
      player: PairDistance.row(at: word, from: pair.playerPlaces) * Size.views,
      club: PairDistance.row(at: word, from: pair.clubPlaces) * Size.views,
      segment: PairDistance.segment(at: word, player: pair.playerPlaces.first, club: pair.clubPlaces.first)
        * Size.views, here: here * Size.views)
  }

  @inline(__always)
  private static func lanes(
    _ views: UnsafeBufferPointer<Float>, _ at: Int, _ model: PairModel, _ rows: Rows, _ place: Int
  ) -> SIMD8<Float> {
    var sum = load(views, at)
    model.fromPlayer.numbers.withUnsafeBufferPointer { sum += load($0, rows.player + place) }
    model.fromClub.numbers.withUnsafeBufferPointer { sum += load($0, rows.club + place) }
    model.segments.numbers.withUnsafeBufferPointer { sum += load($0, rows.segment + place) }
    model.here.numbers.withUnsafeBufferPointer { sum += load($0, rows.here + place) }
    return larger(sum, SIMD8(repeating: 0))
  }

  /// The larger of each two numbers, in one step: `pointwiseMax` takes them one by one.
  @inline(__always)
  private static func larger(_ one: SIMD8<Float>, _ other: SIMD8<Float>) -> SIMD8<Float> {
    one.replacing(with: other, where: other .> one)
  }

  @inline(__always)
  private static func load(_ numbers: UnsafeBufferPointer<Float>, _ place: Int) -> SIMD8<Float> {
    precondition(place >= 0 && place + 8 <= numbers.count)
    return UnsafeRawPointer(numbers.baseAddress.unsafelyUnwrapped + place).loadUnaligned(as: SIMD8<Float>.self)
  }

  @inline(__always)
  private static func store(_ lanes: SIMD8<Float>, _ numbers: UnsafeMutableBufferPointer<Float>, _ place: Int) {
    precondition(place >= 0 && place + 8 <= numbers.count)
    UnsafeMutableRawPointer(numbers.baseAddress.unsafelyUnwrapped + place).storeBytes(of: lanes, as: SIMD8<Float>.self)
  }

  // MARK: Products

  private static func repeated(_ bias: PairModel.Matrix, _ count: Int) -> [Float] {
    Array((0..<count).map { _ in bias.numbers }.joined())
  }

  /// `c += a matrix`, where a row of `a` begins `stride` numbers behind the one before, and may run into it.
  private static func multiply(
    _ a: [Float], _ stride: Int, _ matrix: PairModel.Matrix, rows: Int, into c: inout [Float]
  ) {
    precondition(a.count >= (rows - 1) * stride + matrix.rows && c.count >= rows * matrix.width)
    a.withUnsafeBufferPointer { a in
      matrix.numbers.withUnsafeBufferPointer { b in
        c.withUnsafeMutableBufferPointer { c in
          hearsay_multiply(
            c.baseAddress, matrix.width, a.baseAddress, stride, 1, b.baseAddress, matrix.width, rows, matrix.width,
            matrix.rows)
        }
      }
    }
  }

  private static func rectify(_ numbers: inout [Float]) {
    for place in numbers.indices { numbers[place] = max(numbers[place], 0) }
  }
}
