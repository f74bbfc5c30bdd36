import HearsayDesk
import HearsayModel
import HearsayReports

/// How each figure of the pages is computed, and how well the reader reads.
struct AboutPage {
  private let figures: ReaderFigures

  init(_ figures: ReaderFigures) { self.figures = figures }

  func sheet() -> PageSheet {
    PageSheet(
      template: "about", title: "About the figures",
      description: "How each figure is computed, and how well the reader reads.", section: .about,
      fields: [
        "heading": "About the figures", "measuredNote": plain(figures.note),
        "columns": figures.measured.heading.map { ["name": $0] as Fields },
        "rows": figures.measured.rows.map { row -> Fields in
          [
            "name": row.first ?? "", "isBlind": row.first?.contains("blind") ?? false,
            "cells": row.dropFirst().map { ["value": $0] as Fields },
          ]
        },
        "inShort": inShort, "floor": ClaimLines.percent(Sureness.floor), "reach": SourceRecord.reach,
        "bands": figures.bands.map { band -> Fields in
          ["words": band.words, "right": Int((band.right * 10).rounded())]
        },
        "stages": Stage.allCases.filter { $0.rung != nil }.map { stage -> Fields in
          ["name": stage.rawValue, "words": stage.words]
        },
        "version": Program.version,
      ])
  }

  /// The measured figures in a sentence, by the articles that nobody who worked on the reader had seen.
  private var inShort: String {
    guard let precision = figures.figure("precision", ofSet: "blind"),
      let recall = figures.figure("recall", ofSet: "blind")
    else { return "Of ten claims on a page, some are misread, and of what articles say, much is not found." }
    func ofTen(_ share: Double) -> String { "about \(Int((share * 10).rounded()))" }
    return
      "Of ten claims on a page \(ofTen(precision)) are right in who, what and which club, and of ten that articles make \(ofTen(recall)) are found, by the “blind” articles."
  }

  private func plain(_ markdown: String) -> String { markdown.replacing("`", with: "").replacing("*", with: "") }
}
