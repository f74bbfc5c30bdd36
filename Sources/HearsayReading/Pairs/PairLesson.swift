import HearsayLexicon
import HearsayModel
import HearsayText

/// A sentence for the trainer of the pair model: what the model sees of it, and whose names its pairs have.
public struct PairLesson: Sendable {
  /// A word as the rows of the model's tables.
  public struct Word: Sendable {
    /// Its folded letters; empty where only its sort counts.
    public let spelling: String
    /// The row of its last letters, from 1; 0 where it has none.
    public let ending: Int
    /// What it is, in the order of the model's table: an ordinary word, or a mention of whom.
    public let sort: Int
    /// How a mention stands for whom it means, from 1; 0 for a word.
    public let form: Int
    /// What sort of figure or sign it is; 0 for none.
    public let mark: Int
    /// Whether it stands between quotation marks.
    public let isQuoted: Bool
    /// The kinds whose triggers hold it: a bit for each, in the order of `Kind.allCases`.
    public let kinds: UInt32
  }

  /// A pair with its names.
  public struct Names: Sendable {
    /// The player's fullest name; `nil` where there is no player.
    public let player: String?
    /// The club's name; `nil` where there is no club.
    public let club: String?
    /// The places among the words that mean the player.
    public let playerPlaces: [Int]
    /// The places among the words that mean the club.
    public let clubPlaces: [Int]
    /// What is known of the two and of their sentence.
    public let signs: [Float]
    /// The kinds that the frames read of the pair here, in the order of `Kind.allCases`.
    public var readKinds: [Int] { (0..<PairSigns.kinds).filter { signs[PairSigns.readHere + $0] != 0 } }
  }

  /// The sentence as it stands in the article.
  public let text: String
  /// Its words, as many as the model sees.
  public let words: [Word]
  /// The pairs that it may speak of.
  public let pairs: [Names]
}

extension Reader {
  /// What the pair model sees of an article, sentence by sentence, for training.
  public func pairLessons(in article: Article) -> [PairLesson] {
    let reader = ArticleReader(article, knowledge: shelf.knowledge(for: article))
    let scene = reader.scene
    return reader.pairScene().sentences.map { sentence in
      PairLesson(
        text: scene.layers.words(of: scene.layers.sentences[sentence.sentence].tokens),
        words: sentence.words.map { word in
          PairLesson.Word(
            spelling: word.id == nil ? "" : Folding.fold(scene.layers.words(of: scene.tokens[word.token])),
            ending: word.ending, sort: word.sort.rawValue, form: word.form, mark: word.mark.rawValue,
            isQuoted: word.isQuoted, kinds: word.kinds)
        },
        pairs: sentence.pairs.map { pair in
          PairLesson.Names(
            player: pair.player.map { scene.people[$0].name }, club: pair.club.map { scene.clubs[$0].name },
            playerPlaces: pair.playerPlaces, clubPlaces: pair.clubPlaces, signs: pair.signs)
        })
    }
  }
}
