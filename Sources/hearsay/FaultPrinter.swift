import ArgumentParser
import HearsayDesk

/// Tells faults on standard error, all in one shape: where and what, the words, what to try.
struct FaultPrinter {
  /// A broken file can hold a million bad lines; the first of them tell enough.
  private static let most = 50
  private let style: Style
  private var count = 0

  init(color: DisplayOptions.Color) { style = Style(color.isOn(for: .errors)) }

  mutating func print(_ fault: Fault) {
    count += 1
    if count <= Self.most { writeError(Self.text(of: fault, style: style)) }
  }

  /// Does the work, and tells what ends it. A reader who closed the pipe has what he wanted: that is no failure.
  mutating func collect(_ work: (inout FaultPrinter) throws -> Void) {
    do {
      try work(&self)
    } catch let fault as Fault {
      print(fault)
    } catch OutputFailure.closed {
    } catch OutputFailure.refused(let why) {
      print(
        Fault(
          .cannotWrite, at: "standard output", wrong: "the output cannot be written: \(why)",
          advice: "look for room on the disk, and at where the output goes"))
    } catch {
      print(Fault(.unexplained, at: "hearsay", wrong: "\(error)", advice: "this is a bug of hearsay: please report it"))
    }
  }

  /// Ends the command with status 1 where anything failed.
  func finish() throws {
    if count > Self.most { writeError("hearsay: \(count - Self.most) more of these are not shown\n") }
    if count > 0 { throw ExitCode(1) }
  }

  static func text(of fault: Fault, style: Style) -> String {
    let wrong = fault.wrong.split(whereSeparator: \.isNewline).map { Shown.line(String($0)) }
    var text = "\(style.failure("hearsay:")) \(Shown.line(fault.place)): \(wrong.joined(separator: "\n    "))\n"
    if let words = fault.words {
      let before = Shown.line(words.before)
      text += "    \(before)\(Shown.line(words.after))\n"
      text += "    \(String(repeating: " ", count: DisplayWidth.of(before)))\(style.failure("^"))\n"
    }
    return text + "  try: \(Shown.line(fault.advice))\n"
  }
}
