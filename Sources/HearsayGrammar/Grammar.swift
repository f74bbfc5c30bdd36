public import HearsayText

/// Parts of speech, lemmas, trees and names of people in English sentences.
///
///     let grammar = try Grammar(models: GrammarModels { name in try? bytes(ofFile: name) })
///     let layers = TextLayers(CanonicalText(body: "The club have signed two young players."))
///     let trees = grammar.trees(of: layers)           // one for each sentence
///     trees[0].words[3].tag                           // .verb
///     grammar.lemma(of: "signed", trees[0].words[3])  // "sign"
///
/// A tree is an opinion: in news, about one arc in seven is wrong. It is a witness among several, never the only road to a claim.
/// See Docs/Grammar.md for figures.
public struct Grammar: Sendable {
  private let book: WordBook
  private let tagger: Tagger
  private let parser: NetworkParser
  private let lemmatiser: Lemmatiser
  private let names: NameTagger

  /// A grammar from its models. Takes a few milliseconds; make one and share it.
  ///
  /// - Throws: `ModelFault` where a model is cut, foreign, of another version, or was changed.
  public init(models: GrammarModels) throws(ModelFault) {
    let files = GrammarModels.fileNames
    tagger = try Tagger(model: models.tagger, name: files[0])
    parser = try NetworkParser(model: models.parser, name: files[1])
    lemmatiser = try Lemmatiser(model: models.lemmas, name: files[2])
    names = try NameTagger(model: models.names, name: files[3])
    book = try WordBook(model: models.words, name: files[4])
  }

  /// The trees of all sentences of a text, in order. The words of each are the tokens of the sentence.
  public func trees(of layers: TextLayers) -> [Tree] {
    var session = session
    return layers.sentences.map { sentence in
      session.tree(layers.text.bytes, sentence.tokens.count) { index in
        layers.tokens[sentence.tokens.lowerBound + index].range
      }
    }
  }

  /// The tree of a sentence whose words are given, split as the Universal Dependencies treebanks of English split them: `do` and `n't`,
  /// `Milan` and `'s`.
  public func tree(of words: [String]) -> Tree {
    let list = WordList(words)
    var session = session
    return session.tree(list.bytes, words.count) { list.ranges[$0] }
  }

  /// The trees of many sentences whose words are given; quicker than one by one.
  public func trees(of sentences: [[String]]) -> [Tree] {
    var session = session
    return sentences.map { words in
      let list = WordList(words)
      return session.tree(list.bytes, words.count) { list.ranges[$0] }
    }
  }

  /// The lemma of a word that was read so: `sign` for *signed*, `Milan` for *Milan*.
  public func lemma(of word: String, _ reading: Tree.Word) -> String {
    lemmatiser.lemma(of: word, tag: reading.tag, fine: reading.fineTag)
  }

  /// Where people are named in a sentence of a text, known to anybody or not: runs of token indices of the whole text, in order.
  public func people(in sentence: Sentence, of layers: TextLayers, _ tree: Tree) -> [Range<Int>] {
    names.people(in: sentence, of: layers, tree)
  }

  /// Where people are named in a sentence whose words are given: runs of its words, in order.
  public func people(in words: [String], _ tree: Tree) -> [Range<Int>] { names.people(in: words, tree) }

  /// The notice of the dictionary that the models know words from: whoever passes them on passes it on, too.
  public var dictionaryNotice: String { book.notice }

  private var session: GrammarSession { GrammarSession(book: book, tagger: tagger, parser: parser) }
}
