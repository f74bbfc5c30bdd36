import HearsayModel

/// The world that a fetcher lives in: clocks, sleep and chance. They are handed in, so that tests need not wait.
public struct FetchSurroundings {
  /// How much time has gone by since some fixed moment; never goes back.
  public let elapsed: () -> Duration
  /// The present moment.
  public let today: () -> Moment
  /// Waits so long; `false` where the wait was broken off because the work is to end.
  public let sleep: (Duration) -> Bool
  /// Whether the work is to end: what is on its way then is broken off.
  public let isStopping: () -> Bool
  /// A number from 0 up to, not including, 1, another one each time.
  public let chance: () -> Double

  /// Surroundings.
  public init(
    elapsed: @escaping () -> Duration, today: @escaping () -> Moment, sleep: @escaping (Duration) -> Bool,
    isStopping: @escaping () -> Bool = { false }, chance: @escaping () -> Double
  ) {
    self.elapsed = elapsed
    self.today = today
    self.sleep = sleep
    self.isStopping = isStopping
    self.chance = chance
  }
}
