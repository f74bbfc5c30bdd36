import HearsayModel
import HearsayText

/// Finds claims that only cite each other.
///
/// A claim is grounded where its article speaks for itself, where it cites somebody whose own article the ledger does not hold, or
/// where it cites somebody with an article of his own that is grounded. What is left cites in a circle: it has no origin.
struct CitationCircles {
  /// A claim as a link between who says it and whom he cites.
  struct Citation {
    let origin: Origin
    /// Who put its article out.
    let publisher: String
    /// The keys of the publishers in the country whose unnamed reports it cites; empty where it names no country.
    let country: [String]
  }

  /// The claims of one proposition.
  let citations: [Citation]
  private let byPublisher: [String: [Int]]

  init(_ citations: [Citation]) {
    self.citations = citations
    byPublisher = Dictionary(grouping: citations.indices) { citations[$0].publisher }
  }

  /// The places of the claims that cite in a circle.
  var circular: [Int] {
    var isGrounded = citations.map { _ in false }
    var groundedPublishers: Set<String> = []
    var waiting = Array(citations.indices)
    while true {
      let found = waiting.filter { isGroundedNow(citations[$0], groundedPublishers) }
      guard !found.isEmpty else { return waiting }
      for place in found {
        isGrounded[place] = true
        groundedPublishers.insert(citations[place].publisher)
      }
      waiting.removeAll { isGrounded[$0] }
    }
  }

  /// The circular claims that a circular claim leads to, itself among them.
  func circle(from place: Int, circular: Set<Int>) -> [Int] {
    var reached: Set<Int> = [place]
    var open = [place]
    while let next = open.popLast() {
      for place in cited(by: citations[next]) where circular.contains(place) && reached.insert(place).inserted {
        open.append(place)
      }
    }
    return reached.sorted()
  }

  private func isGroundedNow(_ citation: Citation, _ grounded: Set<String>) -> Bool {
    switch citation.origin {
    case .ownVoice: return true
    case .named(let key): return key == citation.publisher || byPublisher[key] == nil || grounded.contains(key)
    case .unnamed:
      let held = citation.country.filter { byPublisher[$0] != nil && $0 != citation.publisher }
      return held.isEmpty || held.contains { grounded.contains($0) }
    }
  }

  private func cited(by citation: Citation) -> [Int] {
    switch citation.origin {
    case .ownVoice: []
    case .named(let key): byPublisher[key] ?? []
    case .unnamed: citation.country.flatMap { byPublisher[$0] ?? [] }
    }
  }
}
