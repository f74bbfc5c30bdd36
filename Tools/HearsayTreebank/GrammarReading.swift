import HearsayGrammar
import HearsayText

/// Documents of a treebank as the grammar reads them.
public enum GrammarReading {
  /// Reads the sentences with the tokens and sentences of the treebank: what is right then says how good tags and trees are alone.
  public static func withGoldTokens(_ document: TreebankDocument, _ grammar: Grammar) -> [TreebankSentence] {
    let trees = grammar.trees(of: document.sentences.map { $0.words.map(\.form) })
    return zip(document.sentences, trees).map { sentence, tree in
      var sentence = sentence
      for (index, word) in tree.words.enumerated() {
        sentence.words[index] = Self.word(sentence.words[index].form, word, grammar)
      }
      return sentence
    }
  }

  /// Reads the text of the document with the tokens and sentences of Hearsay.
  public static func withOwnTokens(_ document: TreebankDocument, _ grammar: Grammar) -> [TreebankSentence] {
    let layers = TextLayers(CanonicalText(body: document.text))
    let trees = grammar.trees(of: layers)
    return zip(layers.sentences, trees).map { sentence, tree in
      let words = zip(sentence.tokens, tree.words).map { index, word in
        Self.word(layers.words(of: layers.tokens[index]), word, grammar)
      }
      return TreebankSentence(words: words, tokens: tokens(sentence, layers), beginsParagraph: false)
    }
  }

  /// Counts names of people, by their first and last words, in the tokens of the treebank.
  public static func people(_ document: TreebankDocument, _ grammar: Grammar) -> CoNLLScore.Counts {
    var counts = CoNLLScore.Counts()
    for sentence in document.sentences {
      let words = sentence.words.map(\.form)
      let read = Set(grammar.people(in: words, grammar.tree(of: words)))
      let wanted = Set(PersonNames.ranges(in: sentence))
      counts += .init(right: read.intersection(wanted).count, read: read.count, wanted: wanted.count)
    }
    return counts
  }

  private static func word(_ form: String, _ word: Tree.Word, _ grammar: Grammar) -> TreebankWord {
    TreebankWord(
      form: form, lemma: grammar.lemma(of: form, word), tag: word.tag.name, fineTag: word.fineTag.name,
      head: (word.head ?? -1) + 1, relation: word.relation.name)
  }

  /// A clitic and the word before it, and the two halves of `cannot`, are words of one token for the treebank.
  private static func tokens(_ sentence: Sentence, _ layers: TextLayers) -> [TreebankToken] {
    var tokens: [TreebankToken] = []
    for (word, index) in sentence.tokens.enumerated() {
      let token = layers.tokens[index]
      let form = layers.words(of: token)
      if word > 0, joins(token, to: layers.tokens[index - 1]) {
        tokens[tokens.count - 1].form += form
        tokens[tokens.count - 1].words = tokens[tokens.count - 1].words.lowerBound..<(word + 1)
      } else {
        tokens.append(TreebankToken(form: form, words: word..<(word + 1), spaceAfter: true))
      }
    }
    return tokens
  }

  private static func joins(_ token: Token, to last: Token) -> Bool {
    guard !token.spaceBefore, last.range.end == token.range.start else { return false }
    return token.kind == .clitic || (token.kind == .word && last.kind == .word)
  }
}
