/// Why bytes are no model that can be used.
public enum ModelFault: Error, Hashable, Sendable {
  /// There is no file of this name.
  case missing(name: String)
  /// The bytes do not begin as a model does: they are something else.
  case foreign(name: String)
  /// It is a model of another version of the format.
  case otherVersion(name: String, found: Int, wanted: Int)
  /// It is a model for something else, such as a tagger where a parser is wanted.
  case otherKind(name: String, found: String)
  /// The file ends too soon, or goes on too long.
  case wrongLength(name: String, found: Int, wanted: Int)
  /// The checksum does not fit the contents.
  case corrupted(name: String)
  /// The parts do not fit each other: it was written by another program.
  case unfit(name: String, part: String)
}

extension ModelFault: CustomStringConvertible {
  /// One sentence for people: what is wrong, and what to do.
  public var description: String {
    switch self {
    case .missing(let name): "the model “\(name)” is missing; \(Self.remedy)"
    case .foreign(let name): "“\(name)” is no model of Hearsay's grammar; \(Self.remedy)"
    case .otherVersion(let name, let found, let wanted):
      "the model “\(name)” has format \(found), and this program reads format \(wanted); \(Self.remedy)"
    case .otherKind(let name, let found): "the model “\(name)” is one for \(found); \(Self.remedy)"
    case .wrongLength(let name, let found, let wanted):
      "the model “\(name)” has \(found) bytes instead of \(wanted): it was cut or added to; \(Self.remedy)"
    case .corrupted(let name): "the model “\(name)” was changed after it was written; \(Self.remedy)"
    case .unfit(let name, let part): "the model “\(name)” has \(part) that do not fit this program; \(Self.remedy)"
    }
  }

  private static let remedy = "take the one that belongs to this version, or train it anew"
}
