import HearsayModel
import HearsayReports

extension StanceEntry {
  /// The owner's will, for programs.
  var json: JSON {
    .object([
      "owner": .club(owner), "will": .string(will.rawValue), "modality": .string(modality.rawValue),
      "deal": .optional(deal?.rawValue), "suitor": .club(suitor), "when": .time(when),
      "change": .optional(change?.rawValue), "words": .string(WillWords.words(for: self)), "testimony": testimony.json,
    ])
  }
}

extension PlayerWish {
  /// The player's will, for programs.
  var json: JSON {
    .object([
      "will": .string(will.rawValue), "club": .club(club), "modality": .string(modality.rawValue),
      "words": .string(WillWords.words(for: self)), "testimony": testimony.json,
    ])
  }
}

extension ExitEntry {
  /// Whether he may go, for programs.
  var json: JSON {
    .object([
      "owner": .club(owner), "leaving": .bool(isLeaving), "modality": .string(modality.rawValue),
      "words": .string(WillWords.words(for: self)), "testimony": testimony.json,
    ])
  }
}

extension ContractEntry {
  /// A step of a contract, for programs.
  var json: JSON {
    .object([
      "step": .string(step.rawValue), "club": .club(club), "polarity": .string(polarity.rawValue),
      "modality": .string(modality.rawValue), "value": .optional(value), "endsIn": .optional(endsIn),
      "wage": wage?.json ?? .null, "words": .string(WillWords.words(for: self)), "testimony": testimony.json,
    ])
  }
}
