import HearsayLexicon
import HearsayModel

/// An example of a frame file that does not come out as it says.
public struct ExampleFailure: Sendable, CustomStringConvertible {
  /// Where the example stands, and what went wrong.
  public let fault: DataFault

  /// The fault as one line.
  public var description: String { fault.description }
}

/// A sentence of a frame file with what its frame must read there, or must not.
public struct FrameExample: Sendable {
  /// The sentence.
  public let sentence: String
  /// The kind of its frame.
  public let kind: Kind
  /// The player of an example; `nil` where the role stays empty.
  public let player: String?
  /// The club of an example; `nil` where the role stays empty.
  public let club: String?
  /// Whether the claim is told or denied.
  public let polarity: Polarity
  /// Whether it is a counterexample, in which the kind must not be read at all.
  public let isCounter: Bool

  /// An example.
  public init(sentence: String, kind: Kind, player: String?, club: String?, polarity: Polarity, isCounter: Bool) {
    self.sentence = sentence
    self.kind = kind
    self.player = player
    self.club = club
    self.polarity = polarity
    self.isCounter = isCounter
  }
}

extension Reader {
  /// The examples of the usual language's frames that name their player and club, and the counterexamples.
  public var frameExamples: [FrameExample] {
    shelf.usual.book.frames.filter { !$0.isSink }.flatMap { frame in
      frame.examples.compactMap { example($0, frame) }
        + frame.counterexamples.map {
          FrameExample(
            sentence: $0.words, kind: frame.kind, player: nil, club: nil, polarity: .affirmed, isCounter: true)
        }
    }
  }

  private func example(_ place: DataPlace, _ frame: Frame) -> FrameExample? {
    let halves = place.words.split(separator: "=>", maxSplits: 1).map { trim($0) }
    guard halves.count == 2 else { return nil }
    let slots = halves[1].split(separator: ",").map { trim($0) }.filter {
      !$0.contains("=") || $0.hasPrefix("polarity=")
    }
    let names = slots.filter { !$0.contains("=") }.map { $0 == "-" ? nil : $0 }
    guard names.count == 2 else { return nil }
    return FrameExample(
      sentence: halves[0], kind: frame.kind, player: names[0], club: names[1],
      polarity: slots.contains("polarity=-") ? .denied : .affirmed, isCounter: false)
  }

  /// Reads every example and counterexample of the frame files, and returns those that do not come out as written.
  ///
  /// An example is a sentence, ` => `, and the slots that its frame must read there: `player, club` (`-` for an empty one), then
  /// optionally `key=value` for other slots. A counterexample is a sentence that its frame must read nothing in.
  public func failingExamples() -> [ExampleFailure] {
    // The frames are tested, not what the stand model thinks of sentences without an article.
    if !shelf.usual.stands.isEmpty { return with(stands: StandModel()).failingExamples() }
    return shelf.packs.flatMap { pack in
      pack.knowledge.book.frames.flatMap { frame in
        frame.examples.compactMap { failure(of: $0, frame, pack.card) }
          + frame.counterexamples.compactMap { failure(ofCounter: $0, frame, pack.card) }
      }
    }
  }

  private func claims(in sentence: String, _ frame: Frame, _ card: LanguageCard) -> [Claim] {
    let article = Article(published: Day(year: 2024, month: 1, day: 10), body: sentence, language: card.tag)
    return read(article).claims.filter { $0.entry == frame.name }
  }

  private func failure(of place: DataPlace, _ frame: Frame, _ card: LanguageCard) -> ExampleFailure? {
    let halves = place.words.split(separator: "=>", maxSplits: 1).map { trim($0) }
    let found = claims(in: halves.first ?? "", frame, card)
    guard !found.isEmpty else {
      return ExampleFailure(
        fault: place.fault("an example that \(frame.name) does not read", advice: "mend the entry or the example"))
    }
    guard halves.count == 2 else { return nil }
    let wanted = halves[1].split(separator: ",").map { trim($0) }
    if found.contains(where: { fits($0, wanted) }) { return nil }
    let read = found.map {
      "\($0.player ?? "-"), \($0.club ?? "-"), polarity=\($0.polarity.rawValue), modality=\($0.modality.rawValue)"
    }
    return ExampleFailure(
      fault: place.fault(
        "an example that is read as “\(read.joined(separator: " / "))”:", advice: "mend the entry or the example"))
  }

  private func trim(_ part: Substring) -> String {
    part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed().map(String.init).joined()
  }

  private func fits(_ claim: Claim, _ wanted: [String]) -> Bool {
    wanted.enumerated().allSatisfy { index, part in
      if let equals = part.firstIndex(of: "=") {
        let value = String(part[part.index(after: equals)...])
        switch part[..<equals] {
        case "polarity": return claim.polarity.rawValue == value
        case "modality": return claim.modality.rawValue == value
        case "deal": return claim.deal?.rawValue == value
        case "counterparty": return claim.counterparty == value
        case "value": return claim.value == .words(value)
        default: return false
        }
      }
      let slot = index == 0 ? claim.player : claim.club
      return slot ?? "-" == part
    }
  }

  private func failure(ofCounter place: DataPlace, _ frame: Frame, _ card: LanguageCard) -> ExampleFailure? {
    claims(in: place.words, frame, card).isEmpty
      ? nil
      : ExampleFailure(fault: place.fault("a counterexample that \(frame.name) reads", advice: "narrow the entry"))
  }
}
