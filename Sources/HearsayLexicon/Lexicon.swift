import HearsayModel
import HearsayText

/// Everything that is known beforehand about names: clubs, outlets, journalists, competitions, nations, staff, agents, first names.
///
/// It knows no language's grammar; the words for claims are the language pack's.
public struct Lexicon: Sendable {
  /// The clubs.
  public internal(set) var clubs: [Club] = []
  /// The outlets.
  public internal(set) var outlets: [Outlet] = []
  /// The journalists.
  public internal(set) var journalists: [Journalist] = []
  /// The competitions.
  public internal(set) var competitions: [Competition] = []
  /// The nations.
  public internal(set) var nations: [Nation] = []
  /// The players of the shipped careers and of the user's own tables.
  public internal(set) var players: [ListedPlayer] = []
  /// Those players by surname: indices into `players`.
  public internal(set) var playersBySurname: [WordID: [Int]] = [:]
  /// The spells of coaches, directors and owners at clubs.
  public internal(set) var spells: [StaffSpell] = []
  /// The distinct names of staff; `spellsOfStaff` has their spells.
  public internal(set) var staffNames: [String] = []
  /// The indices of each staff name's spells.
  public internal(set) var spellsOfStaff: [[Int]] = []
  /// Staff by surname: indices into `staffNames`.
  public internal(set) var staffBySurname: [WordID: [Int]] = [:]
  /// The agents and agencies.
  public internal(set) var agents: [String] = []
  /// First names of players.
  public internal(set) var firstNames: Set<WordID> = []
  /// First names that are also ordinary words, clubs or places.
  public internal(set) var doubtfulFirstNames: Set<WordID> = []
  /// Every name, for one pass over a text.
  public internal(set) var names = PhraseTable<NameSense>()
  /// Those names that are written with a digit or a small letter first (`90min`, `zerozero`): no others begin so.
  var smallNames = PhraseTable<NameSense>()

  /// The tables that it was made of: what only the almanac needs is read from them when it is asked for.
  var tables: [LexiconTable] = []

  /// Clubs by their usual names, and by their other names; a name is folded and hashed as a whole.
  var clubsByName: [WordID: Int] = [:]
  var clubsByOtherName: [WordID: Int] = [:]
  /// Other names that several clubs share.
  var sharedNames: Set<WordID> = []
  /// Folded club names and nicknames of one word of six letters and more, by their first byte.
  var singleNames: [UInt8: [(name: String, club: Int)]] = [:]
  var outletsByName: [WordID: Int] = [:]
  /// Names that languages cut in different ways, because of an apostrophe or a full stop in them.
  var oddNames: [(name: String, words: [WordID], sense: NameSense)] = []
  /// Words in small letters that names begin with, in a language that writes them so: `nerazzurri`, `polacco`.
  public internal(set) var smallNameWords = WordSet()
  /// The words of the name that is being filed; kept so that not every name takes memory anew.
  var filing: [WordID] = []
  /// The folded bytes of the name that is being read; kept for the same reason.
  var folding: [UInt8] = []

  /// Loads the shipped lexicon, and the user's own tables.
  ///
  /// - Throws: `DataFaults` with every fault of every file.
  public init(own: [DataFile] = []) throws(DataFaults) {
    var faults: [DataFault] = []
    self.init(own: own, faults: &faults)
    if !faults.isEmpty { throw DataFaults(faults: faults) }
  }

  /// Loads the lexicon from the text of the files under `lexicon/` and the user's own.
  ///
  /// - Throws: `DataFaults` with every fault of every file.
  public init(files: [DataFile], own: [DataFile] = []) throws(DataFaults) {
    var faults: [DataFault] = []
    self.init(files: files, own: own, faults: &faults)
    if !faults.isEmpty { throw DataFaults(faults: faults) }
  }

  /// The club whose single-word name or nickname is one slip away from a word, by the length of the two; `nil` where none or several are.
  ///
  /// - Parameter isSlip: says whether the word is a slip of a name.
  public func club(near word: String, isSlip: (String) -> Bool) -> Int? {
    let found = Set((singleNames[word.utf8.first ?? 0] ?? []).filter { isSlip($0.name) }.map(\.club))
    return found.count == 1 ? found.first : nil
  }

  /// The index of the club with that name or alias, without case and accents; `nil` where none has it or several do.
  ///
  /// A usual name goes before another club's alias.
  public func club(named name: String) -> Int? {
    let id = WordID(name)
    return clubsByName[id] ?? (sharedNames.contains(id) ? nil : clubsByOtherName[id])
  }

  /// The index of the outlet with that name; `nil` where unknown.
  public func outlet(named name: String) -> Int? {
    for sense in names.payloads(of: phrase(name)) {
      if case .outlet(let index) = sense { return index }
    }
    return nil
  }

  /// The index of the nation with that name or adjective; `nil` where unknown.
  public func nation(named name: String) -> Int? {
    for sense in names.payloads(of: phrase(name)) {
      switch sense {
      case .nation(let index), .demonym(let index): return index
      default: break
      }
    }
    return nil
  }
}
