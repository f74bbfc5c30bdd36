import HearsayDesk
import HearsayModel
import HearsayReports

/// How the signs of a timeline are drawn: capitals climb the ladder, other signs do not, so that no meaning hangs on colour.
extension Timeline.Sign {
  var letter: Character {
    switch self {
    case .step(let stage), .left(let stage): stage.letter
    case .refused: "x"
    case .will(.hardens): "▲"
    case .will(.softens): "▼"
    case .will(.holds): "="
    case .will: "●"
    case .wish: "◆"
    case .told: "·"
    }
  }

  /// What the legend says of it.
  var legend: String {
    if case .step(let stage) = self { return "\(letter) \(stage.rawValue)" }
    return "\(letter) \(words)"
  }
}

extension Stage {
  fileprivate var letter: Character {
    switch self {
    case .link: "L"
    case .monitoring: "M"
    case .interest: "I"
    case .enquiry: "E"
    case .talks: "T"
    case .bid: "B"
    case .feeAgreed: "F"
    case .personalTerms: "P"
    case .medical: "D"
    case .signed: "S"
    case .official: "O"
    case .stalled: "x"
    case .cooled: "~"
    case .hijacked: ">"
    case .collapsed: "#"
    case .stays, .renewed: "="
    }
  }
}
