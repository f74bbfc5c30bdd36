/// A figure beside its floor.
public struct FloorCheck: Hashable, Sendable {
  /// The name of the figure.
  public let figure: String
  /// What it is now.
  public let value: Double
  /// What it must not fall below.
  public let floor: Floor

  /// Whether it stands on its floor.
  public var holds: Bool { floor.holds(value) }

  /// The check on one line.
  public var line: String {
    "  \(ScoreText.left(figure, 15)) \(ScoreText.share(value))  floor \(floor)\(holds ? "" : "  BELOW")"
  }
}

extension Floors {
  /// The set of a name; `nil` where there is none.
  public func set(named name: String) -> Set? { sets.first { $0.name == name } }

  /// The floors pinned anew to the figures of each set by its name: as high as they stand, never lower than before.
  ///
  /// - Parameter reason: why floors may be lowered, too; `nil` where they may not, and stay where they are.
  public func repinned(to figures: [String: Figures], lowering reason: String? = nil) -> Floors {
    var floors = self
    for index in sets.indices {
      guard let checks = figures[sets[index].name].map(sets[index].checks) else { continue }
      for check in checks {
        let floor = Floor(under: check.value)
        guard floor > check.floor || (reason != nil && !check.holds) else { continue }
        floors.sets[index].floors[check.figure] = floor
        guard let reason, floor < check.floor else { continue }
        floors.lowered.append(
          Lowering(set: sets[index].name, figure: check.figure, from: check.floor, to: floor, reason: reason))
      }
    }
    return floors
  }
}

extension Floors.Set {
  /// Each floor beside its figure, in the order of the scorer.
  public func checks(_ figures: Figures) -> [FloorCheck] {
    figures.shares.compactMap { name, value in
      floors[name].map { FloorCheck(figure: name, value: value, floor: $0) }
    }
  }
}
