import HearsayIntake
import HearsayLedger
import HearsayModel
import HearsayReports
import HearsayText

/// Makes of an article and what was read in it what a ledger files: who is named, and what its claims are looked up by.
struct FilingMaker {
  let almanac: Almanac

  /// An article that has just come in.
  func filing(_ incoming: Incoming, reading: Reading, sketch: TextSketch) -> Filing {
    var reading = reading
    reading.problems.insert(contentsOf: incoming.problems, at: 0)
    let article = incoming.article
    let card = card(of: article, version: reading.version)
    return Filing(
      article: article, reading: reading, publisherRef: card.publisherRef, sketch: sketch,
      mentions: mentions(reading, card), keys: keys(reading, card), place: incoming.place.shown)
  }

  /// A version that the ledger has, read again.
  func refiling(_ text: FiledText, reading: Reading) -> Refiling {
    let card = card(of: text.article, version: reading.version)
    return Refiling(
      version: text.address, reading: reading, publisherRef: card.publisherRef, mentions: mentions(reading, card),
      keys: keys(reading, card))
  }

  /// The article as reports see it. The day that the ledger first saw it is the ledger's to say: nothing here rests on it.
  private func card(of article: Article, version: VersionID) -> FiledArticle {
    FiledArticle(
      id: article.id, version: version, url: article.url, publisher: article.publisher,
      publisherRef: publisherRef(of: article), published: article.published, seen: Day(number: 0), title: article.title,
      language: article.language)
  }

  private func publisherRef(of article: Article) -> String? {
    article.publisher.flatMap { almanac.outletRef(named: $0) } ?? article.url.flatMap { almanac.outletRef(named: $0) }
  }

  private func mentions(_ reading: Reading, _ card: FiledArticle) -> [PlayerMention] {
    PlayerMention.mentions(of: reading.claims, players: reading.players, article: card, almanac: almanac)
  }

  private func keys(_ reading: Reading, _ card: FiledArticle) -> [ClaimKeys] {
    // Who a player is is not decided yet; within one article his name tells him from the others.
    let claims = reading.claims.map { FiledClaim(claim: $0, article: card, player: $0.player.map(PlayerID.init)) }
    let places = SagaSpans.places(of: claims, almanac: almanac)
    return reading.claims.map { claim in
      let place = places[claim.id]
      return ClaimKeys(
        stage: claim.stage, window: place?.span?.description, club: place?.club, counterparty: place?.otherClub,
        sources: place?.sources ?? [])
    }
  }
}
