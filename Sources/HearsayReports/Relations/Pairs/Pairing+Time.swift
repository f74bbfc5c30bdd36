import HearsayModel

extension Pairing {
  /// After so many days without a stated time, talk is of another window: a saga between two windows lasts no longer than the seven months
  /// from one summer's end to the next opening, and mostly half of that.
  static let sagaDays = 150

  /// What an article says without a time reaches back some weeks: two months take in a window from its opening.
  static let presentDays = 60

  /// Whether they speak of two times: the times that they state do not meet, or one states a time that the other's day is far from.
  var isOtherTime: Bool {
    if case .season(let year)? = a.claim.when, case .window(let window)? = b.claim.when {
      return !window.isOf(season: year)
    }
    if case .window(let window)? = a.claim.when, case .season(let year)? = b.claim.when {
      return !window.isOf(season: year)
    }
    // The day that a clause names is no time at which the contract is spoken of.
    if a.kind == .contract || b.kind == .contract, a.statedDays == nil || b.statedDays == nil { return false }
    switch (a.statedDays, b.statedDays) {
    case (let one?, let other?): return !one.overlaps(other)
    case (let one?, nil): return isFar(one, from: b)
    case (nil, let other?): return isFar(other, from: a)
    case (nil, nil): return !a.isBackground && !b.isBackground && (days ?? 0) > Self.sagaDays
    }
  }

  /// Whether days lie apart from what an article of some day speaks of: the weeks before it and the window that is open or next.
  private func isFar(_ stated: ClosedRange<Int>, from other: Statement) -> Bool {
    guard let day = other.day, !other.isBackground else { return false }
    let window = almanac.calendar.window(onOrAfter: day, country: nil)
    let end = max(day.number, almanac.calendar.closes(window, country: nil).number)
    return !stated.overlaps(day.number - Self.presentDays...end + 31)
  }
}

extension Window {
  /// Whether it belongs to the season that begins in a year: the summer before it or the winter in it.
  fileprivate func isOf(season: Int) -> Bool { half == .summer ? year == season : year == season + 1 }
}
