/// Where bytes may say themselves which encoding they are in.
enum Markup: Hashable, Sendable {
  /// In an XML declaration.
  case xml
  /// In a `meta` element.
  case html
  /// Nowhere.
  case none
}
