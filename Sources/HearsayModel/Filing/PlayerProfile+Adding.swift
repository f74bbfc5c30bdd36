extension PlayerProfile {
  /// A player who is met for the first time, by his first mention.
  public init(id: PlayerID, firstMet mention: PlayerMention) {
    self = PlayerProfile(id: id).adding(mention)
  }

  /// What is known with one more mention; the order of mentions counts only for the order of the lists.
  public func adding(_ mention: PlayerMention) -> PlayerProfile {
    var grown = self
    grown.ref = ref ?? mention.ref
    grown.mentionCount += 1
    grown.names.count(mention.name)
    for other in mention.description.otherNames where other != mention.name { grown.otherNames.count(other) }
    grown.nations.append(missing: mention.description.nations)
    grown.positions.append(missing: mention.description.positions)
    for tie in mention.ties { grown.add(tie, day: mention.isDated ? mention.day : nil) }
    if mention.isDated { grown.see(mention) }
    return grown
  }

  /// What is known of two players who turned out to be one, under this one's id.
  public func merging(_ other: PlayerProfile) -> PlayerProfile {
    var grown = self
    grown.ref = ref ?? other.ref
    grown.mentionCount += other.mentionCount
    for name in other.names { grown.names.count(name.name, times: name.count) }
    for name in other.otherNames { grown.otherNames.count(name.name, times: name.count) }
    grown.nations.append(missing: other.nations)
    grown.positions.append(missing: other.positions)
    for club in other.clubs { grown.add(club) }
    grown.firstSeen = Day.earlier(firstSeen, other.firstSeen)
    grown.lastSeen = Day.later(lastSeen, other.lastSeen)
    grown.born = born.flatMap { mine in other.born.map { mine.narrowed(by: $0) } } ?? born ?? other.born
    return grown
  }

  private mutating func see(_ mention: PlayerMention) {
    firstSeen = Day.earlier(firstSeen, mention.day)
    lastSeen = Day.later(lastSeen, mention.day)
    guard let age = mention.description.age, let said = BirthRange(age: age, on: mention.day) else { return }
    born = born?.narrowed(by: said) ?? said
  }

  private mutating func add(_ tie: ClubTie, day: Day?) {
    add(ClubSpan(key: tie.key, name: tie.name, sort: tie.sort, first: day, last: day))
  }

  private mutating func add(_ club: ClubSpan) {
    guard let place = clubs.firstIndex(where: { $0.key == club.key && $0.sort == club.sort }) else {
      clubs.append(club)
      return
    }
    clubs[place].first = Day.earlier(clubs[place].first, club.first)
    clubs[place].last = Day.later(clubs[place].last, club.last)
  }
}

extension [PlayerProfile.NameCount] {
  /// Counts a form, which is put last where it is new.
  fileprivate mutating func count(_ name: String, times: Int = 1) {
    if let place = firstIndex(where: { $0.name == name }) {
      self[place].count += times
    } else {
      append(PlayerProfile.NameCount(name: name, count: times))
    }
  }
}

extension [String] {
  fileprivate mutating func append(missing others: [String]) {
    for other in others where !contains(other) { append(other) }
  }
}

extension Day {
  fileprivate static func earlier(_ one: Day?, _ other: Day?) -> Day? {
    [one, other].compactMap(\.self).min()
  }

  fileprivate static func later(_ one: Day?, _ other: Day?) -> Day? {
    [one, other].compactMap(\.self).max()
  }
}
