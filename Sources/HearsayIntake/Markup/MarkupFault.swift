/// Something in markup that XML does not allow and that was read all the same.
struct MarkupFault: Hashable, Sendable {
  /// What is wrong.
  enum Reason: Hashable, Sendable {
    /// An element that is never closed, or closed by the end of another.
    case unclosed(String)
    /// The end of an element that was never opened.
    case strayEnd(String)
    /// A reference that nothing defines.
    case undefinedReference(String)
    /// A sign of markup that stands for itself.
    case bareSign(Character)
    /// An attribute without a value, without quotation marks, or given twice.
    case badAttribute(String)
    /// A prefix that is declared nowhere.
    case undeclaredPrefix(String)
    /// A control character; it was left out.
    case controlCharacter(UInt8)
    /// The bytes end inside of something.
    case endsInside(String)
    /// Words or elements after the end of the document.
    case goesOn
    /// More elements in one another than are followed; the inner ones are read as their text.
    case tooDeep
    /// More elements than are read; the rest was left out.
    case tooMany
    /// Entities that stand for more than the rest of the document; the rest of them was left out.
    case entityBomb
    /// There is no element at all.
    case noElement
  }

  let reason: Reason
  /// The offset of the byte where it is wrong, in the text that was read.
  let offset: Int
}

extension MarkupFault.Reason: CustomStringConvertible {
  /// What is wrong, in words.
  var description: String {
    switch self {
    case .unclosed(let name): "<\(name)> is never closed"
    case .strayEnd(let name): "</\(name)> closes what was never opened"
    case .undefinedReference(let name): "&\(name); is defined nowhere"
    case .bareSign(let sign): "“\(sign)” stands where it must be escaped"
    case .badAttribute(let name): "the attribute “\(name)” has no value, none in quotation marks, or two"
    case .undeclaredPrefix(let prefix): "the prefix “\(prefix)” is declared nowhere"
    case .controlCharacter(let byte): "a control character, \(byte), was left out"
    case .endsInside(let what): "it ends inside of \(what)"
    case .goesOn: "something follows after the end"
    case .tooDeep: "elements stand in one another more than \(MarkupLimits.depth) levels deep"
    case .tooMany: "there are more than \(MarkupLimits.nodes) elements; the rest was left out"
    case .entityBomb: "its entities stand for more than \(MarkupLimits.entityBytes >> 10) KB; the rest was left out"
    case .noElement: "there is no element in it"
    }
  }
}

/// How much markup is followed.
enum MarkupLimits {
  /// Elements in one another: pages written by hand have under thirty, and little enough for any stack.
  static let depth = 200
  /// Elements and stretches of text: forty times what the largest feeds have, and about 100 MB.
  static let nodes = 2_000_000
  /// Attributes of one element; the rest is passed over. They are compared with each other.
  static let attributes = 100
  /// Prefixes that mean something at one place; feeds with all modules have twenty.
  static let prefixes = 64
  /// Names of elements and attributes; the rest of them count as one. All formats and modules together have a thousand.
  static let names = 10_000
  /// Bytes that all declared entities of a document may come to.
  static let entityBytes = 1 << 20
  /// Entities in one another.
  static let entityDepth = 8
  /// Entities that a document may declare.
  static let entities = 1000
  /// Faults that are kept; the others are only counted.
  static let faults = 20
}
