import HearsayModel
import HearsayReports

/// One suitor's part of a saga in words.
public struct LaneWords: Sendable {
  private let lane: Lane
  private let owner: String
  private let voices: VoiceWords

  /// Words for a lane; `owner` is the club that may refuse, where it is known.
  public init(_ lane: Lane, owner: String?, voices: VoiceWords) {
    self.lane = lane
    self.owner = owner ?? "the owner"
    self.voices = voices
  }

  /// Where it stands and what it wants: `in talks (2023-12-14), wants him on loan`.
  public var whole: String { standing + (deals.map { ", wants him \($0)" } ?? "") }

  /// Where it stands, without a day: `in talks`; that it is denied where nothing else is said.
  public var state: String { lane.stage?.words ?? (lane.denial == nil ? "named, without a step" : "denied") }

  /// Where it stands and since when: `in talks (2023-12-14)`; that it is denied where nothing else is said.
  public var standing: String {
    guard lane.stage != nil else { return state }
    return "\(state) (\(TermWords.day(lane.stageDay)))"
  }

  /// The deals that it wants and does not want: `on loan, but not on a permanent deal`; `nil` where nothing is said.
  public var deals: String? {
    let he = Phrasing(player: .pronoun)
    func list(_ isWanted: Bool) -> [String] {
      lane.wishes.filter { $0.isWanted == isWanted }.map { String(he.tail($0.deal).dropFirst()) }
    }
    let (wanted, unwanted) = (EnglishWords.list(list(true)), EnglishWords.list(list(false)))
    switch (wanted.isEmpty, unwanted.isEmpty) {
    case (true, true): return nil
    case (false, true): return wanted
    case (true, false): return "not \(unwanted)"
    case (false, false): return "\(wanted), but not \(unwanted)"
    }
  }

  /// Each refusal with who says so: `Arsenal refused, on loan: Mercato Oggi (2023-11-20)`.
  public var refusals: [String] {
    lane.refusals.map { refusal in
      let who =
        switch refusal.by {
        case .owner: owner
        case .player: "he himself"
        case .suitor: lane.name
        }
      return "\(who) said no\(Phrasing(player: .pronoun).tail(refusal.deal)): \(voices.first(of: refusal.voices))"
    }
  }

  /// Who says that the move is expected, and who that the club is not in it; empty where nobody does.
  public var forecasts: [String] {
    [
      lane.forecast.map { "expected to get him: \(voices.first(of: $0))" },
      lane.denial.map { "not in it at all: \(voices.first(of: $0))" },
    ].compactMap(\.self)
  }

  /// Who said it first, and what it rests on.
  public var first: String {
    lane.voices.all.first.map(voices.speakerAndDay(of:)) ?? "nobody"
  }
}
