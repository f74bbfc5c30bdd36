import GRDB
import HearsayModel

/// One promise of a ledger, and how to see whether it is kept.
struct LedgerCheck: Sendable {
  /// The promise, as a sentence.
  let name: String
  /// Finds what breaks it.
  let find: @Sendable (Database, any PlayerResolving) throws -> [Finding]

  /// What breaks it: where, and how.
  struct Finding {
    let place: String
    let message: String

    init(_ place: String, _ message: String) {
      self.place = place
      self.message = message
    }
  }

  func problems(in db: Database, resolver: any PlayerResolving) throws -> [LedgerProblem] {
    try find(db, resolver).map { LedgerProblem(check: name, place: $0.place, message: $0.message) }
  }

  /// All checks, in the order in which they are made.
  static let all: [LedgerCheck] = [
    fileIsWhole, versionsAreNumbered, idsAreMadeOfContent, wordsStandInTheText, namesAreDecided, forgottenIsBlank,
    notesHaveClaims, projectionsAreInStep, identitiesAreInStep, profilesAreInStep, searchIsInStep,
  ]

  /// The findings of a query whose rows are a place and a message.
  static func findings(_ db: Database, _ sql: String) throws -> [Finding] {
    try Row.fetchAll(db, sql: sql).map { Finding($0[0], $0[1]) }
  }
}
