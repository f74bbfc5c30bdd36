import Foundation
import HearsayModel

extension Floors {
  /// The floors of a file.
  public init(ofFile path: String) throws(GoldFault) {
    let node = try RecordNode(RecordFile.Record(place: path, json: RecordFile.json(RecordFile.bytes(of: path), path)))
    fingerprint = try node.words("fingerprint") ?? ""
    sets = []
    let all = try node.required("sets")
    for name in try all.keys() { sets.append(try Set(name: name, all.required(name))) }
    lowered = []
    for item in try node.items("lowered") { lowered.append(try Lowering(item)) }
  }

  /// The file's text.
  public var text: String {
    var members: [String: JSON] = [
      "fingerprint": .string(fingerprint),
      "sets": .object(Dictionary(uniqueKeysWithValues: sets.map { ($0.name, $0.json) })),
    ]
    if !lowered.isEmpty { members["lowered"] = .array(lowered.map(\.json)) }
    return JSON.object(members).indented() + "\n"
  }

  /// The root of the repository that a file of floors is in: the nearest folder above it with a `Package.swift`.
  public static func root(of path: String) throws(GoldFault) -> String {
    var folder = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent()
    while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
      guard folder.path != "/" else { throw GoldFault(place: path, wrong: "no folder above it has a Package.swift") }
      folder.deleteLastPathComponent()
    }
    return folder.path
  }

  /// The fingerprint of the files as they are now, under the root of the repository.
  public func fingerprint(under root: String) throws(GoldFault) -> String {
    var parts: [String] = []
    for file in Swift.Set(sets.flatMap { [$0.articles, $0.claims] }).sorted() {
      parts += [file, String(decoding: try RecordFile.bytes(of: root + "/" + file), as: UTF8.self)]
    }
    return ContentHash(of: parts).text
  }
}

extension Floors.Set {
  fileprivate init(name: String, _ node: RecordNode) throws(GoldFault) {
    self.init(
      name: name, articles: try node.required("articles").string(), claims: try node.required("claims").string(),
      floors: [:])
    let floors = try node.required("floors")
    let names = Figures([]).shares.map(\.name)
    for figure in try floors.keys() {
      let floor = try floors.required(figure)
      guard names.contains(figure) else {
        throw floor.fault("there is no such figure; there are \(names.joined(separator: ", "))")
      }
      self.floors[figure] = try floor.floor()
    }
  }

  fileprivate var json: JSON {
    .object([
      "articles": .string(articles), "claims": .string(claims), "floors": .object(floors.mapValues(\.json)),
    ])
  }
}

extension Floors.Lowering {
  fileprivate init(_ node: RecordNode) throws(GoldFault) {
    self.init(
      set: try node.required("set").string(), figure: try node.required("figure").string(),
      from: try node.required("from").floor(), to: try node.required("to").floor(),
      reason: try node.required("reason").string())
  }

  fileprivate var json: JSON {
    .object([
      "set": .string(set), "figure": .string(figure), "from": from.json, "to": to.json, "reason": .string(reason),
    ])
  }
}

extension Floor {
  fileprivate var json: JSON { .number(description) }
}

extension RecordNode {
  /// A floor: a share from 0 to 1.
  fileprivate func floor() throws(GoldFault) -> Floor {
    let share = try number()
    guard (0...1).contains(share) else { throw fault("a floor is a share from 0 to 1") }
    return Floor(written: share)
  }
}
