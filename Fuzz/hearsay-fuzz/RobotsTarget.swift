@testable import HearsayFetch

/// Any bytes are rules for robots, and any are a path: there is always an answer, and the rules themselves may be read.
@Sendable
func fuzzRobots(_ bytes: [UInt8]) {
  let cut = bytes.firstIndex(of: 0) ?? bytes.count
  let rules = RobotsParser.rules(in: bytes[..<cut], for: "hearsay")
  let target = "/" + String(decoding: bytes[cut...].prefix(2048), as: UTF8.self)
  switch rules.decision(on: target) {
  case .allowed: break
  case .refused(let rule, let line):
    precondition(!rule.isEmpty && line >= 1, "a refusal without a rule")
  }
  precondition(rules.decision(on: "/robots.txt") == .allowed, "the rules are forbidden")
  precondition(rules.delay.map { $0 >= .zero && $0 <= .seconds(600) } ?? true, "a pause out of bounds")
}
