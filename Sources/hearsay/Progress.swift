/// A line on standard error that says how far a long reading has come. It shows only on a terminal, and only while
/// standard output goes elsewhere.
struct Progress {
  private static let pause = Duration.milliseconds(100)
  private let isOn: Bool
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant
  private var count = 0
  private var isShown = false

  init(inputs: Int) {
    isOn = inputs > 0 && Terminal.isTerminal(.errors) && !Terminal.isTerminal(.output)
    next = clock.now + Self.pause
  }

  /// Counts an article, and shows its place where the last one is shown long enough.
  mutating func show(_ place: String) {
    count += 1
    guard isOn, clock.now >= next else { return }
    next = clock.now + Self.pause
    isShown = true
    let line = DisplayWidth.cut("\(count) read, now \(Shown.line(place))", to: Terminal.width - 1)
    writeError("\r\u{1B}[2K\(line)")
  }

  mutating func clear() {
    guard isShown else { return }
    isShown = false
    writeError("\r\u{1B}[2K")
  }
}
