import Foundation
import HearsayModel

extension PageCase {
  /// The cases of a folder, from its `cases.jsonl`.
  public static func cases(in folder: String) throws(GoldFault) -> [PageCase] {
    let path = folder + "/cases.jsonl"
    let lines = try RecordFile.bytes(of: path).split(separator: 0x0A)
    var cases: [PageCase] = []
    for (index, line) in lines.enumerated() {
      let place = "\(path):\(index + 1)"
      do { cases.append(try PageCase(JSON(Array(line)), at: place)) } catch let fault as GoldFault {
        throw fault
      } catch { throw GoldFault(place: place, wrong: "\(error)") }
    }
    return cases
  }

  /// The bytes of the page; a packed one is unpacked by the system's `gzip`.
  public func page(in folder: String) throws(GoldFault) -> [UInt8] {
    let path = folder + "/" + file
    guard file.hasSuffix(".gz") else { return Array(try RecordFile.bytes(of: path)) }
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", path]
    let output = Pipe()
    gzip.standardOutput = output
    do { try gzip.run() } catch { throw GoldFault(place: path, wrong: "gzip does not run: \(error)") }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    gzip.waitUntilExit()
    guard gzip.terminationStatus == 0 else { throw GoldFault(place: path, wrong: "gzip cannot unpack it") }
    return Array(bytes)
  }
}
