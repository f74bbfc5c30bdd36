import HearsayDesk
import HearsayModel
import HearsayReports

/// Where a saga stands in one line, told apart by whether articles say so, perhaps say so, or it follows from what they say.
struct StatusLine {
  private let saga: Saga

  init(_ saga: Saga) { self.saga = saga }

  /// The line with what it rests on before it.
  var fields: Fields {
    AnswerLine(words: EnglishWords.capitalised(saga.words), standing: standing).fields
  }

  /// The line in words alone, for where no mark can stand.
  var words: String {
    let words = EnglishWords.capitalised(DayWords.spelled(saga.words))
    return switch standing {
    case .said: words
    case .perhaps(let confidence):
      "Perhaps\(confidence.map { " (program \(ClaimLines.percent($0)) sure)" } ?? ""): \(words)"
    case .inferred: "Inferred: \(words)"
    }
  }

  private var standing: AnswerLine.Standing {
    if saga.status.basis == .windowClosed { return .inferred }
    if let lane = saga.statusLane {
      return !lane.isSure ? .perhaps(lane.confidence) : lane.isInferred ? .inferred : .said
    }
    guard saga.status.stage == nil, saga.status.contract == nil else { return .said }
    if let exit = saga.exits.last { return .init(exit.testimony) }
    return saga.stances.last.map { .init($0.testimony, isInferred: $0.isInferred) } ?? .said
  }
}

/// The club of a player in a saga: the new one where he has gone, with the old as former.
struct SagaClub {
  private let saga: Saga

  init(_ saga: Saga) { self.saga = saga }

  private var former: String? {
    guard let owner = saga.owner?.club, owner.key != saga.buyer?.club?.key else { return nil }
    return owner.name
  }

  /// In words: `Benfica, formerly Jaraguari`; `nil` where nothing tells of a club.
  var words: String? {
    guard let buyer = saga.buyer else { return saga.owner?.club.name }
    return buyer.name + (former.map { ", formerly \($0)" } ?? "")
  }

  /// As facts of a head, each club with its page.
  var facts: [Fields] {
    guard let buyer = saga.buyer?.club else {
      let rival = saga.owner?.rival.map { Part.words("or \($0.name)?") }
      return [saga.owner.map { Part.link($0.club.name, .club($0.club.key)) }, rival].compactMap(\.self)
    }
    let old = former == nil ? nil : saga.owner.map { Part.link("formerly \($0.club.name)", .club($0.club.key)) }
    return [Part.link(buyer.name, .club(buyer.key)), old].compactMap(\.self)
  }
}
