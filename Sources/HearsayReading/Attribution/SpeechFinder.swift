import HearsayModel
import HearsayText

/// Finds direct speech among the quotations: whole sentences in marks, not the words of a report that a writer sets
/// in marks.
struct SpeechFinder {
  let scene: Scene
  private let speakers: SpeakerFinder

  init(scene: Scene) {
    self.scene = scene
    speakers = SpeakerFinder(scene: scene)
  }

  /// The runs of speech in order.
  func speeches() -> [Speech] {
    var speeches: [Speech] = []
    for quotation in quotations() where isDirect(quotation) {
      let part = speakers.part(quotation)
      if let last = speeches.last, continues(last, part) {
        speeches[speeches.count - 1].parts.append(quotation.tokens)
        if last.speaker == nil { speeches[speeches.count - 1].speaker = part.speaker }
        if last.outlet == nil { speeches[speeches.count - 1].outlet = part.outlet }
      } else {
        speeches.append(part)
      }
    }
    return filled(speeches.filter { speech in speech.parts.contains { isLong($0) } })
  }

  // MARK: What is speech

  /// The outer quotations in order, with those that a mark at the head of a sentence opens and nothing closes before
  /// the paragraph ends.
  private func quotations() -> [Marked] {
    let outer = scene.layers.quotations.filter { $0.depth == 0 }.map {
      Marked(tokens: $0.tokens, isClosed: $0.isClosed)
    }
    var isQuoted = Array(repeating: false, count: scene.tokens.count)
    for token in outer.flatMap({ ($0.tokens.lowerBound - 1)..<min($0.tokens.upperBound + 1, scene.tokens.count) }) {
      isQuoted[max(token, 0)] = true
    }
    var open: [Marked] = []
    for paragraph in scene.layers.paragraphs {
      guard let last = paragraph.sentences.last else { continue }
      let end = scene.layers.sentences[last].tokens.upperBound
      for sentence in paragraph.sentences.dropFirst() {
        let first = scene.layers.sentences[sentence].tokens.lowerBound
        guard scene.tokens[first].kind == .quote, !(first..<end).contains(where: { isQuoted[$0] }) else { continue }
        open.append(Marked(tokens: (first + 1)..<end, isClosed: false))
        break
      }
    }
    return (outer + open).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The most words that a fragment may have which is no quote by a person.
  private static let fragment = 3

  private func isDirect(_ quotation: Marked) -> Bool {
    let tokens = quotation.tokens
    // "'No comment,' he said. 'We will see on Monday.'": a few words may begin what goes on.
    guard isLong(tokens) || speakers.hasTag(after: tokens.upperBound + (quotation.isClosed ? 1 : 0)) else {
      return false
    }
    let mark = tokens.lowerBound - 1
    let sentence = scene.sentence(of: tokens.lowerBound)
    if mark <= sentence.tokens.lowerBound || opensLine(mark) { return true }
    if scene.id(mark - 1) == Word.colon { return true }
    return speakers.hasTag(before: mark) || speakers.isReported(before: mark)
      || speakers.hasTag(after: tokens.upperBound + (quotation.isClosed ? 1 : 0))
  }

  /// Whether there are more words than a fragment has.
  private func isLong(_ tokens: Range<Int>) -> Bool {
    tokens.count { scene.tokens[$0].kind == .word || scene.tokens[$0].kind == .number } > Self.fragment
  }

  /// Whether nothing but signs and emoji stand before a mark in its sentence.
  private func opensLine(_ mark: Int) -> Bool {
    let first = scene.sentence(of: mark).tokens.lowerBound
    return (first..<mark).allSatisfy { scene.tokens[$0].kind != .word && scene.tokens[$0].kind != .number }
  }

  // MARK: What goes on

  /// Whether a part goes on with a run: nothing between them but tags and captions, and nobody else speaks.
  private func continues(_ speech: Speech, _ part: Speech) -> Bool {
    guard let last = speech.parts.last, let next = part.parts.first else { return false }
    if let old = speech.speaker, let new = part.speaker, old.name != new.name { return false }
    let first = scene.sentenceOf[min(last.upperBound, scene.tokens.count - 1)]
    let end = scene.sentenceOf[next.lowerBound]
    if first >= end { return true }
    return ((first + 1)..<end).allSatisfy { isCaption($0) || holdsQuote($0, last, next) }
      && isTag(end, before: next.lowerBound - 1)
  }

  /// Whether what stands before a part in its sentence is at most a tag: "He added:".
  private func isTag(_ sentence: Int, before mark: Int) -> Bool {
    mark - scene.layers.sentences[sentence].tokens.lowerBound <= Self.longestTag
  }

  /// A tag between two parts of one run: "the Hull striker then added:".
  private static let longestTag = 8

  private func isCaption(_ sentence: Int) -> Bool { !scene.layers.sentences[sentence].isClosed }

  private func holdsQuote(_ sentence: Int, _ last: Range<Int>, _ next: Range<Int>) -> Bool {
    let tokens = scene.layers.sentences[sentence].tokens
    return last.overlaps(tokens) || next.overlaps(tokens)
  }

  // MARK: Who speaks where no part says so

  private func filled(_ speeches: [Speech]) -> [Speech] {
    var speeches = speeches
    for index in speeches.indices {
      if speeches[index].isReference, let before = speakers.officialBefore(speeches[index]) ?? resumed(speeches, index)
      {
        speeches[index].speaker = before
      }
      if speeches[index].speaker == nil {
        speeches[index].speaker = speakers.speakerAround(speeches[index]) ?? resumed(speeches, index)
      }
      guard speeches[index].outlet == nil else { continue }
      speeches[index].outlet = speakers.outletAround(speeches[index])
      // What he goes on to say he says to the same outlet.
      if speeches[index].outlet == nil, index > 0, speeches[index].speaker?.name == speeches[index - 1].speaker?.name {
        speeches[index].outlet = speeches[index - 1].outlet
      }
    }
    return speeches
  }

  /// A quote without a tag goes on with the speaker of the one just before it.
  private func resumed(_ speeches: [Speech], _ index: Int) -> Attribution? {
    guard index > 0, let last = speeches[index - 1].parts.last, let next = speeches[index].parts.first else {
      return nil
    }
    let distance = scene.sentenceOf[next.lowerBound] - scene.sentenceOf[last.lowerBound]
    return distance <= (speeches[index].isReference ? 8 : 4) ? speeches[index - 1].speaker : nil
  }
}
