import HearsayModel
import HearsayReports

/// A saga as a whole in words.
public struct SagaWords: Sendable {
  private let saga: Saga

  /// Words for a saga.
  public init(_ saga: Saga) { self.saga = saga }

  /// What it is about: `Winter window 2024`, `Contract`, `Undated`.
  public var title: String {
    switch saga.key.span {
    case .window(let window): EnglishWords.capitalised(TermWords.words(for: .window(window)))
    case .standing: "Contract"
    case .undated: "Undated"
    }
  }

  /// The days of the window and whether it is over: `2024-01-01 to 2024-02-01, over`; `nil` without a window.
  public var window: String? {
    guard let window = saga.window else { return nil }
    let days = "\(window.dates.opens) to \(window.dates.closes)"
    return (window.dates.isKnown ? days : "about \(days)") + (window.isOver ? ", closed" : state(of: window))
  }

  private func state(of window: SagaWindow) -> String {
    guard let day = saga.asOf else { return "" }
    return day < window.dates.opens ? ", not yet open" : ", open"
  }

  /// The owner's will as last claimed with a day; `nil` where no dated claim tells of it.
  public var lastStance: StanceEntry? { saga.stances.last { $0.day != nil } }
}
