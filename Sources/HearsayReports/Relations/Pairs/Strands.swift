import HearsayModel

/// Claims of one player, in the order of time, brought together where they say the same on one word.
struct Strands: Sendable {
  /// All claims.
  let statements: [Statement]
  /// The claims of each strand, by their places in `statements`, in the order of time.
  private let strands: [[Int]]

  /// So many strands before it in time is each compared with in each of its blocks. A saga has some twenty propositions about one club at a time;
  /// what lies further back is another story, and the bound keeps a player of thousands of claims in linear time.
  static let reach = 60

  init(_ statements: [Statement]) {
    self.statements = statements
    var strandOfKey: [StrandKey: Int] = [:]
    var strands: [[Int]] = []
    for (place, statement) in statements.enumerated() {
      let key = StrandKey(statement)
      if let strand = strandOfKey[key] {
        strands[strand].append(place)
      } else {
        strandOfKey[key] = strands.count
        strands.append([place])
      }
    }
    self.strands = strands
  }

  /// Each claim of a strand with the one before it.
  var steps: [(Int, Int)] { strands.flatMap { strand in zip(strand, strand.dropFirst()).map { ($0, $1) } } }

  /// For each two strands of one block: the first claim of the one that begins later, and of the other the last claim before it.
  var pairs: [(Int, Int)] {
    var blocks: [String: [Int]] = [:]
    var pairs: [(Int, Int)] = []
    for (strand, places) in strands.enumerated() {
      var compared = Set<Int>()
      for block in Self.blocks(of: statements[places[0]]) {
        for other in blocks[block, default: []].suffix(Self.reach) where compared.insert(other).inserted {
          pairs.append((last(of: other, before: places[0]), places[0]))
        }
        blocks[block, default: []].append(strand)
      }
    }
    return pairs
  }

  private func last(of strand: Int, before place: Int) -> Int {
    strands[strand].last { $0 < place } ?? strands[strand][0]
  }

  /// The blocks that a claim is in: that of its club, that of the club that he would leave, and for moves in the news one of their own.
  private static func blocks(of statement: Statement) -> [String] {
    var blocks = ["club \(statement.club ?? "")"]
    if let party = statement.party, party != statement.club { blocks.append("club \(party)") }
    if statement.kind == .transfer || statement.kind == .preference, !statement.isBackground { blocks.append("moves") }
    return blocks
  }
}

/// What makes claims one strand: all that they say, and on whose word.
private struct StrandKey: Hashable {
  let kind: Kind
  let club: String?
  let party: String?
  let people: Set<String>
  let value: String?
  let figures: [String: Int]
  let isDenied: Bool
  let modality: Modality
  let deal: Deal?
  let sum: Money?
  let period: PayPeriod?
  let when: Time?
  let word: String

  init(_ statement: Statement) {
    kind = statement.kind
    club = statement.club
    party = statement.party
    people = statement.peopleAhead
    value = statement.value
    figures = statement.figures
    isDenied = statement.isDenied
    modality = statement.modality
    deal = statement.deal
    sum = statement.sum?.term.minimum
    period = statement.sum?.term.per
    when = statement.claim.when
    word = statement.word.key
  }
}
