import GRDB
import Testing

@testable import HearsayLedger

@Suite("The schema")
struct SchemaTests {
  @Test("has migrations with names of their own, each with its number in front")
  func names() {
    let names = Schema.migrations.map(\.name)
    #expect(Set(names).count == names.count)
    for (index, name) in names.enumerated() { #expect(name.hasPrefix("\(index + 1) ")) }
  }

  @Test("has strict tables alone")
  func strict() throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue)
    let loose = try queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%'
          """)
    }
    #expect(loose == [])
  }

  @Test("guards every table that is neither a projection nor a part of one")
  func guarded() throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue)
    let tables = try queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%' ORDER BY name
          """)
    }
    #expect(Set(tables) == Set(Schema.factTables + Schema.projectionTables))
    let triggers = try queue.read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
    }
    #expect(Set(triggers) == Set(Schema.factTables.flatMap { ["\($0)Stays", "\($0)IsKept"] }))
  }

  @Test("reads who holds a lock from a line of the system's list")
  func holder() {
    let line = "7: POSIX  ADVISORY  WRITE 10005 fe:00:4711 120 120"
    #expect(LockHolder.holder(line, of: 4711) == 10005)
    #expect(LockHolder.holder(line, of: 4712) == nil)
    #expect(LockHolder.holder("7: POSIX  ADVISORY  READ  10005 fe:00:4711 123 123", of: 4711) == nil)
    #expect(LockHolder.holder("7: FLOCK  ADVISORY  WRITE 10005 fe:00:4711 0 EOF", of: 4711) == nil)
    #expect(LockHolder.holder("7: -> POSIX  ADVISORY  WRITE 10006 fe:00:4711 120 120", of: 4711) == nil)
  }
}
