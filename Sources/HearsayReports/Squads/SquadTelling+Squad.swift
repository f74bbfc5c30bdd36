import HearsayModel
import HearsayText

extension SquadTelling {
  // MARK: Needs

  private struct Need: Hashable {
    let words: String
    let polarity: Polarity
  }

  /// What the club seeks or plans, for half a year: a need is one of its window.
  var needs: [SquadNeed] {
    recent(.need, of: 183) { claim -> Need? in
      guard claim.club == club, case .words(let words)? = claim.claim.value else { return nil }
      return Need(words: Folding.fold(words), polarity: claim.claim.polarity)
    }
    .map { need, places in
      SquadNeed(
        words: words(of: claims[places[0]].claim) ?? need.words, polarity: need.polarity, voices: graph.voices(places))
    }
  }

  private func words(of claim: Claim) -> String? {
    guard case .words(let words)? = claim.value else { return nil }
    return words
  }

  // MARK: Absences

  /// Who is missing by the last word on him. A claim without a time is let go after half a year, since a return is seldom news.
  var absences: [SquadAbsence] {
    recent(.absence) { $0.club == club ? $0.player : nil }.compactMap { id, places in
      let latest = latest(of: places)
      let end = latest.claim.when?.days?.upperBound
      let isFresh = latest.article.counted >= asOf.adding(days: -183)
      guard latest.claim.polarity == .affirmed, isFresh || end.map({ $0 >= asOf }) == true else { return nil }
      return SquadAbsence(
        player: player(id), cause: words(of: latest.claim), when: latest.claim.when, isOver: end.map { $0 < asOf },
        voices: graph.voices(places))
    }
  }

  // MARK: Places

  /// Each player's place by the last day's word on him.
  var places: [SquadPlace] {
    recent(.standing) { $0.club == club ? $0.player : nil }.flatMap { id, places -> [SquadPlace] in
      let day = latest(of: places).day
      return places.filter { claims[$0].day == day }.compactMap { place in
        let claim = claims[place].claim
        return words(of: claim).map {
          SquadPlace(player: player(id), place: $0, polarity: claim.polarity, voices: graph.voices([place]))
        }
      }
    }
  }

  // MARK: Contracts

  /// Contracts that have not ended, the first to end first, by the last word on each.
  var contracts: [SquadContract] {
    let season = asOf.month >= 7 ? asOf.year + 1 : asOf.year
    return recent(.contract) {
      $0.club == club && $0.claim.isPlainFact && ContractEntry($0)?.endsIn != nil ? $0.player : nil
    }
    .compactMap { id, places in
      // Contracts end in June, so that one of this season's end is the next to run out.
      guard let end = ContractEntry(latest(of: places))?.endsIn, end >= season else { return nil }
      let said = places.filter { ContractEntry(claims[$0])?.endsIn == end }
      return SquadContract(player: player(id), endsIn: end, isRunningOut: end == season, voices: graph.voices(said))
    }
    .sorted { ($0.endsIn, $0.player.id) < ($1.endsIn, $1.player.id) }
  }
}
