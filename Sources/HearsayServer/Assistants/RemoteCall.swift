import HearsayModel

/// One message of JSON-RPC 2.0.
struct RemoteCall {
  /// The id that the answer bears; `nil` for a notification, which is not answered.
  let id: JSON?
  let method: String
  /// The parameters; empty where there are none.
  let parameters: [String: JSON]

  /// Why a call is not answered as asked.
  struct Failure: Error {
    /// The codes of JSON-RPC 2.0, 5.1, and of the Model Context Protocol.
    enum Code: Int {
      case parse = -32700
      case invalidRequest = -32600
      case unknownMethod = -32601
      case invalidParameters = -32602
      case unsupportedVersion = -32022
    }

    let code: Code
    let message: String
    var data: JSON?
  }

  /// Reads a message.
  init(_ json: JSON) throws(Failure) {
    guard json["jsonrpc"] == .string("2.0"), case .string(let method)? = json["method"] else {
      throw Failure(code: .invalidRequest, message: "this is no request of JSON-RPC 2.0")
    }
    switch json["id"] {
    case nil: id = nil
    case .string?, .number?: id = json["id"]
    default: throw Failure(code: .invalidRequest, message: "an id is a string or a number")
    }
    self.method = method
    switch json["params"] {
    case nil: parameters = [:]
    case .object(let members)?: parameters = members
    default: throw Failure(code: .invalidRequest, message: "params is an object")
    }
  }

  /// The id of a message that is no request; null where it has none, as JSON-RPC wants.
  static func id(in json: JSON) -> JSON {
    switch json["id"] {
    case .string?, .number?: json["id"] ?? .null
    default: .null
    }
  }

  static func answer(_ id: JSON, _ result: JSON) -> JSON {
    .object(["jsonrpc": .string("2.0"), "id": id, "result": result])
  }

  static func answer(_ id: JSON, _ failure: Failure) -> JSON {
    var error: [String: JSON] = ["code": .integer(failure.code.rawValue), "message": .string(failure.message)]
    error["data"] = failure.data
    return .object(["jsonrpc": .string("2.0"), "id": id, "error": .object(error)])
  }
}
