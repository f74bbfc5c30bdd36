import HearsayIntake
import HearsayModel

extension Fault {
  /// The words for what intake could not take in.
  init(_ fault: IntakeFault) {
    let place = fault.place.shown
    let scope: Scope = fault.place.line == nil ? .file : .line
    switch fault.reason {
    case .missing:
      self.init(
        .missingFile, at: place, wrong: "there is no such file",
        advice: "look at the spelling; a name with blanks in it needs quotes")
    case .folder: self = .folder(fault.place.name)
    case .refused(let why):
      self.init(
        .unreadableFile, at: place, wrong: "the system does not let it be read: \(why)",
        advice: "look at what it is, and at its permissions, with ls -l")
    case .empty:
      self.init(
        .emptyFile, at: place, wrong: "there is no text in it",
        advice: "leave it out, or look at what should have written it")
    case .array:
      self.init(
        .jsonArray, at: place, wrong: "this is one JSON array, and hearsay reads one JSON object a line",
        advice: "cut it into lines first, with jq -c '.[]'")
    case .subscriptions:
      self.init(
        .feedList, at: place, wrong: "this is a list of feeds in OPML, and has no articles itself",
        advice: "fetch the feeds that it names, and read those")
    case .brokenFeed(let wrong):
      self.init(
        .brokenFeed, at: place, wrong: "it begins as a feed does, and nothing can be read of it: \(wrong)",
        advice: "fetch it again; it may be cut off")
    case .encoding(let encoding):
      self.init(
        .otherEncoding, at: place, wrong: "this is \(encoding), and hearsay reads UTF-8",
        advice: "turn it into UTF-8 first, with iconv -f \(encoding) -t UTF-8")
    case .binary(let looks): self = .binary(looks, at: place)
    case .tooLong(let limit): self = .tooLong(limit, scope, at: place)
    case .brokenText(let offset, let line, let byte, let words):
      self = .broken(
        byte, offset, scope, at: scope == .file ? "\(place):\(line)" : place, words: Words(words))
    case .json(let json, let column, let words): self = .json(json, at: "\(place):\(column)", words: Words(words))
    case .notAnObject(let found, let words):
      self.init(
        .notAnObject, at: place, words: Words(words), wrong: "this is \(found), and an article is an object",
        advice: "write {\"text\": …} on a line of its own")
    case .noText(let found, let words):
      self.init(
        .noText, at: place, words: Words(words),
        wrong: found.map { "“text” is \($0), and should be a string" } ?? "the object has no “text”",
        advice: "give the article's words under the key “text”")
    case .damagedArchive(let offset, let skipped):
      self.init(
        .damagedArchive, at: fault.place.name,
        wrong: "the archive is damaged at byte \(offset), and \(skipped) bytes were passed over",
        advice: "fetch it again, and compare its length with the original's; the rest was read")
    case .packedBody(let packing):
      self.init(
        .packedBody, at: place, wrong: "the page in this record is packed with “\(packing)”, or broken",
        advice: "leave it out; the others were read")
    }
  }

  /// What a fault spoils.
  private enum Scope: String { case file, line }

  private static let mendLine = "mend that line; the others were read"

  private static func folder(_ name: String) -> Fault {
    let folder = name.hasSuffix("/") ? String(name.dropLast()) : name
    return Fault(
      .folder, at: name, wrong: "this is a folder, and hearsay reads files",
      advice: "name the files in it, such as \(folder)/*.txt")
  }

  private static func binary(_ looks: String?, at place: String) -> Fault {
    Fault(
      .binaryFile, at: place, wrong: looks.map { "this is no text; it looks like \($0)" } ?? "this is no text",
      advice: looks == "gzip" ? "unpack it first, with gunzip" : "give the article as plain text or as JSON Lines")
  }

  private static func tooLong(_ limit: Int, _ scope: Scope, at place: String) -> Fault {
    Fault(
      .tooLong, at: place, wrong: "the \(scope) is longer than \(limit >> 20) MB, which no article is",
      advice: scope == .line ? mendLine : "give many articles as JSON Lines, one object a line")
  }

  private static func broken(_ byte: UInt8, _ offset: Int, _ scope: Scope, at place: String, words: Words) -> Fault {
    let hexadecimal = "0x" + String(byte, radix: 16, uppercase: true)
    let convert = "turn it into UTF-8 first; from a Western European encoding, with iconv -f WINDOWS-1252 -t UTF-8"
    return Fault(
      .brokenUTF8, at: place, words: words,
      wrong: "this is no UTF-8: byte \(offset) of the \(scope), \(hexadecimal), cannot stand there",
      advice: scope == .line ? mendLine : convert)
  }

  private static func json(_ fault: JSONFault, at place: String, words: Words) -> Fault {
    Fault(
      .badJSON, at: place, words: words, wrong: "this is no JSON: \(fault)",
      advice: fault.reason == .endsEarly ? "an article must stand whole on one line; jq -c . writes it so" : mendLine)
  }
}

extension Place {
  /// The place in words for people.
  var shown: String { name == "-" ? Place(name: "standard input", line: line).description : description }
}

extension Fault.Words {
  init(_ excerpt: Excerpt) { self.init(before: excerpt.before, after: excerpt.after) }
}
