/// One word of a treebank: a line of CoNLL-U with a whole number.
public struct TreebankWord: Equatable, Sendable {
  /// The word as it is written.
  public var form: String
  /// Its dictionary form.
  public var lemma: String
  /// Its universal part of speech, such as `NOUN`.
  public var tag: String
  /// Its fine part of speech, such as `NNS`.
  public var fineTag: String
  /// The number of its head, counted from 1; 0 for the root.
  public var head: Int
  /// Its relation, such as `nsubj:pass`.
  public var relation: String
  /// The last column: notes of any kind, `_` for none.
  public var notes: String

  /// A word from its columns.
  public init(
    form: String, lemma: String, tag: String, fineTag: String, head: Int, relation: String, notes: String = "_"
  ) {
    self.form = form
    self.lemma = lemma
    self.tag = tag
    self.fineTag = fineTag
    self.head = head
    self.relation = relation
    self.notes = notes
  }

  /// The value of a note, such as that of `Entity`; `nil` where there is none.
  public func note(_ name: String) -> Substring? {
    notes.split(separator: "|").first { $0.hasPrefix(name + "=") }?.dropFirst(name.count + 1)
  }
}

/// One token as it is written: one word, or several in one such as `don't`.
public struct TreebankToken: Equatable, Sendable {
  /// The token as it is written.
  public var form: String
  /// The indices of its words.
  public var words: Range<Int>
  /// Whether white space follows.
  public var spaceAfter: Bool

  /// A token from its parts.
  public init(form: String, words: Range<Int>, spaceAfter: Bool) {
    self.form = form
    self.words = words
    self.spaceAfter = spaceAfter
  }
}

/// One sentence of a treebank.
public struct TreebankSentence: Equatable, Sendable {
  /// Its words, in order.
  public var words: [TreebankWord]
  /// Its tokens, in order; together they hold every word.
  public var tokens: [TreebankToken]
  /// Whether a paragraph or a document begins here.
  public var beginsParagraph: Bool

  /// A sentence from its parts.
  public init(words: [TreebankWord], tokens: [TreebankToken], beginsParagraph: Bool) {
    self.words = words
    self.tokens = tokens
    self.beginsParagraph = beginsParagraph
  }
}

/// One document of a treebank.
public struct TreebankDocument: Equatable, Sendable {
  /// Its name, such as `GUM_news_crane`.
  public var id: String
  /// Its sentences, in order.
  public var sentences: [TreebankSentence]

  /// A document from its parts.
  public init(id: String, sentences: [TreebankSentence]) {
    self.id = id
    self.sentences = sentences
  }

  /// The second part of its name, such as `news`; the whole name where it has no parts.
  public var genre: String {
    let parts = id.split(separator: "_")
    return String(parts.count > 1 ? parts[1] : parts.first ?? "")
  }

  /// The text as it was: a space between tokens where there was one, an empty line between paragraphs.
  public var text: String {
    var text = ""
    for sentence in sentences {
      if sentence.beginsParagraph, !text.isEmpty {
        while text.last == " " { text.removeLast() }
        text += "\n\n"
      }
      for token in sentence.tokens { text += token.form + (token.spaceAfter ? " " : "") }
    }
    return text
  }
}
