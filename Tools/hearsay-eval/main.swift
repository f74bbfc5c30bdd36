import Foundation
import HearsayLexicon
import HearsayModel
import HearsayReading

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

struct Line: Decodable {
  let id: String
  let publisher: String?
  let published: String?
  let title: String?
  let text: String
}

var arguments = CommandLine.arguments.dropFirst()
var data = DataFile.shipped
if arguments.first == "--data" { data = try files(in: arguments.dropFirst().first!); arguments = arguments.dropFirst(2) }
var traced: String?
if arguments.first == "--trace" { traced = arguments.dropFirst().first; arguments = arguments.dropFirst(2) }
do {
  if arguments.first == "--examples" {
    let failures = try Reader(data: data).failingExamples()
    for failure in failures { print(failure) }
    exit(failures.isEmpty ? 0 : 1)
  }
  let clock = ContinuousClock()
  var start = clock.now
  let reader = try Reader(data: data)
  FileHandle.standardError.write("loaded in \(clock.now - start)\n".data(using: .utf8)!)
  start = clock.now
  var count = 0
  for path in arguments {
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let article = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      let title = article.title.flatMap { $0.isEmpty ? nil : $0 }
      let given = Article(
        givenID: article.id, publisher: article.publisher, published: article.published.flatMap { Day($0) }, title: title,
        body: article.text)
      if let traced {
        if article.id.contains(traced) { for line in reader.trace(given) { print(line) } }
        continue
      }
      let reading = reader.read(given)
      count += 1
      print(Wire.line(reading))
    }
  }
  FileHandle.standardError.write("read \(count) in \(clock.now - start)\n".data(using: .utf8)!)
} catch {
  FileHandle.standardError.write("\(error)\n".data(using: .utf8)!)
  exit(1)
}
