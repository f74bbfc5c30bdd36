import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Holds a text against the rules of XML.
enum XMLCheck {
  static func expectWellFormed(_ bytes: [UInt8]) throws {
    let document = try XMLDocument(data: Data(bytes))
    #expect(document.rootElement() != nil)
  }

  /// The texts of all elements of a name.
  static func texts(_ bytes: [UInt8], _ path: String) throws -> [String] {
    let document = try XMLDocument(data: Data(bytes))
    return try document.nodes(forXPath: path).compactMap(\.stringValue)
  }
}
