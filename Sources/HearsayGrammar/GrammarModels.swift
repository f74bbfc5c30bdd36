/// The files that a grammar is made from, as bytes.
public struct GrammarModels: Sendable {
  /// Tags: weights of hashed features.
  public var tagger: [UInt8]
  /// Trees: the weights of a small network.
  public var parser: [UInt8]
  /// Lemmas: rules for endings.
  public var lemmas: [UInt8]
  /// Names of people: weights of hashed features.
  public var names: [UInt8]
  /// What a dictionary says of words.
  public var words: [UInt8]

  /// The names that the files have in a folder of models, in the order of the properties.
  public static let fileNames = ["tagger.model", "parser.model", "lemmas.model", "names.model", "words.model"]

  /// Models from their bytes.
  public init(tagger: [UInt8], parser: [UInt8], lemmas: [UInt8], names: [UInt8], words: [UInt8]) {
    self.tagger = tagger
    self.parser = parser
    self.lemmas = lemmas
    self.names = names
    self.words = words
  }

  /// Models from wherever files are kept: `file` is asked for each of `fileNames`, and answers `nil` where there is none.
  ///
  /// - Throws: `ModelFault.missing` for the first that is not there.
  public init(file: (_ name: String) -> [UInt8]?) throws(ModelFault) {
    var found: [[UInt8]] = []
    for name in Self.fileNames {
      guard let bytes = file(name) else { throw .missing(name: name) }
      found.append(bytes)
    }
    self.init(tagger: found[0], parser: found[1], lemmas: found[2], names: found[3], words: found[4])
  }
}
