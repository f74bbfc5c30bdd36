import HearsayLexicon
import HearsayModel
import HearsayText

/// Finds coaches, directors and owners by the lexicon: by full name, and by surname where the article speaks of a club that they serve at its date.
struct StaffFinder {
  var scene: Scene

  /// The scene with each person who is known staff marked as such and tied to his clubs.
  mutating func mark() -> Scene {
    for person in scene.people.indices {
      if scene.lexicon.names.payloads(of: scene.people[person].words).contains(where: {
        if case .agent = $0 { true } else { false }
      }), scene.people[person].words.count > 1 {
        scene.people[person].role = .agent
        continue
      }
      guard let staff = staff(for: person) else { continue }
      let spells = scene.lexicon.spellsOfStaff[staff].map { scene.lexicon.spells[$0] }
      let current = current(spells)
      scene.people[person].staff = staff
      if scene.people[person].words.count == 1 { scene.people[person].name = scene.lexicon.staffNames[staff] }
      if current.isEmpty, let day = scene.article.published {
        // A coach between two posts is no player; one who only takes up coaching later still is.
        if spells.contains(where: { $0.from <= day }), scene.people[person].words.count > 1,
          !isNameOfPlayer(scene.people[person].words, on: day)
        {
          scene.people[person].role = .staff
        }
        continue
      }
      scene.people[person].role = .staff
      let token = scene.people[person].firstTokens.lowerBound
      for spell in current.isEmpty ? spells.filter({ isNamed($0.club) }) : current {
        let club = scene.clubEntity(spell.club)
        scene.people[person].ties.append(Tie(club: club, isFormer: false, token: token, weight: 3))
      }
    }
    return scene
  }

  /// The spells that an article of that day means: those that hold on it, unless it names only a club that he left or comes to within six weeks.
  private func current(_ spells: [StaffSpell]) -> [StaffSpell] {
    let near = spells.filter { serves($0, slackDays: Self.slackDays) }
    let today = near.filter { serves($0, slackDays: 0) }
    let named = near.filter { isNamed($0.club) }
    let meant = today.isEmpty ? near : named.isEmpty || today.contains { isNamed($0.club) } ? today : named
    return meant.sorted { $0.from < $1.from }
  }

  private static let slackDays = 45

  /// Whether a player of that name has a club at that day: the coach of that name has none.
  private func isNameOfPlayer(_ words: [WordID], on day: Day) -> Bool {
    scene.lexicon.names.payloads(of: words).contains { sense in
      if case .player(let index) = sense { scene.lexicon.players[index].standing(on: day)?.own != nil } else { false }
    }
  }

  private func isNamed(_ club: Int) -> Bool { scene.clubs.contains { $0.known == club } }

  private func serves(_ spell: StaffSpell, slackDays: Int) -> Bool {
    guard let day = scene.article.published else { return false }
    return spell.from.adding(days: -slackDays) <= day && (spell.to.map { day <= $0.adding(days: slackDays) } ?? true)
  }

  private func staff(for person: Int) -> Int? {
    let words = scene.people[person].words
    if words.count > 1 {
      for sense in scene.lexicon.names.payloads(of: words) {
        if case .staff(let staff) = sense { return staff }
      }
      return nil
    }
    // A surname alone: only where the article names a club that he serves at its date, and only if one such man has it.
    let candidates = (scene.lexicon.staffBySurname[words[0]] ?? []).filter { staff in
      scene.lexicon.spellsOfStaff[staff].contains { index in
        let spell = scene.lexicon.spells[index]
        return isNamed(spell.club) && (scene.article.published == nil || serves(spell, slackDays: Self.slackDays))
      }
    }
    return candidates.count == 1 ? candidates[0] : nil
  }
}
