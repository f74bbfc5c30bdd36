import HearsayLexicon
import HearsayModel
import HearsayText

/// Everything that the layers have found in one article so far. Each layer adds to it and changes nothing of the layers before.
struct Scene: Sendable {
  let article: Article
  let layers: TextLayers
  let knowledge: Knowledge
  var people: [Person] = []
  var clubs: [ClubEntity] = []
  /// The names of outlets that the lexicon does not know.
  var outlets: [String] = []
  /// The words of each unknown club's name that tell it from others.
  private var cores: [Int: [WordID]] = [:]
  /// All mentions in the order of the text; none overlaps another.
  var mentions: [Mention] = []
  /// For each token, the index of the mention that holds it; -1 where none does.
  var mentionAt: [Int]
  /// For each token, the index of the sentence that holds it.
  var sentenceOf: [Int]

  init(article: Article, knowledge: Knowledge) {
    self.article = article
    self.knowledge = knowledge
    let layers = TextLayers(article.text, language: knowledge.tokenizer.language)
    self.layers = layers
    mentionAt = Array(repeating: -1, count: layers.tokens.count)
    sentenceOf = Array(repeating: 0, count: layers.tokens.count)
    for (index, sentence) in layers.sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = index }
    }
  }

  var tokens: [Token] { layers.tokens }
  var words: LanguageWords { knowledge.words }
  var grammar: GrammarWords { knowledge.grammar }
  var lexicon: Lexicon { knowledge.lexicon }

  /// The sentence that holds a token.
  func sentence(of token: Int) -> Sentence { layers.sentences[sentenceOf[token]] }

  /// Whether a token is the first of its sentence.
  func opensSentence(_ token: Int) -> Bool { sentence(of: token).tokens.lowerBound == token }

  /// The entity of a lexicon club, made on first use.
  mutating func clubEntity(_ known: Int) -> Int {
    if let index = clubs.firstIndex(where: { $0.known == known }) { return index }
    clubs.append(ClubEntity(known: known, name: lexicon.clubs[known].name))
    return clubs.count - 1
  }

  /// The entity of a club that the lexicon does not know.
  mutating func clubEntity(named name: String) -> Int {
    let words = core(of: name)
    for index in clubs.indices where clubs[index].known == nil {
      let other = cores[index] ?? []
      guard words.starts(with: other) || other.starts(with: words) else { continue }
      if words.count > other.count {
        clubs[index] = ClubEntity(known: nil, name: name)
        cores[index] = words
      }
      return index
    }
    cores[clubs.count] = words
    clubs.append(ClubEntity(known: nil, name: name))
    return clubs.count - 1
  }

  /// The place of an outlet that the lexicon does not know, by its name.
  mutating func outlet(named name: String) -> Int {
    if let index = outlets.firstIndex(of: name) { return index }
    outlets.append(name)
    return outlets.count - 1
  }

  /// The words of a club's name without those that only say that it is a club: `FC Aldersbrück` and `Aldersbrück` are one.
  private func core(of name: String) -> [WordID] {
    let words = phrase(name)
    let core = words.filter { !grammar.clubLetters.contains($0) }
    return core.isEmpty ? words : core
  }

  /// Sets the mentions, sorted, and files each under its tokens.
  mutating func setMentions(_ mentions: [Mention]) {
    self.mentions = mentions.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
    mentionAt = Array(repeating: -1, count: tokens.count)
    for (index, mention) in self.mentions.enumerated() {
      for token in mention.tokens { mentionAt[token] = index }
    }
  }

  /// The mention that holds a token.
  func mention(at token: Int) -> Mention? {
    guard token >= 0, token < mentionAt.count, mentionAt[token] >= 0 else { return nil }
    return mentions[mentionAt[token]]
  }

  func id(_ token: Int) -> WordID { tokens[token].id }

  /// The ids of the words of a name, cut as this article is.
  func phrase(_ words: String) -> [WordID] { HearsayLexicon.phrase(words, by: knowledge.tokenizer) }

  /// Whether a token can be the past participle of a verb.
  func isParticiple(_ token: Int) -> Bool {
    knowledge.inflector.participles.contains(id(token)) || ends(token, in: grammar.participleEndings)
  }

  /// The club that a person stands for at this article's date: a coach or director for his club.
  func club(ofStaff person: Int) -> Int? {
    people[person].role == .staff ? people[person].ties.last { !$0.isFormer }?.club : nil
  }
}
