import HearsayModel

/// The keys of the clubs of many claims, each name looked up once.
struct ClubKeys {
  private let almanac: Almanac
  private var known: [String: String] = [:]

  init(_ almanac: Almanac) { self.almanac = almanac }

  /// The key of a club that a claim names; its ref where it is not named, `nil` where there is neither.
  mutating func key(ref: String?, name: String?) -> String? {
    guard ref == nil, let name else { return ref }
    if let key = known[name] { return key }
    let key = ClubKey.key(ref: nil, name: name, almanac: almanac)
    known[name] = key
    return key
  }
}
