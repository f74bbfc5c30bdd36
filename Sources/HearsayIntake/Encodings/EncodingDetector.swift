import CUchardet

/// Asks uchardet, the detector that Firefox had, what bytes look like.
enum EncodingDetector {
  /// So many bytes tell an encoding as well as more would.
  private static let sample = 1 << 18

  /// The name that the detector gives; `nil` where it does not know.
  static func label(of bytes: [UInt8]) -> String? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let failed = bytes.prefix(sample).withUnsafeBytes { buffer in
      uchardet_handle_data(detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard failed == 0 else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    let label = String(cString: name).lowercased()
    return label.isEmpty ? nil : windowsForm(of: label, for: bytes)
  }

  /// The encoding of Windows for the like of one that publishers hardly use: the Mac's Cyrillic differs from it in a few
  /// letters, and the bytes from 0x80 to 0x9F, which are quotation marks and dashes there, are nothing in ISO 8859.
  private static func windowsForm(of label: String, for bytes: [UInt8]) -> String {
    if label == "mac-cyrillic" { return "windows-1251" }
    guard let windows = windowsForms[label], bytes.contains(where: { (0x80...0x9F).contains($0) }) else { return label }
    return windows
  }

  private static let windowsForms = [
    "iso-8859-2": "windows-1250", "iso-8859-5": "windows-1251", "iso-8859-6": "windows-1256",
    "iso-8859-7": "windows-1253", "iso-8859-8": "windows-1255", "iso-8859-13": "windows-1257",
  ]
}
