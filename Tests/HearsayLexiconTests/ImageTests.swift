import HearsayModel
import HearsayText
import Testing

@testable import HearsayLexicon

/// The image of the lexicon is what its text comes to.
@Suite struct ImageTests {
  private static let files = DataFile.shipped.filter(\.isOfLexicon)

  /// The image that a lexicon would be written as.
  private static func bytes(_ lexicon: Lexicon) -> [UInt8] {
    var image = ImageWriter()
    lexicon.write(to: &image)
    return image.finished(fingerprint: ImageFormat.fingerprint(of: files))
  }

  @Test func `the shipped image is what the text of the tables gives, byte for byte`() throws {
    let image = try #require(DataFile.image)
    let isSame = try image == Lexicon.image(of: Self.files)
    #expect(isSame, "swift run hearsay-train lexicon --out Sources/HearsayData/lexicon/shipped.image")
  }

  @Test func `a lexicon that was read from an image writes the same image`() throws {
    let image = try Lexicon.image(of: Self.files)
    let lexicon = try #require(Lexicon(image: image, fingerprint: ImageFormat.fingerprint(of: Self.files)))
    let isSame = Self.bytes(lexicon) == image
    #expect(isSame)
  }

  /// What the image does not have must be told here with the reason: small words come from languages, tables are the text itself, scratch is empty,
  /// and the spells of staff and the surnames of staff and players are written with whose they are.
  @Test func `every part of the lexicon is in the image, or is none that text gives`() throws {
    let parts = Mirror(reflecting: try Lexicon(files: [])).children.compactMap(\.label)
    #expect(
      parts == [
        "clubs", "outlets", "journalists", "competitions", "nations", "players", "playersBySurname", "spells",
        "staffNames", "spellsOfStaff", "staffBySurname", "agents", "firstNames", "doubtfulFirstNames", "names",
        "smallNames", "tables", "clubsByName", "clubsByOtherName", "sharedNames", "singleNames", "outletsByName",
        "oddNames", "smallNameWords", "filing", "folding",
      ])
    let shipped = try Lexicon(files: Self.files)
    #expect(shipped.smallNameWords.isEmpty)
  }

  @Test func `own tables come on top of the image as they do on top of the text`() throws {
    let own = [
      DataFile(
        path: "clubs-mine.txt",
        contents: TableColumns.clubs.joined(separator: " | ")
          + "\nSV Quellbrunn | | Quellbrunn; Arsenal | Gunners | Milan | | Germany | | | | \n"),
      DataFile(
        path: "players-mine.txt",
        contents: TableColumns.players.joined(separator: " | ") + "\nOtto Lund | | SV Quellbrunn | Norway | winger\n"),
    ]
    let (onImage, onText) = (try Lexicon(own: own), try Lexicon(files: Self.files, own: own))
    let isSame = Self.bytes(onImage) == Self.bytes(onText)
    #expect(isSame)
    #expect(onImage.players.map(\.ref) == onText.players.map(\.ref))
    let (almanac, wanted) = (onImage.almanac, onText.almanac)
    #expect(almanac.owners == wanted.owners && almanac.groups == wanted.groups)
    #expect(almanac.calendar.countries.keys == wanted.calendar.countries.keys)
    for name in ["SV Quellbrunn", "Arsenal", "Gunners"] {
      #expect(almanac.clubs.ref(named: name) == wanted.clubs.ref(named: name))
    }
  }

  @Test func `an image of other text is not taken`() throws {
    let image = try Lexicon.image(of: Self.files)
    var files = Self.files
    files[0] = DataFile(path: files[0].path, contents: files[0].text[files[0].text.range] + "\n# one more line\n")
    let fingerprint = ImageFormat.fingerprint(of: files)
    #expect(Lexicon(image: image, fingerprint: fingerprint) == nil)
  }

  @Test(arguments: [0, 9, 20, 28, 40, 5_000, 100_000])
  func `an image with a byte that is not right is not taken`(place: Int) throws {
    var image = try Lexicon.image(of: Self.files)
    image[place] ^= 0x41
    #expect(Lexicon(image: image, fingerprint: ImageFormat.fingerprint(of: Self.files)) == nil)
  }

  @Test(arguments: [0, 8, 31, 32, 40, 4_000, 200_000])
  func `an image that ends too early is not taken`(count: Int) throws {
    let image = try Lexicon.image(of: Self.files)
    #expect(Lexicon(image: Array(image.prefix(count)), fingerprint: ImageFormat.fingerprint(of: Self.files)) == nil)
  }
}
