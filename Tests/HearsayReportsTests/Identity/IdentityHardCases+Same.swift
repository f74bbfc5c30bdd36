extension IdentityHardCase {
  /// The first and the last line are one player.
  static let same: [IdentityHardCase] = spellings + firstNames + partNames + inOneArticle + overTime

  private static let spellings: [IdentityHardCase] = [
    .init("a full name needs nothing else", "Tom Ferrin | 2023-11-15 | own Arsenal", "Tom Ferrin | 2025-02-01"),
    .init("Czech accents dropped", "Marek Dvořínek | 2023-01-05", "Marek Dvorinek | 2023-01-06"),
    .init("Polish letters dropped", "Łukasz Wolśny | 2023-01-05", "Lukasz Wolsny | 2023-01-06"),
    .init("Turkish letters dropped", "Barış Yıldızcı | 2023-01-05", "Baris Yildizci | 2023-01-06"),
    .init("Icelandic letters written out", "Þórir Guðsson | 2023-01-05", "Thorir Gudsson | 2023-01-06"),
    .init("a German umlaut written out", "Jonas Krügler | 2023-01-05", "Jonas Kruegler | 2023-01-06"),
    .init(
      "a German umlaut dropped in one, written out in the other", "Jorg Mossner | 2023-01-05",
      "Joerg Moessner | 2023-01-06"),
    .init("a German sharp s", "Lukas Weißkopf | 2023-01-05", "Lukas Weisskopf | 2023-01-06"),
    .init("a Danish o", "Mads Bjørnsø | 2023-01-05", "Mads Bjoernsoe | 2023-01-06"),
    .init("capitals", "TOM FERRIN | 2023-01-05", "Tom Ferrin | 2023-01-06"),
    .init("a letter doubled", "Sergio Bastilon | 2023-01-05", "Sergio Bastillon | 2023-01-06"),
    .init("k for ck", "Erik Brandelius | 2023-01-05", "Erick Brandelius | 2023-01-06"),
    .init("two ways out of Cyrillic", "Mykhailo Yartsenko | 2023-01-05", "Mikhaylo Jartsenko | 2023-01-06"),
    .init("a Serbian ending", "Dragan Belović | 2023-01-05", "Dragan Belovich | 2023-01-06"),
    .init("Dj for Đ", "Filip Đuranić | 2023-01-05", "Filip Djuranic | 2023-01-06"),
    .init("a French name with t or without", "Aurel Tchouvani | 2023-01-05", "Aurel Chouvani | 2023-01-06"),
    .init("ou and u", "Moktar Touressi | 2023-01-05", "Moktar Turessi | 2023-01-06"),
    .init("v and w", "Viktor Wasnik | 2023-01-05", "Wiktor Wasnik | 2023-01-06"),
    .init("an apostrophe lost", "N'Dolo Kamaté | 2023-01-05", "NDolo Kamate | 2023-01-06"),
    .init("another apostrophe", "N’Dolo Kamaté | 2023-01-05", "N'Dolo Kamate | 2023-01-06"),
    .init("a possessive kept", "Tom Ferrin | 2023-01-05", "Tom Ferrin’s | 2023-01-06"),
    .init("a hyphen lost", "Ruben Marsh-Creed | 2023-01-05", "Ruben Marsh Creed | 2023-01-06"),
    .init("a hyphen put in", "Jean Clair Morvane | 2023-01-05", "Jean-Clair Morvane | 2023-01-06"),
    .init("an Arabic article with a blank", "Salem Al-Harthani | 2023-01-05", "Salem Al Harthani | 2023-01-06"),
    .init("a Dutch particle in capitals", "Joost van de Laarman | 2023-01-05", "Joost Van De Laarman | 2023-01-06"),
    .init("an Italian particle", "Nicolò Dell'Orso | 2023-01-05", "Nicolo dell’Orso | 2023-01-06"),
    .init("a nickname in brackets", "João Neves Prado (Jotinha) | 2023-01-05", "Joao Neves Prado | 2023-01-06"),
    .init(
      "a letter left out of a long name, at one club", "Arkadiusz Milowicz | 2023-01-05 | own Napoli",
      "Arkadiusz Milowcz | 2023-01-06 | own Napoli"),
    .init(
      "two letters swapped, at one club", "Fernando Galdeano | 2023-01-05 | own Getafe",
      "Fernando Gladeano | 2023-01-06 | suitor Sevilla, own Getafe"),
    .init(
      "vowels alone, at one club", "Marash Kumbelli | 2023-01-05 | own Verona",
      "Murush Kumbelli | 2023-01-06 | own Verona"),
  ]

  private static let firstNames: [IdentityHardCase] = [
    .init("an English short form", "Oliver Watling | 2023-01-05", "Ollie Watling | 2023-01-06"),
    .init("two short forms of one name", "Bob Watling | 2023-01-05", "Rob Watling | 2023-01-06"),
    .init("a Spanish short form", "Ignacio Larrabe | 2023-01-05", "Nacho Larrabe | 2023-01-06"),
    .init("a Portuguese short form", "Alexandre Pintado | 2023-01-05", "Xande Pintado | 2023-01-06"),
    .init("a German short form", "Sebastian Hohlweg | 2023-01-05", "Basti Hohlweg | 2023-01-06"),
    .init("a Dutch short form", "Sebastiaan de Roover | 2023-01-05", "Bas de Roover | 2023-01-06"),
    .init("an Italian short form", "Giuseppe Tarantani | 2023-01-05", "Beppe Tarantani | 2023-01-06"),
    .init("a French short form", "Emmanuel Rochais | 2023-01-05", "Manu Rochais | 2023-01-06"),
    .init("Ukrainian and Russian", "Serhiy Kravtun | 2023-01-05", "Sergey Kravtun | 2023-01-06"),
    .init("a double first name cut", "Pierre-Alain Morvane | 2023-01-05", "Pierre Morvane | 2023-01-06"),
    .init(
      "an initial, at one club", "Jakob Kivela | 2023-01-05 | own Arsenal", "J. Kivela | 2023-03-06 | own Arsenal"),
    .init(
      "an initial without a blank", "Jakob Kivela | 2023-01-05 | own Arsenal", "J.Kivela | 2023-03-06 | own Arsenal"),
    .init(
      "a first name cut short, at one club", "Gabriel Tovarez | 2023-01-05 | own Celta Vigo",
      "Gabri Tovarez | 2023-01-09 | suitor Porto, own Celta Vigo"),
    .init("Junior left out", "Edmar Junior Saraiva | 2023-01-05", "Edmar Saraiva | 2023-01-06"),
    .init("Jr for Júnior", "Edmar Saraiva Jr. | 2023-01-05", "Edmar Saraiva Júnior | 2023-01-06"),
  ]

  private static let partNames: [IdentityHardCase] = [
    .init(
      "a surname and his club, months later", "Jakob Kivela | 2023-11-05 | own Arsenal",
      "Kivela | 2024-06-01 | own Arsenal, suitor Bologna"),
    .init(
      "a surname and one suitor in one window", "Jakob Kivela | 2024-01-05 | suitor Milan",
      "Kivela | 2024-01-20 | suitor Milan"),
    .init(
      "a surname and the club that wanted him", "Jakob Kivela | 2024-01-05 | own Spezia, suitor Arsenal",
      "Kivela | 2024-04-20 | own Arsenal"),
    .init(
      "a surname, his age and his country", "Jakob Kivela | 2024-01-05 | own Spezia | 23, Finland",
      "Kivela | 2024-09-20 | suitor Genoa | 24, Finland"),
    .init(
      "a surname with its particle", "Joost van de Laarman | 2023-01-05 | own Ajax",
      "Van de Laarman | 2023-01-09 | own Ajax"),
    .init(
      "a surname without its particle", "Joost van de Laarman | 2023-01-05 | own Ajax",
      "Laarman | 2023-01-09 | own Ajax"),
    .init(
      "an Arabic surname", "Salem Al-Harthani | 2023-01-05 | own Al-Hilal", "Al Harthani | 2023-01-09 | own Al Hilal"),
    .init("a double surname", "Emile Marsh Creed | 2023-01-05 | own Arsenal", "Marsh Creed | 2023-01-09 | own Arsenal"),
    .init(
      "a double surname with its hyphen", "Emile Marsh-Creed | 2023-01-05 | own Arsenal",
      "Marsh Creed | 2023-01-09 | own Arsenal"),
    .init(
      "the surname came first", "Kivela | 2023-11-05 | own Arsenal", "Jakob Kivela | 2023-11-20 | own Arsenal"),
    .init(
      "the surname, of an undated article", "Jakob Kivela | 2023-11-05 | own Arsenal", "Kivela | | own Arsenal"),
    .init("a Korean name turned round", "Hwang Min-seok | 2023-01-05", "Min-seok Hwang | 2023-01-06"),
    .init(
      "a Korean name without the family's", "Hwang Min-seok | 2023-01-05 | own Wolves",
      "Min-seok | 2023-01-06 | own Wolves"),
    .init("a Korean family name", "Hwang Min-seok | 2023-01-05 | own Wolves", "Hwang | 2023-01-06 | own Wolves"),
    .init(
      "one name, one club", "Zelinho | 2023-01-05 | own Santos", "Zelinho | 2023-06-06 | suitor Porto, own Santos"),
    .init(
      "he goes by his first name", "Kepo Larrabeiti | 2023-01-05 | own Chelsea", "Kepo | 2023-01-06 | own Chelsea"),
    .init(
      "the first name came first", "Kepo | 2023-01-05 | own Chelsea", "Kepo Larrabeiti | 2023-01-06 | own Chelsea"),
    .init(
      "a registered name", "Ousmane Coumbara | 2023-01-05 | own Metz",
      "Darel Ousmane Ibrahim Coumbara | 2023-01-06 | own Metz"),
    .init(
      "two Spanish surnames", "Iker Solaberri | 2023-01-05 | own Eibar", "Iker Solaberri Mendo | 2023-01-06 | own Eibar"
    ),
    .init(
      "a second form that an earlier article gave", "Alejandro Tornero = Chispa Tornero | 2023-01-05 | own Lanús",
      "Chispa Tornero | 2023-05-06"),
  ]

  private static let inOneArticle: [IdentityHardCase] = [
    .init(
      "a short form in a caption", "@a Emiliano Valdezar | 2023-01-05 | own Arsenal", "@a Emi Valdezar | 2023-01-05"),
    .init("a slip in a caption", "@a Ansel Fato | 2023-01-05 | own Girona", "@a Fatro | 2023-01-05"),
    .init("a lost possessive in a headline", "@a Alex Nuben | 2023-01-05 | own Mainz", "@a Alex Nubens | 2023-01-05"),
    .init("a name in passing", "@a Kepo Larrabeiti | 2023-01-05 | own Chelsea", "@a Kepo | 2023-01-05"),
  ]

  private static let overTime: [IdentityHardCase] = [
    .init(
      "he moved within two weeks, and the second article names the club that he left",
      "Tom Ferrin | 2023-08-20 | own Watford",
      "Tom Ferrin | 2023-09-02 | own Everton, former Watford"),
    .init(
      "he is on loan", "Tom Ferrin | 2023-08-20 | own Arsenal", "Tom Ferrin | 2023-09-02 | own Spezia, own Arsenal"),
    .init(
      "two countries, one name, one club", "Tom Ferrin | 2023-08-20 | own Metz | France",
      "Tom Ferrin | 2023-09-02 | own Metz | Mali"),
    .init(
      "an age that is one year off", "Tom Ferrin | 2023-08-20 | own Metz | 23",
      "Tom Ferrin | 2023-09-02 | own Metz | 25"),
    .init(
      "a later article tells who a surname was", "Kivela | 2023-11-05 | own Spezia",
      "Jakob Kivela | 2023-11-20 | own Arsenal",
      "Jakob Kivela | 2023-12-20 | own Arsenal, former Spezia", "Kivela | 2024-01-20 | own Spezia"),
  ]
}
