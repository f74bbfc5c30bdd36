/// A fine part of speech of the Penn Treebank (Santorini, 1990), as the English treebanks of Universal Dependencies keep it.
///
/// It tells what the universal tag does not: tense and form of verbs, number of nouns.
public struct FineTag: Hashable, Sendable {
  /// Its place in `FineTag.names`.
  public let index: UInt8

  init(index: UInt8) { self.index = index }

  /// The tag that treebanks write so, such as `VBD`; `nil` where there is none.
  public init?(name: String) {
    guard let place = Self.names.firstIndex(of: name) else { return nil }
    self.init(index: UInt8(place))
  }

  /// As treebanks write it, such as `VBD`.
  public var name: String { Self.names[Int(index)] }

  /// All fine tags. The order is part of the format of the models.
  public static let names = [
    "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN", "JJ",
    "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP",
    "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "XX", "``",
  ]
}
