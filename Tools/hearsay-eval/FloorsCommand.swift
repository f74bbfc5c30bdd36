import ArgumentParser
import Foundation
import HearsayGold
import HearsayReading

/// `hearsay-eval floors`.
struct FloorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "floors",
    abstract: "Hold the shipped reader against the floors that are pinned for it.",
    discussion: """
      Reads the articles of each set and prints each figure beside its floor. The status is 1 when one is below, or when the
      files of the sets are not those that the floors were pinned on.
      """)

  @Argument(help: "The file of floors.")
  var file: String

  @Flag(help: "Pin the floors anew, upwards only, and the fingerprint with them.")
  var raise = false

  @Option(help: ArgumentHelp("With --raise: lower what is below, too, for this reason.", valueName: "reason"))
  var lower: String?

  func validate() throws {
    guard lower == nil || raise else { throw ValidationError("--lower goes with --raise.") }
    guard lower?.allSatisfy(\.isWhitespace) != true else { throw ValidationError("--lower wants a reason.") }
  }

  func run() throws {
    let floors = try Floors(ofFile: file)
    let root = try Floors.root(of: file)
    let figures = try figures(of: floors, under: root)
    let fallen = floors.sets.filter { show($0, figures) }
    let fingerprint = try floors.fingerprint(under: root)
    guard raise else { return try check(floors, fingerprint: fingerprint, fallen: fallen) }
    guard fallen.isEmpty || lower != nil else {
      throw Failure("\(file): nothing is pinned, because figures are below their floors; --lower REASON lowers these")
    }
    try pin(floors.repinned(to: figures, lowering: lower), fingerprint: fingerprint)
  }

  private func figures(of floors: Floors, under root: String) throws -> [String: Figures] {
    let reader = try Reader()
    var figures: [String: Figures] = [:]
    for set in floors.sets {
      let readings = try GoldDocument.documents(readFrom: root + "/" + set.articles, by: reader)
      let gold = try GoldDocument.documents(ofFile: root + "/" + set.claims)
      figures[set.name] = Comparison(gold: gold, readings: readings).figures
    }
    return figures
  }

  /// Prints the figures of a set beside their floors; whether one is below.
  private func show(_ set: Floors.Set, _ figures: [String: Figures]) -> Bool {
    let checks = figures[set.name].map(set.checks) ?? []
    print(set.name)
    for check in checks { print(check.line) }
    return !checks.allSatisfy(\.holds)
  }

  private func check(_ floors: Floors, fingerprint: String, fallen: [Floors.Set]) throws {
    var wrong = fallen.map { "figures of “\($0.name)” are below their floors" }
    if floors.fingerprint != fingerprint {
      wrong.append(
        "the files of the sets have the fingerprint \(fingerprint), and the floors were pinned on"
          + " \(floors.fingerprint.isEmpty ? "none" : floors.fingerprint): review them and pin anew with --raise")
    }
    if !wrong.isEmpty { throw Failure(wrong.map { "\(file): \($0)" }.joined(separator: "\n")) }
  }

  private func pin(_ floors: Floors, fingerprint: String) throws {
    var floors = floors
    floors.fingerprint = fingerprint
    do { try Data(floors.text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic) } catch {
      throw Failure("\(file): it cannot be written (\(error.localizedDescription))")
    }
    print("pinned \(file)")
  }
}
