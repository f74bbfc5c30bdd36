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

  /// The files that are compiled into the program, in the order of their paths.
  public static let shipped: [DataFile] = (0..<hearsay_data_count()).map { index in
    let file = hearsay_data_file(index)
    return DataFile(
      path: String(cString: file.path), bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }
}
