import Foundation
import HearsayModel

/// A file of records: one JSON array, or one JSON object a line.
struct RecordFile {
  /// A record and where it stands.
  struct Record {
    let place: String
    let json: JSON
  }

  let records: [Record]

  /// The records of a file's bytes; `name` stands in the places of faults.
  init(_ bytes: [UInt8], name: String) throws(GoldFault) {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    records = try first == UInt8(ascii: "[") ? Self.array(bytes, name) : Self.lines(bytes, name)
  }

  /// The bytes of a file.
  static func bytes(of path: String) throws(GoldFault) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw GoldFault(place: path, wrong: "there is no such file")
    }
    guard !isFolder.boolValue else { throw GoldFault(place: path, wrong: "it is a folder") }
    do { return Array(try Data(contentsOf: URL(fileURLWithPath: path))) } catch {
      throw GoldFault(place: path, wrong: "the system refuses to read it")
    }
  }

  /// One JSON value, with its faults told by the line.
  static func json(_ bytes: [UInt8], _ path: String) throws(GoldFault) -> JSON {
    do { return try JSON(bytes) } catch {
      let before = bytes[..<error.offset]
      let column = error.offset - ((before.lastIndex(of: 0x0A) ?? -1) + 1) + 1
      throw GoldFault(
        place: "\(path):\(before.count { $0 == 0x0A } + 1)", wrong: "no JSON at byte \(column) of the line: \(error)")
    }
  }

  private static func array(_ bytes: [UInt8], _ path: String) throws(GoldFault) -> [Record] {
    guard case .array(let values) = try json(bytes, path) else { return [] }
    return values.map { Record(place: path, json: $0) }
  }

  private static func lines(_ bytes: [UInt8], _ path: String) throws(GoldFault) -> [Record] {
    var records: [Record] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard !line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) else { continue }
      let place = "\(path):\(index + 1)"
      do {
        records.append(Record(place: place, json: try JSON(Array(line))))
      } catch {
        throw GoldFault(place: place, wrong: "no JSON at byte \(error.offset + 1) of the line: \(error)")
      }
    }
    return records
  }
}
