extension LanguageTables {
  /// The tables of English, for those who have no language pack: the grammar's models and the sketches of near-duplicates were made with
  /// them. The reader's own are data, and a test holds the two alike.
  public static let english = LanguageTables(
    abbreviations: [
      "mr", "mrs", "ms", "mlle", "mme", "dr", "st", "sr", "jr", "vs", "v", "prof", "gen", "lt", "col", "capt", "sgt",
      "rev", "hon", "jan", "feb", "apr", "aug", "sept", "oct", "nov", "dec", "etc", "approx", "inc", "ltd", "co",
      "dept", "est", "ca",
    ],
    clitics: ["s", "t", "re", "ve", "ll", "d", "m"],
    negativeTail: "t",
    // `no` is also an answer, `sun` a newspaper, `c` a letter: only a number after them tells.
    numberAbbreviations: [
      "no", "nos", "c", "p", "pp", "vol", "fig", "art", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
      "sat", "sun",
    ],
    elisions: ["em", "til", "till", "cause", "cos", "twas", "tis", "bout"],
    fused: ["can|not", "gon|na", "got|ta", "wan|na"],
    letteredNouns: [
      "serie", "group", "plan", "league", "liga", "ligue", "section", "category", "class", "grade", "level", "division",
      "vitamin", "type", "team", "pot", "option", "round",
    ],
    // No word that names are made of as well: neither `A` and `An`, nor `So`, `No` and `One`.
    starters: [
      "the", "he", "she", "it", "they", "we", "you", "this", "that", "these", "those", "there", "but", "and", "or",
      "however", "if", "in", "at", "on", "for", "with", "from", "as", "after", "before", "when", "while", "where",
      "his", "her", "its", "their", "our", "my", "what", "who", "how", "why", "although", "though", "since",
      "meanwhile", "now", "then", "yet", "both", "many", "some", "according", "under", "earlier", "last", "despite",
      "having", "once", "also",
    ],
    loneLetters: ["i"], possessiveTails: ["s"], decadeTails: ["s"])
}
