import HearsayModel
import HearsayText

/// Finds direct quotes and their speakers.
struct QuoteReader {
  let scene: Scene

  func quotes() -> [Quote] { [] }
}
