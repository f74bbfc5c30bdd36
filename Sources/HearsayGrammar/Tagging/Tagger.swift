/// Chooses fine tags by hashed features, as a first opinion that the network corrects.
struct Tagger: Sendable {
  /// How many partial sequences the search keeps: more changed nothing on the development part of the treebank.
  static let beam = 4

  let table: WeightTable<Int8>

  /// Writes the tags of a sentence into `tags`; what was there before is gone.
  func tag(_ atoms: SentenceAtoms, _ beam: inout TagBeam<Int8>, into tags: inout [UInt8]) {
    tags.removeAll(keepingCapacity: true)
    guard atoms.count > 0 else { return }
    beam.search(atoms, table, FineTagFeatures())
    tags.append(contentsOf: beam.labels(upTo: beam.starts[atoms.count - 1]))
  }
}

// MARK: - The file

extension Tagger {
  /// Reads a model file.
  init(model bytes: [UInt8], name: String) throws(ModelFault) {
    var reader = try ModelReader(bytes, .tagger, name: name)
    table = try reader.table("weights", width: TagColumns.count(for: FineTag.names.count))
  }

  /// The model file.
  var model: [UInt8] {
    var writer = ModelWriter(.tagger)
    writer.add(table.weights)
    return writer.finished()
  }
}
