import HearsayDesk
import HearsayModel
import HearsayReports

/// Sums, contracts and what undated articles say.
extension SagaPage {
  private static let mostLines = 30
  private static let mostVoices = 4

  var terms: Fields {
    ["hasTerms": !saga.terms.isEmpty, "terms": saga.terms.prefix(Self.mostLines).map(term)]
  }

  private func term(_ line: TermLine) -> Fields {
    let name = SumWords.name(of: line)
    let voices = line.sums.suffix(Self.mostVoices).map { sum -> Fields in
      [
        "words": SumWords.words(for: sum), "speaker": DayWords.spelled(lines.voices.speakerAndDay(of: sum.testimony)),
      ]
    }
    return [
      "name": EnglishWords.capitalised(name), "voices": voices,
      "sum": String(SumWords.words(for: line).dropFirst(name.count)),
    ]
  }

  var contracts: Fields {
    let entries = saga.contracts.suffix(Self.mostLines).map { entry in
      Part.day(entry.testimony.day).with([
        "words": EnglishWords.capitalised(WillWords.words(for: entry)),
        "speaker": lines.voices.speaker(of: entry.testimony),
      ])
    }
    return ["hasContracts": !entries.isEmpty, "contracts": entries]
  }

  var undated: Fields {
    let reports = saga.undated.prefix(Self.mostLines).map { report -> Fields in
      [
        "href": PageAddress.article(report.article).path,
        "title": report.title ?? VoiceWords.name(of: report.article), "publisher": report.publisher ?? "",
        "words": words(for: report).joined(separator: "; "),
      ]
    }
    return ["hasUndated": !reports.isEmpty, "undated": reports]
  }

  private func words(for report: UndatedReport) -> [String] {
    let lanes = report.lanes.map { lane in
      let refused = lane.refusals.isEmpty ? "" : ", refused"
      return "\(lane.name) \(LaneWords(lane, owner: nil, voices: lines.voices).state)\(refused)"
    }
    return lanes + report.stances.map { "\($0.owner?.name ?? "the owner") \(WillWords.words(for: $0))" }
      + report.wishes.map { "he \(WillWords.words(for: $0))" } + report.exits.map { "he \(WillWords.words(for: $0))" }
      + report.terms.map(SumWords.words(for:))
  }
}
