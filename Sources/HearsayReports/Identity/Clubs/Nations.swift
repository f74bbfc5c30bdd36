import HearsayText

/// The countries by the names that stand where a claim has a club: caps and goals for a national team.
enum Nations {
  /// Whether a name is a country's. Those that are a club's too (Monaco) are left out: they play no World Cup.
  static func include(_ name: String) -> Bool { all.contains(Folding.fold(name)) }

  private static let all = Set(
    """
    afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,benin,bermuda,bolivia,\
    bosnia,bosnia and herzegovina,bosnia-herzegovina,botswana,brazil,bulgaria,burkina faso,burundi,cameroon,canada,cape verde,central african republic,\
    chad,chile,china,colombia,comoros,congo,congo dr,costa rica,croatia,cuba,curacao,cyprus,czech republic,czechia,denmark,dominican republic,dr congo,\
    ecuador,egypt,el salvador,england,equatorial guinea,estonia,ethiopia,faroe islands,fiji,finland,france,gabon,gambia,georgia,germany,ghana,\
    gibraltar,great britain,greece,guadeloupe,guatemala,guinea,guinea-bissau,guyana,haiti,holland,honduras,hong kong,hungary,iceland,india,indonesia,iran,\
    iraq,ireland,israel,italy,ivory coast,cote d'ivoire,jamaica,japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,latvia,lebanon,liberia,libya,\
    liechtenstein,lithuania,luxembourg,madagascar,malawi,malaysia,mali,malta,martinique,mauritania,mauritius,mexico,moldova,montenegro,morocco,mozambique,\
    namibia,netherlands,new zealand,nicaragua,niger,nigeria,north korea,north macedonia,northern ireland,norway,oman,pakistan,palestine,panama,paraguay,\
    peru,philippines,poland,portugal,qatar,republic of ireland,romania,russia,rwanda,san marino,saudi arabia,scotland,senegal,serbia,sierra leone,\
    singapore,slovakia,slovenia,somalia,south africa,south korea,spain,sudan,suriname,sweden,switzerland,syria,tanzania,thailand,the gambia,\
    the netherlands,togo,trinidad and tobago,tunisia,turkey,turkiye,uae,uganda,ukraine,united arab emirates,united states,uruguay,usa,uzbekistan,\
    venezuela,vietnam,wales,yemen,zambia,zimbabwe
    """.split(separator: ",").map(String.init))
}
