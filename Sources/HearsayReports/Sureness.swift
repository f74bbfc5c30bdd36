/// From which confidence on a reading may be shown as what an article says.
public enum Sureness {
  /// Of readings under it fewer than half were what the text says, of those from it on more than half: measured on articles that nobody who worked on
  /// the reader had seen (Docs/Accuracy.md, "By confidence").
  public static let floor = 0.5
}

extension Testimony {
  /// Whether the reading is rather right than wrong.
  public var isSure: Bool { confidence >= Sureness.floor }
}

extension Voices {
  /// Whether one of the readings at least is rather right than wrong.
  public var isSure: Bool { confidence >= Sureness.floor }
}
