/// What a claim is about. The eighteen kinds are those of the annotation guide; each names who stands in `club`,
/// `counterparty` and `value`.
public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A club watches, admires, wants or targets a player. Club: the suitor.
  case interest
  /// An approach or enquiry without an offer. Club: who approaches. Counterparty: a club, the agent or the player.
  case contact
  /// Negotiations under way or held. Club: the buyer. Counterparty: the seller, the agent or the player.
  case talks
  /// An offer made, prepared or planned. Club: the bidder. Counterparty: the seller.
  case bid
  /// An offer, approach or request turned down. Club: who refuses. Counterparty: who had asked.
  case rejection
  /// Terms agreed. Club: the buyer. Counterparty: the seller or the player.
  case agreement
  /// A medical booked, under way or passed. Club: the buyer.
  case medical
  /// A move made, announced, planned or told as history. Club: where he went. Counterparty: where he came from.
  case transfer
  /// A deal that was on is off, or a suitor withdraws. Club: the buyer.
  case collapse
  /// The owner's will about letting him go. Club: the owner. Counterparty: the suitor where said.
  case stance
  /// The player's own wish. Club: the club that it is about.
  case preference
  /// He may or will leave, no destination given. Club: the owner.
  case exit
  /// An asking price, release clause or estimated worth. Club: the owner.
  case valuation
  /// A contract: present, offered, talked about or signed. Club: the club.
  case contract
  /// A club seeks a kind of player, or plans its own window. Club: the club.
  case need
  /// An injury, suspension, international duty or illness. Club: his club.
  case absence
  /// Figures of play. Club: the club, or the country for caps.
  case record
  /// His place in the squad. Club: his club. Counterparty: the players ahead of him.
  case standing

  /// Whether claims of the kind are rumours: they say that a move may come, or that it will not.
  public var isRumour: Bool {
    switch self {
    case .need, .contract, .absence, .record, .standing: false
    default: true
    }
  }
}

/// Whether a text says that something is so, or that it is not.
public enum Polarity: String, Hashable, Sendable, Codable {
  /// It is so.
  case affirmed = "+"
  /// It is not so.
  case denied = "-"
}

/// How a text puts a claim forward.
public enum Modality: String, Hashable, Sendable, Codable, CaseIterable {
  /// As having happened or being so, also when it is only reported.
  case fact
  /// As intended, planned or expected: "will", "is set to".
  case plan
  /// As open: "could", "may", "considering".
  case possible
  /// As true only if something else happens.
  case condition
}

/// The form of a deal, where words for it stand in the text.
public enum Deal: String, Hashable, Sendable, Codable, CaseIterable {
  /// A sale for good.
  case permanent
  /// A loan.
  case loan
  /// A loan with an option to buy.
  case loanOption = "loan-option"
  /// A loan with an obligation to buy.
  case loanObligation = "loan-obligation"
  /// A move without a fee.
  case free
  /// A player in exchange.
  case swap
}
