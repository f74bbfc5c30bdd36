/// Why a file of gold, readings or articles cannot be used.
public struct GoldFault: Error, Hashable, Sendable {
  /// The file, with the line where there is one.
  public let place: String
  /// The document and the slot in it; empty where the whole file or line is meant.
  public let slot: String
  /// What is wrong.
  public let wrong: String

  /// A fault.
  public init(place: String, slot: String = "", wrong: String) {
    self.place = place
    self.slot = slot
    self.wrong = wrong
  }
}

extension GoldFault: CustomStringConvertible {
  /// The fault on one line, its place first: `claims.json: kiwior-000 claims[3].kind: “buy” is not one of …`.
  public var description: String { slot.isEmpty ? "\(place): \(wrong)" : "\(place): \(slot): \(wrong)" }
}
