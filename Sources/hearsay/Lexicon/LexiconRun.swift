import ArgumentParser
import HearsayDesk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What every command on the lexicon does around its own work: print, tell faults, end with the right status.
struct LexiconRun {
  let display: DisplayOptions

  init(_ display: DisplayOptions) { self.display = display }

  func run(_ work: (LexiconDesk, Output, inout FaultPrinter) throws -> Void) throws {
    let output = Output()
    var faults = FaultPrinter(color: display.color)
    faults.collect { faults in
      try work(LexiconDesk(at: .user), output, &faults)
      try output.flush()
    }
    try faults.finish()
  }
}

extension LexiconPlace {
  /// The place that the environment or the user's data folder names.
  static var user: LexiconPlace {
    LexiconPlace(
      variable: value(of: "HEARSAY_LEXICON"), dataFolder: value(of: "XDG_DATA_HOME"), home: value(of: "HOME"))
  }

  private static func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
