/// When the registration windows of each country are open.
///
/// The days of a window are those that are known for it; what is not known is given by the country's rule, and for a country without one by
/// the general rule. A league with days of its own, as the English second tier, goes before its country.
public struct WindowCalendar: Sendable {
  /// The windows of each country, by its name: `England`.
  public var countries: [String: WindowBook]
  /// The windows of leagues that differ from their country's, by the league's name: `Championship`.
  public var leagues: [String: WindowBook]
  /// The rule for countries without a book.
  public var generalRule: WindowRule

  /// A calendar; by default with nothing but the general rule.
  public init(
    countries: [String: WindowBook] = [:], leagues: [String: WindowBook] = [:], generalRule: WindowRule = .general
  ) {
    self.countries = countries
    self.leagues = leagues
    self.generalRule = generalRule
  }

  /// When a window opens and closes, and which of the two is known.
  public func dates(of window: Window, country: String?, league: String? = nil) -> WindowDates {
    let own = league.flatMap { leagues[$0] }
    let shared = country.flatMap { countries[$0] }
    let opens = own?.opens[window] ?? shared?.opens[window]
    let closes = own?.closes[window] ?? shared?.closes[window]
    let usual = (own?.rule(for: window.year) ?? shared?.rule(for: window.year) ?? generalRule).span(of: window)
    return WindowDates(
      span: WindowSpan(opens: opens ?? usual.opens, closes: closes ?? usual.closes),
      isOpeningKnown: opens != nil, isClosingKnown: closes != nil)
  }

  /// The first day of a window.
  public func opens(_ window: Window, country: String?, league: String? = nil) -> Day {
    dates(of: window, country: country, league: league).opens
  }

  /// The last day of a window.
  public func closes(_ window: Window, country: String?, league: String? = nil) -> Day {
    dates(of: window, country: country, league: league).closes
  }

  /// The window that is open on a day; `nil` between windows.
  public func window(containing day: Day, country: String?, league: String? = nil) -> Window? {
    let window = window(onOrAfter: day, country: country, league: league)
    return opens(window, country: country, league: league) <= day ? window : nil
  }

  /// The window that news of a day is about: the open one, else the next to open.
  public func window(onOrAfter day: Day, country: String?, league: String? = nil) -> Window {
    let year = day.year
    // A window bears the year in which it closes.
    for window in [Window(year: year, half: .winter), Window(year: year, half: .summer)]
    where closes(window, country: country, league: league) >= day { return window }
    let winter = Window(year: year + 1, half: .winter)
    return closes(winter, country: country, league: league) >= day ? winter : Window(year: year + 1, half: .summer)
  }
}
