// Prints how long the lexicon takes to load, and how fast its names are found in a text: swift run -c release lexicon-bench FILE
import HearsayLexicon
import HearsayReading
import HearsayText

/// The best of so many runs counts: others on the machine can only make a run slower.
let runs = 20

/// The text is repeated up to this many bytes, so that a run takes long enough to measure.
let leastBytes = 4 << 20

func best(of runs: Int, _ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  var least = Duration.seconds(3600)
  for _ in 0..<runs { least = min(least, try clock.measure(work)) }
  let (seconds, attoseconds) = least.components
  return Double(seconds) + Double(attoseconds) / 1e18
}

/// A figure with two decimals.
func shown(_ figure: Double) -> String {
  let hundredths = Int((figure * 100).rounded())
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

let files = DataFile.shipped
let bytes = files.filter { $0.path.hasPrefix("lexicon/") }.reduce(0) { $0 + $1.text.bytes.count }
// Each is kept, so that taking one apart is not measured.
var loaded = [try Lexicon()]
let lexicon = loaded[0]
print(
  "lexicon  \(bytes) bytes  load \(shown(try best(of: runs) { loaded.append(try Lexicon(files: files)) } * 1000)) ms")
print(
  "reader   load \(shown(try best(of: 5) { _ = try Reader() } * 1000)) ms"
    + "  with English \(shown(try best(of: 5) { try Reader().prepare() } * 1000)) ms"
    + "  with every language \(shown(try best(of: 5) { _ = try Reader(data: files) } * 1000)) ms")

guard let path = CommandLine.arguments.dropFirst().first else { fatalError("usage: lexicon-bench FILE") }
var text = try readText(path)
while text.count < leastBytes { text += text }
let layers = TextLayers(CanonicalText(bytes: text))
var found = 0
let seconds = best(of: runs) {
  found = 0
  for sentence in layers.sentences {
    lexicon.forEachName(among: layers.tokens, in: sentence.tokens) { _ in found += 1 }
  }
}
let tokenising = best(of: 5) { _ = TextLayers(CanonicalText(bytes: text)) }
let megabytes = Double(text.count) / 1e6
print("names    \(found) in \(shown(megabytes)) MB  \(layers.tokens.count) tokens  \(shown(megabytes / seconds)) MB/s")
print("text     \(shown(megabytes / tokenising)) MB/s to tokens, sentences and quotations")
