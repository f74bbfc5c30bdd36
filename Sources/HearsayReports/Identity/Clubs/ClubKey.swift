import HearsayModel
import HearsayText

/// What the names of one club in several articles share.
public enum ClubKey {
  /// The key of a club: its ref where the article's reader or the almanac knows it, else its name without case, accents and
  /// words such as `FC`.
  public static func key(ref: String?, name: String, almanac: Almanac = Almanac()) -> String {
    ref ?? almanac.clubRef(named: name) ?? knownWithoutForm(name, almanac) ?? bare(name)
  }

  /// `Spezia Calcio` where the almanac has Spezia; not `Athletic Club` as Athletic.
  private static func knownWithoutForm(_ name: String, _ almanac: Almanac) -> String? {
    let bare = bare(name)
    return bare == folded(name) ? nil : almanac.clubRef(named: bare)
  }

  /// A folded name without the words for what sort of club it is, before and after; the whole where nothing would be left.
  static func bare(_ name: String) -> String {
    var words = folded(name).split(separator: " ").map(String.init)[...]
    while words.count > 1, let first = words.first, forms.contains(first) { words = words.dropFirst() }
    while words.count > 1, let last = words.last, forms.contains(last) || isNumber(last) { words = words.dropLast() }
    return words.joined(separator: " ")
  }

  private static func folded(_ name: String) -> String {
    Folding.fold(name).utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
      .map { String(Substring($0)) }.filter { !$0.allSatisfy(\.isPunctuation) }.joined(separator: " ")
  }

  /// `Mainz 05`; a longer number, as in `TSV 1860`, is a name.
  private static func isNumber(_ word: String) -> Bool { word.utf8.count <= 2 && word.allSatisfy(\.isNumber) }

  /// Words that clubs of any name put before or after it. Not `club`, `real`, `united`, `athletic`, `sporting`, `racing`,
  /// `inter`: those tell clubs apart.
  private static let forms = Set(
    """
    1 ac acf afc as asd bk bsc ca cd cf cfc cp ec fc fk fsv gnk hnk if ifk kaa kf krc kv kvc losc mfc nk ogc osc pfc rc rcd rsc rsv sc sco sd se sk sl \
    ss ssc sv tsg tsv uc ud us vfb vfl calcio futbol football
    """.split(separator: " ").map(String.init))
}
