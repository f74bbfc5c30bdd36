import HearsayModel

/// The order of claims where nothing else decides.
enum ClaimOrder {
  /// By day, then article, then place in the text, then id; undated ones last.
  static func byDay(_ claims: [FiledClaim]) -> [FiledClaim] {
    claims.sorted { left, right in
      if left.day != right.day {
        guard let one = left.day, let other = right.day else { return left.day != nil }
        return one < other
      }
      if left.article.id != right.article.id { return left.article.id.value < right.article.id.value }
      if left.claim.isBefore(right.claim) { return true }
      if right.claim.isBefore(left.claim) { return false }
      return left.id.value < right.id.value
    }
  }
}
