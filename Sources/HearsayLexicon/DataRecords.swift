import HearsayText

/// A file of records: a line that begins in the first column opens a record (`frame interest.keen`), the indented lines under it are its
/// fields (`trigger keen on`). Comment lines begin with `#`.
public struct DataRecord: Sendable {
  /// One field.
  public struct Field: Sendable {
    /// The first word of the line.
    public let key: String
    /// Where the key stands.
    public let keyPlace: DataPlace
    /// The rest of the line.
    public let value: DataPlace

    /// The whole line, key and rest.
    public var line: DataPlace {
      DataPlace(
        file: value.file, range: ByteRange(keyPlace.range.start, max(keyPlace.range.end, value.range.end)))
    }
  }

  /// The first word of the record's first line.
  public let sort: String
  /// The rest of that line.
  public let name: DataPlace
  /// Its fields, in order.
  public let fields: [Field]

  /// The values of all fields with a key.
  public func values(_ key: String) -> [DataPlace] { fields.filter { $0.key == key }.map(\.value) }

  /// Reads all records of a file; what stands before the first record is reported.
  public static func read(_ file: DataFile, faults: inout [DataFault]) -> [DataRecord] {
    var records: [DataRecord] = []
    var open: (sort: String, name: DataPlace)?
    var fields: [Field] = []
    func close() {
      if let open { records.append(DataRecord(sort: open.sort, name: open.name, fields: fields)) }
      fields = []
    }
    for line in contentLines(of: file.text) {
      let isIndented = line.start > 0 && file.text.bytes[line.start - 1] != UInt8(ascii: "\n")
      let (key, value) = cutFirstWord(file, line)
      if !isIndented {
        close()
        open = (key.words, value)
      } else if open == nil {
        faults.append(key.fault("a field outside a record", advice: "begin the record in the first column"))
      } else {
        fields.append(Field(key: key.words, keyPlace: key, value: value))
      }
    }
    close()
    return records
  }

  private static func cutFirstWord(_ file: DataFile, _ line: ByteRange) -> (DataPlace, DataPlace) {
    let bytes = file.text.bytes
    let end = bytes[line.start..<line.end].firstIndex { $0 == 0x20 || $0 == 0x09 } ?? line.end
    return (
      DataPlace(file: file, range: ByteRange(line.start, end)),
      DataPlace(file: file, range: trimmed(file.text, ByteRange(end, line.end)))
    )
  }
}
