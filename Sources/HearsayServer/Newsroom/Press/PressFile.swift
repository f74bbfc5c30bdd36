import HearsayPress

/// A template, style sheet, script or table of figures that is compiled into the program.
struct PressFile: Sendable {
  /// Where it stands under `Sources/HearsayPress`: `templates/saga.mustache`.
  let path: String
  let bytes: [UInt8]

  /// Its bytes as text; all files of ours are UTF-8.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// All files, in the order of their listing.
  static let all: [PressFile] = (0..<hearsay_press_count()).map { index in
    let file = hearsay_press_file(index)
    return PressFile(
      path: String(cString: file.path), bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }

  /// The file at a path; `nil` where none is compiled in.
  static func at(_ path: String) -> PressFile? { all.first { $0.path == path } }
}
