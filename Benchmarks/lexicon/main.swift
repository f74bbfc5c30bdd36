// Prints how long the lexicon takes to load, and how fast its names are found in a text: swift run -c release lexicon-bench FILE
import HearsayLexicon
import HearsayMeasure
import HearsayReading
import HearsayText

/// The best of so many runs counts: others on the machine can only make a run slower.
let runs = 20

/// The text is repeated up to this many bytes, so that a run takes long enough to measure.
let leastBytes = 4 << 20

let files = DataFile.shipped
let bytes = files.filter { $0.path.hasPrefix("lexicon/") }.reduce(0) { $0 + $1.text.bytes.count }
// Each is kept, so that taking one apart is not measured.
var loaded = [try Lexicon()]
let lexicon = loaded[0]
let ofText = try ProcessUse.best(of: runs) { loaded.append(try Lexicon(files: files)) }
let ofImage = try ProcessUse.best(of: runs) { loaded.append(try Lexicon()) }
print("lexicon  \(bytes) bytes  load text \(shown(ofText * 1000)) ms  image \(shown(ofImage * 1000)) ms")
print(
  "reader   load \(shown(try ProcessUse.best(of: 5) { _ = try Reader() } * 1000)) ms"
    + "  with English \(shown(try ProcessUse.best(of: 5) { try Reader().prepare() } * 1000)) ms"
    + "  with every language \(shown(try ProcessUse.best(of: 5) { _ = try Reader(data: files) } * 1000)) ms")

guard let path = CommandLine.arguments.dropFirst().first else { end(usage: "lexicon-bench FILE") }
var text = contents(ofFile: path)
while text.count < leastBytes { text += text }
let layers = TextLayers(CanonicalText(bytes: text))
var found = 0
let seconds = ProcessUse.best(of: runs) {
  found = 0
  for sentence in layers.sentences {
    lexicon.forEachName(among: layers.tokens, in: sentence.tokens) { _ in found += 1 }
  }
}
let tokenising = ProcessUse.best(of: 5) { _ = TextLayers(CanonicalText(bytes: text)) }
let megabytes = Double(text.count) / 1e6
print("names    \(found) in \(shown(megabytes)) MB  \(layers.tokens.count) tokens  \(shown(megabytes / seconds)) MB/s")
print("text     \(shown(megabytes / tokenising)) MB/s to tokens, sentences and quotations")
