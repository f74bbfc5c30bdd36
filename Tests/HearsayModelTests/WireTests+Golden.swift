extension WireTests {
  /// The line of `Specimen.reading`. Its offsets were checked against the text by another program when it was put here.
  static let golden = #"""
    {"claims":[{"chain":[{"link":"via","name":"Il Corriere di Mezzo","range":{"codePointEnd":38,\#
    "codePointStart":18,"end":39,"start":19},"ref":"outlet/mezzo","role":"outlet"},{"link":"for",\#
    "name":"Kickabout","range":{"codePointEnd":53,"codePointStart":44,"end":54,"start":45},"role":"outlet"}],\#
    "club":"Brörup","clubRef":"club/broerup","confidence":0.873,"counterparty":null,"deal":"loan-option",\#
    "entry":"bid.will-bid","evidence":{"codePointEnd":144,"codePointStart":60,"end":151,\#
    "quote":"Brörup will bid £7.5m to £8m plus £25,000 a week for the winger Åke Ölund in January","start":61},\#
    "fee":{"amount":7500000,"currency":"GBP"},"id":"c1","kind":"bid","modality":"plan","player":"Åke Ölund",\#
    "polarity":"+","source":["Il Corriere di Mezzo","Kickabout"],"spans":[{"range":{"codePointEnd":123,\#
    "codePointStart":113,"end":128,"start":118},"referent":{"codePointEnd":133,"codePointStart":124,"end":140,\#
    "start":129},"slot":"player"},{"range":{"codePointEnd":66,"codePointStart":60,"end":68,"start":61},\#
    "slot":"club"}],"terms":[{"currency":"GBP","max":8000000,"min":7500000,"range":{"codePointEnd":88,\#
    "codePointStart":76,"end":92,"start":78},"role":"fee"},{"currency":"GBP","hedge":"some","max":25000.5,\#
    "min":25000.5,"per":"week","range":{"codePointEnd":108,"codePointStart":94,"end":113,"start":98},\#
    "role":"wage"}],"trigger":{"codePointEnd":75,"codePointStart":72,"end":77,"start":74},"value":null,\#
    "when":"2024-winter"},{"chain":[],"club":null,"confidence":1,"counterparty":null,"deal":null,\#
    "entry":"record.appearances","evidence":{"codePointEnd":225,"codePointStart":200,"end":237,\#
    "quote":"Ölund has 16 appearances.","start":211},"fee":null,"id":"c2","kind":"record","modality":"fact",\#
    "player":"Åke Ölund","polarity":"+","source":[],"spans":[],"terms":[],"trigger":{"codePointEnd":224,\#
    "codePointStart":213,"end":236,"start":225},"value":{"appearances":16,"starts":4},"when":null}],\#
    "id":"example/1","players":[{"age":23,"clubs":["club/mezzo"],"formerClubs":["Kvarn"],"name":"Åke Ölund",\#
    "nations":["Sweden"],"otherNames":["Ölund"],"positions":["winger"]}],"problems":[{"code":"undated","message":"The article has no date."},{"code":"open-time",\#
    "message":"A time stays open.","range":{"codePointEnd":144,"codePointStart":134,"end":151,"start":141}}],\#
    "quotes":[{"range":{"codePointEnd":179,"codePointStart":147,"end":188,"start":156},"speaker":"Åke Ölund",\#
    "text":"I like it here very much indeed,","to":"Kickabout"}],"reader":{"lexicon":"l1","models":["tagger-1"],\#
    "version":"0.1.0"},"schema":"hearsay/reading/1","version":"v1"}
    """#
}
