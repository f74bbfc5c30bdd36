/// Why a line is not the wire form of a reading. `path` names the value in it: `claims[2].terms[0].min`.
public enum WireError: Error, Hashable, Sendable {
  /// It is no JSON.
  case json(JSONFault)
  /// It is of another schema than this program reads; `nil` where it names none.
  case schema(found: String?)
  /// A value is not there.
  case missing(path: String)
  /// A value is of another sort.
  case sort(path: String, expected: String, found: String)
  /// A value is none of those that may stand there.
  case unknown(path: String, found: String)
  /// A range does not lie in the text, or cuts a character in two.
  case outside(path: String)
  /// The words or the code-point offsets are not those that the byte offsets give in this text.
  case differs(path: String)
}

extension WireError: CustomStringConvertible {
  /// What is wrong, in one sentence.
  public var description: String {
    switch self {
    case .json(let fault): "no JSON: at byte \(fault.offset), \(fault)"
    case .schema(nil): "no reading: it names no schema"
    case .schema(let found?):
      "of the schema “\(found)”, which this program does not read; it reads “\(Wire.schema)”"
    case .missing(let path): "\(path) is missing"
    case .sort(let path, let expected, let found): "\(path) should be \(expected) and is \(found)"
    case .unknown(let path, let found): "\(path) may not be “\(found)”"
    case .outside(let path): "\(path) does not lie in the text"
    case .differs(let path): "\(path) is not what stands in the text"
    }
  }
}
