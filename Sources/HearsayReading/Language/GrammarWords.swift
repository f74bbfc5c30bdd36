import HearsayLexicon
import HearsayText

/// The small words of a language that single rules of the layers go by: `grammar.txt` of its pack, where each list says what it is for.
///
/// A class, since every layer holds it: a struct would have each copy of a scene count a hundred tables.
final class GrammarWords: Sendable {
  // MARK: Single words of grammar

  let the, a, and, or, but, possessive, year, old, rated, both, that, by, his, their, its, of, he, him, himself,
    they, i, from, to, it, at, with, likes, `as`, close, pairs, before, including, against, between, perfects,
    relatives, firstPersons, respectively, bareClubs, no, free, according, per, footed: WordSet

  // MARK: On whose word

  let handingOn, answers, being, unsaid, thirdPersons, outletPrepositions, writingVerbs, gerundJoints, verbJoints,
    outletNameLinks, tellingVerbs, scopeConjunctions, scopePartings, indefiniteOpeners, definiteOpeners, belonging,
    pairNumerals, pairNouns, wordingWords, speechBreaks, channelPrepositions, boundPronouns, subjectPrepositions,
    placeWords, insideWords, speakerLinks, fullStops: WordSet

  // MARK: How a claim is put, and of what

  let knownClubs, pluralClubs, clubCounters, modals, relations, wishes, wills, deedEndings, subordinators, conditions,
    newsWords, needFillers, causeLeads: WordSet

  // MARK: Whom descriptions and pronouns mean

  let feminine, possessors, beforeExpletive, afterExpletive, expletiveSaying, manyClubs, indefinites,
    otherPeople: WordSet

  // MARK: Clauses and roles

  let passiveBeing, having, linkedParticiples, clauseEnds, listOpeners, priceWords, joinWords, repeating, neither,
    rolePrepositions, singularVerbs, contractNouns, matches, presentBeing, deedNouns, frontings, placings, joinings,
    leavings, goingOn, slotPrepositions: WordSet

  // MARK: Names

  let modifiers, phrasePrepositions, mastheadWords, leadingNames, suitorWords, targetRanks, nameParticles,
    stationWords, titles, neverNames, locatives, weekdays, cityPrepositions, interestWords, clubVerbs,
    surnameParticles, clubNameParts, clubClassNouns, joiningVerbs, offerNouns, matterPrepositions,
    movingWords, clubOnlyVerbs, clubLetters, afterPeople: WordSet

  // MARK: Endings

  let adverbEndings, sentenceAdverbEndings, gerundEndings, participleEndings, personVerbEndings, pluralEndings,
    verbEndings, adjectiveEndings, bareGenitives: Endings

  /// Words right before a club, “on loan at”, “a contract with”, and right behind one that somebody goes to: “on a free”.
  let clubLeads, clubTrails: WordLists.List
  /// What joins two names as “and” does: “as well as”, “along with”.
  let jointPhrases: WordLists.List
  /// Verbs that send somebody “to” a club.
  let lendingVerbs: WordSet
  /// What leads to a town and to no club: “flew to”; what towns have: “a Turin hotel”; what is said of birthplaces: “Turin-born”.
  let flights: WordLists.List
  let townNouns, birthWords: WordSet
  /// The preposition of sources that are told by their place, as written: the "in" of "reports in Italy".
  let placeWord: String
  /// The words of each finder that looks behind a preposition.
  let prepositions: [Finder: WordSet]

  /// Reads `grammar.txt`.
  init(_ folder: PackFolder, by tokenizer: Tokenizer, faults: inout [DataFault]) {
    var file = PackFile(folder.file("grammar.txt"), by: tokenizer)
    the = file.words("the")
    clubLeads = file.list("club leads")
    jointPhrases = file.list("joint phrases")
    clubTrails = file.list("club trails")
    lendingVerbs = file.words("lending verbs")
    flights = file.list("flights")
    townNouns = file.words("town nouns")
    birthWords = file.words("birth words")
    a = file.words("a")
    and = file.words("and")
    or = file.words("or")
    but = file.words("but")
    possessive = file.words("possessive")
    year = file.words("year")
    old = file.words("old")
    rated = file.words("rated")
    both = file.words("both")
    that = file.words("that")
    by = file.words("by")
    his = file.words("his")
    their = file.words("their")
    its = file.words("its")
    of = file.words("of")
    he = file.words("he")
    him = file.words("him")
    himself = file.words("himself")
    they = file.words("they")
    i = file.words("i")
    from = file.words("from")
    to = file.words("to")
    it = file.words("it")
    at = file.words("at")
    with = file.words("with")
    likes = file.words("likes")
    `as` = file.words("as")
    close = file.words("close")
    pairs = file.words("pairs")
    before = file.words("before")
    including = file.words("including")
    against = file.words("against")
    between = file.words("between")
    perfects = file.words("perfects")
    relatives = file.words("relatives")
    firstPersons = file.words("first persons")
    respectively = file.words("respectively")
    bareClubs = file.words("bare clubs")
    no = file.words("no")
    free = file.words("free")
    according = file.words("according")
    per = file.words("per")
    footed = file.words("footed")
    handingOn = file.words("handing on")
    answers = file.words("answers")
    being = file.words("being")
    unsaid = file.words("unsaid")
    thirdPersons = file.words("third persons")
    outletPrepositions = file.words("outlet prepositions")
    writingVerbs = file.words("writing verbs")
    gerundJoints = file.words("gerund joints")
    verbJoints = file.words("verb joints")
    outletNameLinks = file.words("outlet name links")
    tellingVerbs = file.words("telling verbs")
    scopeConjunctions = file.words("scope conjunctions")
    scopePartings = file.words("scope partings")
    indefiniteOpeners = file.words("indefinite openers")
    singularVerbs = file.words("singular verbs")
    contractNouns = file.words("contract nouns")
    matches = file.words("matches")
    deedNouns = file.words("deed nouns")
    frontings = file.words("frontings")
    presentBeing = file.words("present being")
    definiteOpeners = file.words("definite openers")
    belonging = file.words("belonging")
    pairNumerals = file.words("pair numerals")
    pairNouns = file.words("pair nouns")
    wordingWords = file.words("wording words")
    speechBreaks = file.words("speech breaks")
    channelPrepositions = file.words("channel prepositions")
    boundPronouns = file.words("bound pronouns")
    subjectPrepositions = file.words("subject prepositions")
    placeWords = file.words("place words")
    insideWords = file.words("inside words")
    speakerLinks = file.words("speaker links")
    fullStops = file.words("full stops")
    knownClubs = file.words("known clubs")
    pluralClubs = file.words("plural clubs")
    clubCounters = file.words("club counters")
    modals = file.words("modals")
    wishes = file.words("wishes")
    relations = file.words("relations")
    wills = file.words("wills")
    deedEndings = file.words("deed endings")
    subordinators = file.words("subordinators")
    conditions = file.words("conditions")
    newsWords = file.words("news words")
    needFillers = file.words("need fillers")
    causeLeads = file.words("cause leads")
    feminine = file.words("feminine")
    possessors = file.words("possessors")
    beforeExpletive = file.words("before expletive")
    afterExpletive = file.words("after expletive")
    expletiveSaying = file.words("expletive saying")
    manyClubs = file.words("many clubs")
    indefinites = file.words("indefinites")
    otherPeople = file.words("other people")
    passiveBeing = file.words("passive being")
    having = file.words("having")
    linkedParticiples = file.words("linked participles")
    clauseEnds = file.words("clause ends")
    listOpeners = file.words("list openers")
    priceWords = file.words("price words")
    joinWords = file.words("join words")
    repeating = file.words("repeating")
    neither = file.words("neither")
    rolePrepositions = file.words("role prepositions")
    placings = file.words("placings")
    joinings = file.words("joinings")
    leavings = file.words("leavings")
    goingOn = file.words("going on")
    slotPrepositions = file.words("slot prepositions")
    modifiers = file.words("modifiers")
    phrasePrepositions = file.words("phrase prepositions")
    mastheadWords = file.words("masthead words")
    leadingNames = file.words("leading names")
    suitorWords = file.words("suitor words")
    targetRanks = file.words("target ranks")
    nameParticles = file.words("name particles")
    stationWords = file.words("station words")
    titles = file.words("titles")
    neverNames = file.words("never names")
    locatives = file.words("locatives")
    weekdays = file.words("weekdays")
    cityPrepositions = file.words("city prepositions")
    interestWords = file.words("interest words")
    clubVerbs = file.words("club verbs")
    surnameParticles = file.words("surname particles")
    clubNameParts = file.words("club name parts")
    clubClassNouns = file.words("club class nouns")
    joiningVerbs = file.words("joining verbs")
    offerNouns = file.words("offer nouns")
    matterPrepositions = file.words("matter prepositions")
    movingWords = file.words("moving words")
    clubOnlyVerbs = file.words("club only verbs")
    clubLetters = file.words("club letters")
    afterPeople = file.words("after people")
    adverbEndings = file.endings("adverb endings")
    sentenceAdverbEndings = file.endings("sentence adverb endings")
    gerundEndings = file.endings("gerund endings")
    participleEndings = file.endings("participle endings")
    personVerbEndings = file.endings("person verb endings")
    pluralEndings = file.endings("plural endings")
    verbEndings = file.endings("verb endings")
    adjectiveEndings = file.endings("adjective endings")
    bareGenitives = file.endings("bare genitives")
    placeWord = file.entries("place words").first ?? ""
    prepositions = file.sets("prepositions").reduce(into: [:]) { found, set in
      if let finder = Finder(rawValue: set.key) { found[finder] = set.value }
    }
    file.report(to: &faults)
  }
}
