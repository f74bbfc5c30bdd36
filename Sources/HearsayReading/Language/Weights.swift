import HearsayLexicon
import HearsayText

/// The numbers that the sieves weigh by, from `weights.txt` of a language pack: one a line, with its name.
struct Weights: Sendable {
  let description: Description
  let pronoun: Pronoun
  let clubPronoun: ClubPronoun
  let owner: Owner

  /// How a description ("the 23-year-old") goes to one of the people before it.
  struct Description: Sendable {
    let sentence, place, topic, first, age, nation, position, positionAgainst, club, clubAgainst, beside, unknown,
      least: Double
  }

  /// How "he" does.
  struct Pronoun: Sendable { let sentence, place, first, player, topic: Double }

  /// How "they" and "their" go to a club.
  struct ClubPronoun: Sendable { let sentence, place, first, subject: Double }

  /// How much speaks for a club being a player's own.
  struct Owner: Sendable { let voteCap, least, former, sure, of: Double }

  /// Reads the file; every weight must be there.
  init(_ folder: PackFolder, faults: inout [DataFault]) {
    let file = folder.file("weights.txt")
    var values: [String: Double] = [:]
    for line in WeightLines(file, advice: "write “0.4 name”", faults: &faults).all { values[line.name] = line.weight }
    var missing: [String] = []
    func weight(_ name: String) -> Double {
      if values[name] == nil { missing.append(name) }
      return values[name] ?? 0
    }
    description = Description(
      sentence: weight("description sentence"), place: weight("description place"), topic: weight("description topic"),
      first: weight("description first"), age: weight("description age"), nation: weight("description nation"),
      position: weight("description position"), positionAgainst: weight("description position against"),
      club: weight("description club"), clubAgainst: weight("description club against"),
      beside: weight("description beside"),
      unknown: weight("description unknown"), least: weight("description least"))
    pronoun = Pronoun(
      sentence: weight("pronoun sentence"), place: weight("pronoun place"), first: weight("pronoun first"),
      player: weight("pronoun player"), topic: weight("pronoun topic"))
    clubPronoun = ClubPronoun(
      sentence: weight("club pronoun sentence"), place: weight("club pronoun place"),
      first: weight("club pronoun first"), subject: weight("club pronoun subject"))
    owner = Owner(
      voteCap: weight("owner vote cap"), least: weight("owner least"), former: weight("owner former"),
      sure: weight("owner sure"), of: weight("owner of"))
    for name in missing {
      faults.append(
        DataPlace(file: file, range: ByteRange(0, 0)).fault("no weight “\(name)”", advice: "add a line for it"))
    }
  }
}
