import ArgumentParser
import HearsayDesk

/// What is shown while articles come in. A class, because several callbacks show things on one screen.
final class FollowScreen {
  private let color: DisplayOptions.Color
  private var faults: FaultPrinter
  private var progress: Progress
  private var hasFailed = false

  init(color: DisplayOptions.Color, inputs: Int) {
    self.color = color
    faults = FaultPrinter(color: color)
    progress = Progress(inputs: inputs)
  }

  /// What the desk tells on the way.
  var telling: LedgerDesk.Telling {
    LedgerDesk.Telling(added: { self.progress.show($0) }, failed: { self.fail($0) })
  }

  /// Does the work, and tells what ends it.
  func collect(_ work: () throws -> Void) {
    var ending = faults
    ending.collect { ending in
      do { try work() } catch {
        // What was told meanwhile counts too.
        ending = faults
        throw error
      }
      ending = faults
    }
    faults = ending
  }

  /// Counts faults anew, so that work that goes on for days is not silent after the first of them.
  func startAnew() {
    do { try faults.finish() } catch { hasFailed = true }
    faults = FaultPrinter(color: color)
  }

  /// Ends the command with status 1 where anything failed.
  func finish() throws {
    try faults.finish()
    if hasFailed { throw ExitCode(1) }
  }

  /// Tells a fault.
  func fail(_ fault: Fault) {
    clear()
    faults.print(fault)
  }

  /// Tells a change, on standard error: standard output has the summary.
  func show(_ words: String) {
    clear()
    writeError(Shown.line(words) + "\n")
  }

  /// Takes the line that says how far the work has come from the screen.
  func clear() { progress.clear() }
}
