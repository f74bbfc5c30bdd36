extension IdentityHardCase {
  /// The first and the last line are two players.
  static let other: [IdentityHardCase] = namesakes + families + likeNames + inOneArticle

  private static let namesakes: [IdentityHardCase] = [
    .init("a surname alone", "Kivela | 2023-11-05", "Kivela | 2023-11-06"),
    .init("a surname alone, after the full name", "Jakob Kivela | 2023-11-05 | own Arsenal", "Kivela | 2023-11-06"),
    .init("a surname and another club", "Jakob Kivela | 2023-11-05 | own Arsenal", "Kivela | 2023-11-06 | own Lens"),
    .init(
      "a surname and a suitor of another window", "Jakob Kivela | 2022-01-05 | suitor Milan",
      "Kivela | 2024-01-20 | suitor Milan"),
    .init(
      "a surname and a shared suitor, at two clubs", "Wendel Fodane | 2022-07-05 | own Leicester, suitor Chelsea",
      "Fodane | 2022-07-20 | own Lyon, suitor Chelsea"),
    .init(
      "a surname, a country and a position", "Lautar Martelli | 2022-07-05 | own Inter | Argentina, forward",
      "Martelli | 2022-07-20 | own Getafe | Argentina, striker"),
    .init(
      "a surname and a national team", "Amar Diallani | 2022-07-05 | nation Ivory Coast",
      "Diallani | 2022-07-20 | nation Ivory Coast"),
    .init("a derby", "Jakob Kivela | 2023-11-05 | own Inter Milan", "Kivela | 2023-11-06 | own Inter Miami"),
    .init(
      "one full name at two clubs in one window", "Ben Davison | 2021-01-05 | own Preston, suitor Liverpool",
      "Ben Davison | 2021-01-20 | own Tottenham, suitor Fulham"),
    .init(
      "one full name and two ages", "Ben Davison | 2021-01-05 | | 19", "Ben Davison | 2023-01-20 | | 31"),
    .init(
      "one full name, a goalkeeper and a forward", "Danny Wardle | 2021-01-05 | | goalkeeper",
      "Danny Wardle | 2023-01-20 | | striker"),
    .init(
      "one full name and two countries", "Luis Suarel | 2021-01-05 | own Barcelona | Uruguay",
      "Luis Suarel | 2023-01-20 | own Granada | Colombia"),
    .init(
      "one full name that two bear, and nothing tells which",
      "Ben Davison | 2021-01-05 | own Preston, suitor Liverpool",
      "Ben Davison | 2021-01-20 | own Tottenham, suitor Fulham", "Ben Davison | 2024-01-20"),
    .init(
      "one name, two clubs", "Jotinha | 2020-09-05 | own Wolves, suitor Liverpool", "Jotinha | 2025-09-05 | own Celtic"),
    .init(
      "one name and one suitor years apart", "Danil | 2020-01-05 | own Santos, suitor Porto",
      "Danil | 2024-01-05 | own Palmeiras, suitor Porto"),
    .init(
      "a registered name without a club in common", "Luis Suarel | 2020-09-05 | own Barcelona",
      "Luis Javier Suarel | 2020-09-10 | own Watford"),
  ]

  private static let families: [IdentityHardCase] = [
    .init("brothers", "Jobe Bellham | 2025-06-05 | own Sunderland", "Jude Bellham | 2025-06-06 | former Birmingham"),
    .init(
      "brothers at one club, one of them by surname", "Theo Hernal | 2022-06-05 | own Milan",
      "Lucas Hernal | 2022-06-06 | own Milan",
      "Hernal | 2022-06-07 | own Milan"),
    .init(
      "brothers at one club, one of them by initial", "Jude Bellham | 2022-06-05 | own Birmingham",
      "Jobe Bellham | 2022-06-06 | own Birmingham", "J. Bellham | 2022-06-07 | own Birmingham"),
    .init(
      "father and son with one name", "Enzo Zidal | 2022-06-05 | former Cadiz | 51",
      "Enzo Zidal | 2022-06-06 | own Cadiz | 27"),
    .init(
      "two of one surname at one club", "Callum Wilsden | 2020-06-05 | own Bournemouth",
      "Harry Wilsden | 2020-06-06 | own Bournemouth", "Wilsden | 2020-06-07 | own Bournemouth"),
  ]

  private static let likeNames: [IdentityHardCase] = [
    .init("one first name", "Sergio Ricondo | 2020-06-05 | own Getafe", "Sergio Romeral | 2020-06-06 | own Getafe"),
    .init("one surname", "Thiago Silvano | 2020-06-05 | own Chelsea", "David Silvano | 2020-06-06 | own Chelsea"),
    .init(
      "one begins the other", "Kyle Marsh | 2020-06-05 | own Tottenham", "Kyle Marsh-Creed | 2020-06-06 | own Tottenham"
    ),
    .init(
      "the surname of one is the other's first name", "Daniel Jamison | 2020-06-05 | own Leeds",
      "Jamison Garnet | 2020-06-06 | own Leeds"),
    .init(
      "two first names turned round", "Daniel James | 2020-06-05 | own Leeds", "James Daniel | 2023-06-06 | own Como"),
    .init("one letter in a short single name", "Arlan | 2020-06-05 | own Everton", "Arlen | 2020-06-06 | own Everton"),
    .init(
      "one letter in a short first name", "Nico Wardle | 2022-06-05 | own Girona",
      "Neco Wardle | 2022-06-06 | own Girona"),
    .init(
      "one letter, and no club in common", "Mario Lemanic | 2020-06-05 | own Fulham",
      "Marion Lemanic | 2023-06-06 | own Nantes"),
    .init(
      "a short form at two clubs", "Nicolas Gonzales | 2022-06-05 | own Fiorentina",
      "Nico Gonzales | 2024-06-06 | own Porto"),
    .init(
      "a beginning at two clubs", "Adam Traorel | 2022-06-05 | own Monaco", "Adama Traorel | 2022-06-06 | own Wolves"),
    .init(
      "two spellings at two clubs in one window", "Luis Henriquel | 2022-06-05 | own Marseille, suitor Lens",
      "Luiz Henriquel | 2022-06-06 | own Betis, suitor Botafogo"),
    .init(
      "a letter doubled, and two ages", "Mousa Dembal | 2020-06-05 | former Fulham | 33",
      "Moussa Dembal | 2020-06-06 | former Fulham | 24"),
    .init("an initial at another club", "Jakob Kivela | 2023-01-05 | own Arsenal", "J. Kivela | 2023-03-06 | own Lens"),
    .init("another initial", "Jakob Kivela | 2023-01-05 | own Arsenal", "M. Kivela | 2023-03-06 | own Arsenal"),
    .init(
      "a word of a name, wanted by the same club", "Rodrigal de Paulis | 2020-09-05 | own Udinese, suitor Leeds",
      "Rodrigal | 2020-09-20 | former Leeds, former Valencia"),
    .init(
      "a word of a name, and another club", "Wesley Fodane | 2020-09-05 | own Leicester",
      "Wesley | 2020-09-20 | own Aston Villa"),
    .init(
      "a surname that is the first name of one at the club", "William Salibo | 2020-09-05 | own Arsenal",
      "Willian | 2020-09-20 | own Arsenal"),
  ]

  private static let inOneArticle: [IdentityHardCase] = [
    .init(
      "two names side by side, each with his own news", "@a Gabriel Jesuino | 2023-01-05 | own Arsenal",
      "@a Gabriel | 2023-01-05 | own Arsenal"),
    .init(
      "a surname side by side with news of its own", "@a Enzo Zidal | 2023-01-05 | own Alaves",
      "@a Zidal | 2023-01-05 | own Real Madrid"),
    .init(
      "a name in passing that two may be", "@a Jobe Bellham | 2023-01-05 | own Sunderland",
      "@a Jude Bellham | 2023-01-05",
      "@a Bellham | 2023-01-05"),
  ]
}
