import ArgumentParser
import HearsayDesk

/// How things are fetched.
struct WebOptions: ParsableArguments {
  @Flag(help: "Let hosts of your own network, and this machine, be asked.")
  var allowPrivate = false

  @Option(
    help: ArgumentHelp(
      "An address or words by which you can be reached, told to every host; HEARSAY_CONTACT otherwise.",
      valueName: "words"))
  var contact: String?

  @Option(help: ArgumentHelp("Seconds between two requests to one host.", valueName: "seconds"))
  var delay = 1.0

  @Option(
    help: ArgumentHelp("A proxy that all goes through. Proxies of the environment are not used.", valueName: "url"))
  var proxy: String?

  func validate() throws {
    guard (0...3600).contains(delay) else { throw ValidationError("--delay must be from 0 to 3600.") }
  }

  /// The settings, in the world as it is.
  var settings: WebSettings {
    let start = ContinuousClock().now
    var settings = WebSettings(
      elapsed: { ContinuousClock().now - start }, today: { Clock.now }, sleep: { Interruption.sleep($0) },
      isStopping: { Interruption.isAskedFor }, chance: { Double.random(in: 0..<1) })
    settings.contact = contact ?? LedgerOptions.variable("HEARSAY_CONTACT")
    settings.allowsPrivate = allowPrivate
    settings.delay = delay
    settings.proxy = proxy
    return settings
  }
}
