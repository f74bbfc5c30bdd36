import ArgumentParser
import HearsayDesk
import HearsayServer
import Logging

/// `hearsay serve`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the ledger in a browser, and answer programs: pages, a JSON API, feeds, live changes.",
    discussion: """
      Listens on this machine alone unless --host says otherwise, and stops at Ctrl-C. Its first line on standard output is its address.
      Nobody can write without a token; the token stands in the variable HEARSAY_TOKEN, or in a file, so that it is in no list of processes.

      EXAMPLES
        hearsay serve
        hearsay serve --port 9000 --ledger news.sqlite
        hearsay serve --host 0.0.0.0 --name ledger.example.org --token-file /etc/hearsay/token
      """)

  @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("The port to listen on; 0 for any that is free.", valueName: "number"))
  var port = 8040

  @Option(help: ArgumentHelp("A name by which clients call the server; may be given several times.", valueName: "name"))
  var name: [String] = []

  @Option(
    help: ArgumentHelp(
      "The secret that lets clients write. Others on this machine can see it; --token-file is safer.",
      valueName: "token"))
  var token: String?

  @Option(help: ArgumentHelp("A file whose first line is the token.", valueName: "file"))
  var tokenFile: String?

  @Option(
    help: ArgumentHelp(
      "Requests a second from one client elsewhere, over a while; 0 for no limit. A page counts as three.",
      valueName: "number"))
  var rate = 50

  @Flag(
    help: "Show whole texts of articles, and not only the words around the evidence. Mind their publishers' rights.")
  var wholeTexts = false

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port must be from 0 to 65535.") }
    guard (0...100_000).contains(rate) else { throw ValidationError("--rate must be from 0 to 100000.") }
    if token != nil, tokenFile != nil { throw ValidationError("Give --token or --token-file, not both.") }
  }

  func run() async throws {
    var faults = FaultPrinter(color: display.color)
    do {
      let arguments = try arguments()
      let host = arguments.settings.host.contains(":") ? "[\(arguments.settings.host)]" : arguments.settings.host
      let application = try HearsayServer.application(arguments) { port in
        let output = Output()
        // Nobody is there to be told that nobody reads the address.
        do {
          try output.write("http://\(host):\(port)/\n")
          try output.flush()
        } catch {}
      }
      try await HearsayServer.run(application)
    } catch {
      faults.collect { _ in throw ServeFault.fault(of: error, host: host, port: port) }
    }
    try faults.finish()
  }

  private func arguments() throws -> ServeArguments {
    var limits = Limits()
    limits.workers = min(4, max(2, Machine.processors))
    if rate > 0 { limits.rate = RateLimit(perSecond: Double(rate), burst: Double(4 * rate)) }
    let token = try TokenSource(option: token, file: tokenFile).token()
    let settings = ServerSettings(
      host: host, port: port, names: name, token: token, limits: limits, showsWholeTexts: wholeTexts)
    var log = Logger(label: "hearsay") { StreamLogHandler.standardError(label: $0) }
    log.logLevel = .warning
    return ServeArguments(
      desk: try LedgerDesk(at: ledger.place, access: token == nil ? .read : .write, lexicon: .user), settings: settings,
      clock: { Clock.now }, stopwatch: Stopwatch.start(), log: log)
  }
}
