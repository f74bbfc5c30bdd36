extension Page {
  /// Below this width there is no room for labels beside their words.
  private static let leastForColumns = 50
  /// A day, a short club's name, and two blanks.
  static let labelColumns = 12

  /// Whether labels stand beside their words.
  var hasColumns: Bool { width >= Self.leastForColumns }

  /// The columns before the words of a field.
  var fieldMargin: Int { hasColumns ? Self.labelColumns : 2 }

  /// Adds words beside a label, or under it on a narrow page; nothing for empty words.
  /// `columns` are for labels that are wider than days.
  mutating func addField(
    _ label: String, _ words: String, columns: Int = Page.labelColumns, label labelDress: ((String) -> String)? = nil,
    _ dress: (String) -> String = { $0 }
  ) {
    guard !words.isEmpty else { return }
    let labelDress = labelDress ?? style.dim
    let shown = Shown.line(label)
    guard hasColumns, DisplayWidth.of(shown) < columns else {
      add(label, labelDress)
      add(words, dress, margin: fieldMargin)
      return
    }
    let blanks = String(repeating: " ", count: columns - DisplayWidth.of(shown))
    add(words, dress, margin: columns, lead: labelDress(shown) + blanks)
  }

  /// Adds a line under a field.
  mutating func addDetail(_ words: String, _ dress: (String) -> String = { $0 }) {
    add(words, dress, margin: fieldMargin)
  }

  /// Adds words cut to one line under a field; all of them on a narrow page, where a line holds too little.
  mutating func addCut(_ words: String, _ dress: (String) -> String = { $0 }) {
    guard hasColumns else { return addDetail(words, dress) }
    let room = max(8, width - fieldMargin)
    add(DisplayWidth.cut(Shown.line(words), to: room), dress, margin: fieldMargin)
  }

  /// Adds how many more there are and how to see them; nothing for none.
  mutating func addFold(_ count: Int, _ noun: String, _ hint: String = "") {
    guard count > 0 else { return }
    add("and \(count) more \(noun)\(hint.isEmpty ? "" : ": \(hint)")", style.dim, margin: fieldMargin)
  }
}
