/// The names of months and weekdays in the languages of feeds, as they stand in dates.
enum MonthNames {
  /// The number of a month by its name in lower case, whole or cut; `nil` where it is none.
  static func month(_ word: String) -> Int? { months[word] }

  /// Whether a word in lower case names a day of the week.
  static func isWeekday(_ word: String) -> Bool { weekdays.contains(word) }

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for line in monthTable.split(separator: "\n") {
      for (index, names) in line.split(separator: " ").enumerated() {
        for name in names.split(separator: "/") { months[String(name)] = index % 12 + 1 }
      }
    }
    return months
  }()

  /// Twelve on each line, with the forms of one month parted by slashes: English, German, French, Spanish, Italian,
  /// Portuguese, Dutch, Polish.
  private static let monthTable = """
    jan/january feb/february mar/march apr/april may jun/june jul/july aug/august sep/sept/september oct/october \
    nov/november dec/december
    januar/jänner februar märz/mrz/maerz april mai juni juli august september okt/oktober november dez/dezember
    janv/janvier févr/fév/février/fevr/fevrier mars avr/avril mai juin juil/juillet août/aout septembre octobre \
    novembre déc/décembre/decembre
    ene/enero febrero marzo abr/abril mayo junio julio ago/agosto septiembre/setiembre octubre noviembre dic/diciembre
    gen/gennaio febbraio marzo aprile mag/maggio giu/giugno lug/luglio agosto set/settembre ott/ottobre novembre dicembre
    janeiro fev/fevereiro março/marco abril maio junho julho agosto setembro out/outubro novembro dezembro
    januari februari mrt/maart april mei juni juli augustus september oktober november december
    sty/stycznia lut/lutego marca kwi/kwietnia maja cze/czerwca lip/lipca sie/sierpnia wrz/września paź/października \
    lis/listopada gru/grudnia
    """

  private static let weekdays: Set<String> = [
    "mon", "monday", "tue", "tues", "tuesday", "wed", "weds", "wednesday", "thu", "thur", "thurs", "thursday", "fri",
    "friday", "sat", "saturday", "sun", "sunday",
    "mo", "montag", "di", "dienstag", "mi", "mittwoch", "do", "donnerstag", "fr", "freitag", "sa", "samstag",
    "sonnabend", "so", "sonntag",
    "lun", "lundi", "mardi", "mer", "mercredi", "jeu", "jeudi", "ven", "vendredi", "sam", "samedi", "dim", "dimanche",
    "lunes", "martes", "mié", "miércoles", "jue", "jueves", "vie", "viernes", "sáb", "sábado", "dom", "domingo",
    "lunedì", "martedì", "mercoledì", "giovedì", "gio", "venerdì", "sabato", "domenica",
    "seg", "segunda", "ter", "terça", "qua", "quarta", "qui", "quinta", "sex", "sexta", "feira",
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]
}
