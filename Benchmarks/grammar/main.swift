import Foundation
import HearsayGrammar
import HearsayMeasure
import HearsayText

// How quick the grammar is: the time to load its models, and the tokens a second from bytes to trees on one core.
//
//     swift run -c release grammar-bench Sources/HearsayData/models/english [TEXT]
//
// Without a text of its own it reads one of ours, in which each line is one paragraph. Each figure is the best of seven.

let arguments = CommandLine.arguments
guard arguments.count >= 2 else { end(usage: "grammar-bench MODELS [TEXT]") }
let folder = URL(fileURLWithPath: arguments[1])

/// Others may be at work on the same machine: the best counts.
let runs = 7

do {
  let models = try GrammarModels { try? [UInt8](Data(contentsOf: folder.appendingPathComponent($0))) }
  let grammar = try Grammar(models: models)
  let loading = ProcessUse.best(of: runs) { _ = try? Grammar(models: models) }
  print(String(format: "load      %8.1f ms", loading * 1000))
  let text = arguments.count > 2 ? try String(contentsOfFile: arguments[2], encoding: .utf8) : Specimen.text
  let copies = max(1, 400_000 / max(text.utf8.count, 1))
  let body = CanonicalText(body: Array(repeating: text, count: copies).joined(separator: "\n"))
  let layers = TextLayers(body)
  let splitting = ProcessUse.best(of: runs) { _ = TextLayers(body) }
  let reading = ProcessUse.best(of: runs) { _ = grammar.trees(of: layers) }
  let count = Double(layers.tokens.count)
  print(String(format: "tokens    %8.0f a second", count / splitting))
  print(String(format: "trees     %8.0f a second", count / reading))
  print(String(format: "together  %8.0f a second", count / (splitting + reading)))
  print("(\(layers.tokens.count) tokens in \(layers.sentences.count) sentences)")
} catch {
  print(error)
  exit(1)
}
