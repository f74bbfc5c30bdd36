import HearsayIntake
import HearsayModel

extension LedgerDesk {
  /// What happens on the way, told as it happens.
  public struct Telling {
    /// Takes the place of each article when it is filed, or was found to be there already.
    public var added: (String) -> Void
    /// Takes what could not be taken in; the rest is filed all the same.
    public var failed: (Fault) -> Void

    /// What is to be told.
    public init(added: @escaping (String) -> Void = { _ in }, failed: @escaping (Fault) -> Void = { _ in }) {
      self.added = added
      self.failed = failed
    }
  }

  /// Adds everything that some words name: files, folders, pages and feeds.
  ///
  /// - Parameters:
  ///   - web: Asked for only where something is on the web.
  ///   - glance: Whether pages of archives that cannot be about football are left out before they are read.
  public func add(
    _ sources: [AddSource], defaults: ArticleDefaults = ArticleDefaults(), jobs: Int = 1, glance: Bool = true,
    web: () throws(Fault) -> WebIntake, clock: @escaping () -> Moment, telling: Telling = Telling()
  ) throws(Fault) -> AddSummary {
    var summary = AddSummary()
    var files: [Input] = []
    var intake: WebIntake?
    let look = try glance ? Glance.football() : nil
    func fileAll() throws(Fault) {
      summary += try add(
        files, defaults: defaults, jobs: jobs, glance: look, clock: clock, added: telling.added, failed: telling.failed)
      files.removeAll()
    }
    for source in sources {
      switch source {
      case .input(let input): files.append(input)
      case .folder(let path): files += folder(path, &summary, telling)
      case .address(let words):
        try fileAll()
        let open: WebIntake
        if let intake { open = intake } else { open = try web() }
        intake = open
        guard !open.isStopping else { break }
        summary += try add(words, on: open, defaults: defaults, clock: clock, telling: telling)
      }
    }
    try fileAll()
    return summary
  }

  private func folder(_ path: String, _ summary: inout AddSummary, _ telling: Telling) -> [Input] {
    var files: [Input] = []
    for found in Intake.files(underFolder: path) {
      switch found {
      case .success(let file): files.append(.file(file))
      case .failure(let fault):
        summary.failed += 1
        telling.failed(Fault(fault))
      }
    }
    return files
  }

  /// Adds what is at an address: a page, or the pages of a feed.
  private func add(
    _ words: String, on web: WebIntake, defaults: ArticleDefaults, clock: @escaping () -> Moment, telling: Telling
  ) throws(Fault) -> AddSummary {
    let found: WebIntake.Found
    do { found = try web.find(words) } catch {
      telling.failed(error)
      var summary = AddSummary()
      summary.failed = 1
      return summary
    }
    switch found {
    case .page(let incoming): return try add([incoming], defaults: defaults, clock: clock, telling: telling)
    case .feed(let feed, let response):
      var round = try FollowRound(desk: self, web: web, defaults: defaults, clock: clock, telling: telling)
      round.take(feed, response, of: words)
      return try round.finish().articles
    }
  }

  /// Files articles that are at hand.
  func add(
    _ incoming: [Incoming], defaults: ArticleDefaults, clock: () -> Moment, telling: Telling
  ) throws(Fault) -> AddSummary {
    var summary = AddSummary()
    try add(incoming.map(defaults.filling), jobs: 1, at: clock(), to: &summary, added: telling.added)
    return summary
  }
}

extension AddSummary {
  static func += (sum: inout AddSummary, part: AddSummary) {
    sum.new += part.new
    sum.changed += part.changed
    sum.reread += part.reread
    sum.unchanged += part.unchanged
    sum.forgotten += part.forgotten
    sum.failed += part.failed
    sum.claims += part.claims
  }
}
