extension Intake {
  /// The pages of an archive. Packed or not is told from its first bytes.
  ///
  /// - Parameter glance: Keeps only pages that can be about what it looks for; `nil` keeps all.
  public static func pages(ofArchive path: String, glance: Glance?) -> ArchiveStream {
    ArchiveStream(name: path, source: FileBytes(.file(path)), glance: glance)
  }

  /// The pages of an archive that is in memory; `name` stands in the places of pages and faults.
  public static func pages(ofArchive bytes: [UInt8], name: String, glance: Glance?) -> ArchiveStream {
    ArchiveStream(name: name, source: BytesAtHand(bytes), glance: glance)
  }
}
