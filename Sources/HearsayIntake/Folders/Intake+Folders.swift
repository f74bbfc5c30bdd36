extension Intake {
  /// Whether a path is that of a folder.
  public static func isFolder(_ path: String) -> Bool { FolderListing.isFolder(path) }

  /// The files of a folder, and of the folders in it, that can hold articles by their names, in the order of their paths.
  ///
  /// Hidden ones are left out, and links to folders are not followed, so that no circle is met. A folder that cannot be
  /// opened is a fault in its place.
  public static func files(underFolder path: String) -> [Result<String, IntakeFault>] {
    var listing = FolderListing()
    listing.take(path, depth: 0)
    return listing.found
  }
}
