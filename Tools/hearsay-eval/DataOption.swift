import ArgumentParser
import Foundation
import HearsayLexicon
import HearsayModel
import HearsayReading

/// Where the reader takes its data files from.
struct DataOption: ParsableArguments {
  @Option(help: ArgumentHelp("Take the data files from this folder and not from the program.", valueName: "folder"))
  var data: String?

  /// A reader with those files.
  func reader() throws -> Reader { try made { try Reader(data: $0) } }

  /// The names of those files alone, for what reports must know of the world.
  func lexicon() throws -> Lexicon { try made { try Lexicon(files: $0) } }

  /// What reports know of the world, from those files.
  func almanac() throws -> Almanac { try lexicon().almanac }

  private func made<Made>(_ make: ([DataFile]) throws -> Made) throws -> Made {
    do { return try make(data.map(Self.files) ?? DataFile.shipped) } catch let faults as DataFaults {
      throw Failure("\(data.map { "in \($0):\n" } ?? "")\(faults)")
    }
  }

  private static func files(in folder: String) throws -> [DataFile] {
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let files = try paths.filter { $0.hasSuffix(".txt") }.map { path in
      DataFile(path: path, contents: try String(contentsOfFile: folder + "/" + path, encoding: .utf8))
    }
    guard !files.isEmpty else { throw Failure("\(folder): no data files in its folders “lexicon”, “english” …") }
    return files.sorted { $0.path < $1.path }
  }
}
