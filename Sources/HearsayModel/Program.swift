/// The program as a whole.
public enum Program {
  /// Its version, by semantic versioning; the changelog says what came with which.
  public static let version = "0.1.0"
}
