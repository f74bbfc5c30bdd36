import HearsayIntake
import HearsayLexicon
import HearsayReading

/// The use cases on what is known of names: to check it, to look things up, to add tables of one's own and to take them away.
public struct LexiconDesk: Sendable {
  /// The sorts of tables that a user can keep, by their names.
  public static let sorts = OwnSort.allCases.map(\.rawValue)

  let folder: LexiconFolder

  /// A desk for the user's tables at a place.
  public init(at place: LexiconPlace) { folder = LexiconFolder(place: place) }

  /// Reads all data files, ours and the user's, and says what there is; hands on every fault.
  public func check(_ receive: (Fault) -> Void) throws(Fault) -> String {
    let own = try folder.files()
    let paths = Set(own.map(\.path))
    for fault in Reader.faults(own: own) {
      receive(Fault(paths.contains(fault.file) ? .badLexicon : .brokenData, fault))
    }
    let names = own.map(\.name)
    let tables = names.isEmpty ? "none of your own" : "\(names.count) of your own: \(names.joined(separator: ", "))"
    return "\(DataFile.shipped.count) data files of hearsay, \(tables)."
  }

  /// Takes a table of the user's own in, and says what was taken; hands on what was left out, and why.
  ///
  /// A table of the same name is replaced.
  ///
  /// - Parameters:
  ///   - path: a CSV file; `-` is standard input.
  ///   - name: the table's name; that of the file where it is `nil`.
  ///   - sort: one of `sorts`.
  ///   - map: the file's name of a column, by ours.
  ///   - force: whether rows that clash with what is known are taken all the same.
  public func add(
    _ path: String, named name: String?, as sort: String, map: [String: String], force: Bool, _ receive: (Fault) -> Void
  ) throws(Fault) -> String {
    guard let sort = OwnSort(rawValue: sort) else {
      throw Fault(
        .noSuchColumn, at: "--as \(sort)", wrong: "there are no such tables",
        advice: "use \(Self.sorts.joined(separator: ", "))")
    }
    let file = sort.fileName(try Self.tableName(name ?? path))
    let table = try table(path, replacing: file, as: sort, map: map, force: force)
    for missing in table.missingColumns { receive(Fault(missing, at: "\(path):1")) }
    for fault in table.faults { receive(Fault(.badCSV, fault)) }
    if !force { for clash in table.clashes { receive(Fault(.knownName, clash)) } }
    guard table.count > 0 else { return "Nothing was taken." }
    try folder.write(table.text, to: file)
    let noun = table.count == 1 ? sort.singular : sort.rawValue
    return "\(table.count) \(noun) taken; the table is \(folder.place.path(of: file))."
  }

  private func table(
    _ path: String, replacing file: String, as sort: OwnSort, map: [String: String], force: Bool
  ) throws(Fault) -> OwnTable {
    let text: String
    do { text = try Intake.text(ofFile: path == "-" ? nil : path) } catch { throw Fault(error) }
    let own = try folder.files(leavingOut: file)
    let lexicon: Lexicon
    do { lexicon = try Lexicon(own: own) } catch { throw Fault(error, own: own) }
    let csv = CSVFile(path: path == "-" ? "standard input" : path, text: text)
    return OwnTable(csv, as: sort, map: map, lexicon: lexicon, takesClashes: force)
  }

  /// Takes a table of the user's own away, and says which it was.
  ///
  /// - Parameter name: the name that it was added by, or that of its file.
  public func remove(_ name: String) throws(Fault) -> String {
    let names = try folder.names()
    let wanted = Set([name, name + ".txt"] + OwnSort.allCases.map { $0.fileName(name) })
    let found = names.filter(wanted.contains)
    guard let table = found.first, found.count == 1 else {
      let there = names.isEmpty ? "there are none" : "there are \(names.joined(separator: ", "))"
      throw Fault(
        .noSuchTable, at: "table “\(name)”",
        wrong: found.isEmpty ? "you have no table of that name" : "several have that name",
        advice: found.isEmpty ? there : "give the name of the file: \(found.joined(separator: ", "))")
    }
    try folder.remove(table)
    return "\(table) is gone."
  }

  /// The name of a table from that of a file: its last part without an ending, in letters, digits and hyphens.
  private static func tableName(_ path: String) throws(Fault) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? ""
    let stem = last.split(separator: ".").first.map(String.init) ?? ""
    let name = stem.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
    if !name.isEmpty { return name }
    throw Fault(.noSuchTable, at: path, wrong: "this gives the table no name", advice: "name it with --name")
  }
}
