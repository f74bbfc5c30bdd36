/// Rows that one statement asks for together: an array in JSON, which `json_each` takes apart again in its order. A list
/// of question marks would be another statement for each length.
struct RowList {
  /// The array.
  let text: String
  /// How many rows it has.
  let count: Int

  init(_ rows: ArraySlice<Int64>) {
    count = rows.count
    text = "[\(rows.map { String($0) }.joined(separator: ","))]"
  }
}
