import Testing

/// Invented mentions of which the first and the last are one player, or two.
///
/// Each stands for something that papers do in some language; none is of a real man.
struct IdentityHardCase: Sendable, CustomTestStringConvertible {
  let what: String
  let lines: [String]

  init(_ what: String, _ lines: String...) {
    self.what = what
    self.lines = lines
  }

  var testDescription: String { what }
}
