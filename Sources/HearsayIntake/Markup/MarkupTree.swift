/// The elements, attributes and text of one document, in flat arrays.
///
/// A class, because every element of it refers to it, and a copy of the arrays for each would cost more than the tree. It never
/// changes: what may change in a class is guarded at every access, which costs more than the access.
final class MarkupTree: Sendable {
  /// A name as it stands in the document.
  struct Name: Hashable, Sendable {
    /// As written, with its prefix.
    let written: String
    /// The prefix; empty where there is none.
    let prefix: String
    /// The name without its prefix, in lower case: formats fix the case of their names, and feeds do not keep it.
    let local: String
    /// The index of the first name that differs in nothing but the case of letters.
    let folded: Int32
  }

  struct Node: Sendable {
    /// The index of the element's name; -1 for text.
    let name: Int32
    let vocabulary: Vocabulary
    /// A range of `attributes` for an element, of `characters` for text.
    var start: Int32
    var end: Int32
    var firstChild: Int32 = -1
    var next: Int32 = -1
    /// Where the element stands in the document.
    let offset: Int32
  }

  struct Attribute: Sendable {
    let name: Int32
    let vocabulary: Vocabulary
    /// A range of `characters`.
    let start: Int32
    let end: Int32
  }

  private let parts: MarkupParts

  init(_ parts: MarkupParts) { self.parts = parts }

  var names: [Name] { parts.names }
  var nodes: [Node] { parts.nodes }
  var attributes: [Attribute] { parts.attributes }
  /// All text and all values, decoded.
  var characters: [UInt8] { parts.characters }
  /// The first words of the document type; empty where there is none.
  var documentType: ArraySlice<UInt8> { parts.documentType }

  /// Whether a namespace with these words in it is declared anywhere, whatever the case of its letters.
  func declares(_ words: StaticString) -> Bool {
    parts.namespaces.contains { parts.characters[$0].holds(folded: words) }
  }

  /// The value of an attribute, decoded.
  func characters(of attribute: Attribute) -> ArraySlice<UInt8> {
    characters[Int(attribute.start)..<Int(attribute.end)]
  }

  /// The outermost elements.
  var rootElements: [MarkupElement] { parts.roots.map { MarkupElement(tree: self, index: $0) } }
}

/// What a tree is made of, while it is written by `MarkupReader`.
struct MarkupParts {
  var names: [MarkupTree.Name] = []
  var nodes: [MarkupTree.Node] = []
  var attributes: [MarkupTree.Attribute] = []
  var characters: [UInt8] = []
  /// The indices of the outermost elements: one, but for what servers print before and after a document.
  var roots: [Int32] = []
  var documentType: ArraySlice<UInt8> = []
  /// The namespaces that are declared, by their ranges of `characters`.
  var namespaces: [Range<Int>] = []
}
