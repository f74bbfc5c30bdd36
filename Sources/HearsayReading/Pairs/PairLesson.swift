import HearsayLexicon
import HearsayModel
import HearsayText

/// A sentence for the trainer of the pair model: what the model sees of it, and whose names its pairs have.
public struct PairLesson: Sendable {
  /// A word as the rows of the model's tables: its spelling, empty where only its sort counts; its ending, sort, form and mark; whether it is quoted;
  /// and the kinds whose triggers hold it, a bit for each.
  public struct Word: Sendable {
    public let spelling: String
    public let ending, sort, form, mark: Int
    public let isQuoted: Bool
    public let kinds: UInt32
  }

  /// A pair with its names; `nil` where there is no player or no club.
  public struct Names: Sendable {
    public let player, club: String?
    public let playerPlaces, clubPlaces: [Int]
    public let signs: [Float]
    /// The kinds that the frames read of the pair here, in the order of `Kind.allCases`.
    public var readKinds: [Int] { (0..<PairSigns.kinds).filter { signs[PairSigns.readHere + $0] != 0 } }
  }

  /// The sentence as it stands in the article.
  public let text: String
  public let words: [Word]
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
