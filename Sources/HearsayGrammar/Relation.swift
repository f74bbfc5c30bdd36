/// How a word hangs on its head: a relation of Universal Dependencies, with its subtype where the treebank gives one.
public struct Relation: Hashable, Sendable {
  /// Its place in `Relation.names`.
  public let index: UInt8

  init(index: UInt8) { self.index = index }

  /// The relation that treebanks write so, such as `nsubj:pass`; `nil` where there is none.
  public init?(name: String) {
    guard let place = Self.names.firstIndex(of: name) else { return nil }
    self.init(index: UInt8(place))
  }

  /// As treebanks write it, such as `nsubj:pass`.
  public var name: String { Self.names[Int(index)] }

  /// The name without its subtype: `nsubj` for `nsubj:pass`.
  public var universalName: String { String(name.prefix { $0 != ":" }) }

  /// The relation of the one word of a sentence that has no head.
  public static let root = Relation(index: 0)

  /// That of the root of a piece that was read apart, where a sentence is too long to be read whole.
  static let parataxis = Relation(index: UInt8(names.firstIndex(of: "parataxis") ?? 0))

  /// All relations, `root` first. The order is part of the format of the models.
  public static let names = [
    "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc",
    "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep",
    "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod",
    "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl",
    "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
  ]
}
