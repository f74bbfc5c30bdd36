import ArgumentParser
import HearsayDesk
import HearsayModel

/// What every command on the ledger does around its own work: open, print, tell faults, end with the right status.
struct LedgerRun {
  let options: LedgerOptions
  let display: DisplayOptions
  let output = Output()

  init(_ options: LedgerOptions, _ display: DisplayOptions) {
    self.options = options
    self.display = display
  }

  /// How pages are dressed.
  var style: Style { Style(display.color.isOn(for: .output)) }

  /// A page as wide as the terminal.
  var page: Page { Page(style: style, width: Terminal.width) }

  /// Opens the ledger for reading and prints what the work gives.
  func read(_ work: (LedgerDesk, LedgerRun) throws -> Void) throws { try run(access: .read, work) }

  /// Opens the ledger, which must be there, for writing and prints what the work gives.
  func change(_ work: (LedgerDesk, LedgerRun) throws -> Void) throws { try run(access: .change, work) }

  /// Opens the ledger, which must be there, for writing and prints the sentence that tells what was done.
  func change(_ work: (LedgerDesk) throws -> String) throws {
    try change { desk, run in try run.output.write(try work(desk) + "\n") }
  }

  /// Opens the ledger for writing, makes it where there is none, and prints what the work gives.
  func write(_ work: (LedgerDesk, LedgerRun) throws -> Void) throws { try run(access: .write, work) }

  private func run(access: LedgerDesk.Access, _ work: (LedgerDesk, LedgerRun) throws -> Void) throws {
    var faults = FaultPrinter(color: display.color)
    faults.collect { _ in
      let desk = try LedgerDesk(at: options.place, access: access, lexicon: .user)
      try work(desk, self)
      try output.flush()
    }
    try faults.finish()
  }

  /// Prints a page.
  func print(_ page: Page) throws { try output.write(page.text) }

  /// Prints a report as the page of its view, or as JSON.
  func print(_ form: ReportOptions, _ json: JSON, _ page: (Page) -> Page) throws {
    switch form.format {
    case .json: try print(json)
    case .text: try print(page(self.page))
    }
  }

  /// Prints a value as JSON for programs, indented.
  func print(_ json: JSON) throws { try output.write(json.indented() + "\n") }

  /// Prints a list in the form asked for; a table may have lines above and below it.
  func print(_ sheet: Sheet, as format: SheetOptions.Format, above: String = "", below: String = "") throws {
    switch format {
    case .table:
      if !above.isEmpty { try output.write(style.title(above) + "\n") }
      try output.write(TableView(style: style, width: Terminal.width).block(sheet))
      if !below.isEmpty { try output.write(style.dim(below) + "\n") }
    case .json: try print(sheet.json)
    case .csv: try output.write(sheet.csv)
    }
  }
}
