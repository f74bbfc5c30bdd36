import Foundation
import HearsayLexicon
import HearsayModel
import HearsayReading
import HearsayText

func files(in folder: String) throws -> [DataFile] {
  let manager = FileManager.default
  var found: [DataFile] = []
  for part in ["lexicon", "english"] {
    guard let walker = manager.enumerator(atPath: folder + "/" + part) else { continue }
    for case let name as String in walker where name.hasSuffix(".txt") {
      let path = part + "/" + name
      found.append(DataFile(path: path, contents: try String(contentsOfFile: folder + "/" + path, encoding: .utf8)))
    }
  }
  return found.sorted { $0.path < $1.path }
}
struct Line: Decodable { let id: String; let publisher: String?; let published: String?; let title: String?; let text: String }
struct Out: Encodable { let id: String; let kind: String; let player: String?; let club: String?; let polarity: String; let trigger: Int; let way: Int; let entry: String; let quote: String; let features: [String] }

let arguments = CommandLine.arguments
let data = try files(in: arguments[1])
let reader = try Reader(data: data).with(stands: StandModel(weights: [WordID("any"): 0]))
let encoder = JSONEncoder()
for line in try String(contentsOfFile: arguments[2], encoding: .utf8).split(separator: "\n") {
  let article = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
  let title = article.title.flatMap { $0.isEmpty ? nil : $0 }
  let given = Article(givenID: article.id, publisher: article.publisher, published: article.published.flatMap { Day($0) }, title: title, body: article.text)
  let text = given.text
  for c in reader.candidates(in: given) {
    let out = Out(id: article.id, kind: c.claim.kind.rawValue, player: c.claim.player, club: c.claim.club, polarity: c.claim.polarity.rawValue, trigger: c.trigger, way: c.way, entry: c.claim.entry, quote: text[c.claim.evidence], features: c.features)
    print(String(decoding: try encoder.encode(out), as: UTF8.self))
  }
}
