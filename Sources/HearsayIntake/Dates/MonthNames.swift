/// The names of months and weekdays in the languages of feeds and pages, as they stand in dates.
enum MonthNames {
  /// The number of a month by its name in lower case, whole or cut; `nil` where it is none.
  static func month(_ word: String) -> Int? { months[NameHash(folding: word.utf8)] }

  /// Whether a word in lower case names a day of the week.
  static func isWeekday(_ word: String) -> Bool { weekdays.contains(word) }

  private static let months: HashedNames<Int> = {
    let lines = monthTable.split(separator: "\n")
    return HashedNames(
      lines.enumerated().flatMap { index, names in
        names.split(separator: " ").map { (name: String($0), value: index + 1) }
      })
  }()

  /// A line for each month. Every name stands under one month only.
  private static let monthTable = """
    january januar jänner janvier enero gennaio janeiro januari styczeń stycznia ocak leden ledna siječnja jan gen \
    ene sty janv
    february februar feber février fevrier febrero febbraio fevereiro februari luty lutego şubat února feb fev fév \
    févr lut fevr
    march märz maerz mars marzo março marco maart marzec marca mart března mar mär mrz mrt
    april avril abril aprile kwiecień kwietnia nisan dubna apr avr abr kwi
    may mai mayo maggio maio mei maj maja mayıs května mag
    june juni juin junio giugno junho czerwiec czerwca haziran června jun giu cze
    july juli juillet julio luglio julho lipiec lipca temmuz července jul juil lug lip
    august août aout agosto augustus sierpień sierpnia ağustos srpna aug ago sie
    september septembre septiembre settembre setembro wrzesień września eylül září sept sep set wrz setiembre
    october oktober octobre octubre ottobre outubro październik października ekim října oct okt ott out paź
    november novembre noviembre novembro listopad listopada kasım listopadu nov lis
    december dezember décembre diciembre dicembre dezembro decembre grudzień grudnia aralık prosince dec dez déc dic \
    gru
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
