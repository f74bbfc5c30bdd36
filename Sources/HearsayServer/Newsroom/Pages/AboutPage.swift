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
          ["name": row.first ?? "", "cells": row.dropFirst().map { ["value": $0] as Fields }]
        },
        "floors": figures.floors.map { floor -> Fields in
          ["set": floor.set, "core": floor.core, "precision": floor.precision, "full": floor.full]
        },
        "stages": Stage.allCases.filter { $0.rung != nil }.map { stage -> Fields in
          ["name": stage.rawValue, "words": stage.words]
        },
        "version": Program.version,
      ])
  }

  private func plain(_ markdown: String) -> String { markdown.replacing("`", with: "").replacing("*", with: "") }
}
