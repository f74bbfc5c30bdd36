import HearsayText

/// The JSON form of readings, one on a line. `WireTests.golden` is an example with every field.
///
/// A value that a slot of the guide may leave open is written as `null`; a reference to an entity that is not known is
/// left out. Keys are sorted, so that the same reading gives the same bytes in every run.
public enum Wire {
  /// The name and version of the form. The number grows when a field changes its meaning or goes; readers pass over
  /// fields that they do not know.
  public static let schema = "hearsay/reading/1"

  /// A reading as a JSON value.
  public static func json(_ reading: Reading) -> JSON { WireWriter(reading.text).json(reading) }

  /// A reading as one line, without the line break.
  public static func line(_ reading: Reading) -> String { json(reading).line }

  /// Reads a line back. The text is not on the wire: the caller has it from the article, and every offset and quoted
  /// word is held against it.
  public static func reading(_ line: [UInt8], of text: CanonicalText) throws(WireError) -> Reading {
    let json: JSON
    do { json = try JSON(line) } catch { throw .json(error) }
    return try WireReader(text).reading(WireNode(json, path: ""))
  }

  /// Reads a line back.
  public static func reading(_ line: String, of text: CanonicalText) throws(WireError) -> Reading {
    try reading(Array(line.utf8), of: text)
  }
}
