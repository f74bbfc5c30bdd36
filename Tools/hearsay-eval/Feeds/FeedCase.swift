import Foundation
import HearsayIntake
import HearsayModel

/// A feed, and what a reader must find in it.
struct FeedCase {
  /// The file, in its folder.
  let file: String
  /// Whether it touches only what a reader of news needs.
  let isCore: Bool
  private let origin: FeedOrigin
  private let checks: [FeedCheck]

  /// The cases of a folder, in the order of its list.
  static func cases(inFolder folder: String) throws -> [FeedCase] {
    let path = URL(fileURLWithPath: folder).appendingPathComponent("cases.jsonl").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return try text.split(separator: "\n").enumerated().map { index, line in
      do { return try FeedCase(try JSON(Array(line.utf8))) } catch {
        throw Failure("\(path):\(index + 1): \(error)")
      }
    }
  }

  init(_ json: JSON) throws {
    guard case .string(let file)? = json["file"], case .array(let checks)? = json["checks"] else {
      throw Failure("a case has a “file” and “checks”")
    }
    self.file = file
    self.isCore = json["core"] == .bool(true)
    self.origin = Self.origin(json)
    self.checks = try checks.map(FeedCheck.init)
  }

  private static func origin(_ json: JSON) -> FeedOrigin {
    func header(_ name: String) -> String? {
      guard case .object(let headers)? = json["headers"] else { return nil }
      let found = headers.first { $0.key.lowercased() == name }?.value
      if case .string(let words)? = found { return words }
      return nil
    }
    var address: String?
    if case .string(let words)? = json["document_uri"] { address = words }
    return FeedOrigin(
      address: address, contentType: header("content-type"), contentLocation: header("content-location"),
      contentLanguage: header("content-language"))
  }

  /// The checks that the feed in `bytes` fails, in words.
  func failures(_ bytes: [UInt8]) -> [String] {
    let view: JSON
    do { view = FeedView(try Intake.feed(of: bytes, from: origin)).json } catch {
      // What is no feed at all is malformed, and says nothing else.
      view = .object(["bozo": .bool(true)])
    }
    return checks.compactMap { $0.failure(in: view) }
  }
}
