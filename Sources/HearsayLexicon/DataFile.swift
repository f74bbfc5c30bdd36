import HearsayData
import HearsayText

/// One data file: a path for people, and its text.
public struct DataFile: Sendable {
  /// Where it stands, as under the data folder: `lexicon/clubs-italy.txt`.
  public let path: String
  /// What it holds.
  public let text: CanonicalText

  /// The last part of its path. A user's own tables go by it: the same ones in another folder are read the same.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// A data file from any place; the shipped ones are `DataFile.shipped`.
  public init(path: String, contents: String) {
    self.path = path
    self.text = CanonicalText(body: contents)
  }

  private init(path: String, bytes: [UInt8]) {
    self.path = path
    self.text = CanonicalText(bytes: bytes)
  }

  /// The tables and word lists that are compiled into the program, in the order of their paths.
  public static let shipped: [DataFile] = embedded.compactMap { file in
    let path = String(cString: file.path)
    guard path.hasSuffix(".txt") else { return nil }
    return DataFile(path: path, bytes: bytes(of: file))
  }

  /// The bytes of a compiled-in file that is no text, such as `models/english/parser.model`; `nil` where there is none of this path.
  public static func model(at path: String) -> [UInt8]? {
    embedded.first { String(cString: $0.path) == path }.map(bytes)
  }

  /// The image of the lexicon that is compiled in; `nil` where there is none.
  static var image: [UInt8]? { model(at: "lexicon/shipped.image") }

  private static var embedded: [HearsayDataFile] { (0..<hearsay_data_count()).map(hearsay_data_file) }

  private static func bytes(of file: HearsayDataFile) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
