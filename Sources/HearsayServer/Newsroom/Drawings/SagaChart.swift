import HearsayDesk
import HearsayModel
import HearsayReports

/// The lanes of a saga along a line of time.
struct SagaChart {
  /// More suitors stand in the list under it only.
  private static let mostSuitors = 8
  private let saga: Saga
  private let timeline: Timeline
  private let frame: ChartFrame
  private let axis: TimeAxis

  init?(_ saga: Saga, frame: ChartFrame) {
    guard let timeline = Timeline(saga) else { return nil }
    self.saga = saga
    self.timeline = timeline
    self.frame = frame
    axis = TimeAxis(
      first: timeline.first, last: max(timeline.last, saga.asOf ?? timeline.last), left: frame.left, right: frame.right)
  }

  var fields: Fields {
    let rows = rows
    let bottom = ChartFrame.head + Double(rows.count) * frame.laneHeight
    let height = bottom + (saga.undated.isEmpty ? 0 : frame.laneHeight * 0.7) + 8
    return [
      "id": frame.id, "place": frame.place, "width": Drawn.number(frame.width), "height": Drawn.number(height),
      "chartTitle": "Stages of \(saga.player), party by party", "chartWords": words,
      "window": window(to: bottom).field, "ticks": ticks(to: bottom), "asOfLine": nothing,
      "rows": rows.enumerated().map { draw($0.element, at: $0.offset) }, "undatedRow": undated(under: bottom).field,
    ]
  }

  private var rows: [Timeline.Row] {
    let suitors = timeline.rows.filter(\.isSuitor)
    return suitors.prefix(Self.mostSuitors) + timeline.rows.filter { !$0.isSuitor }
  }

  private func draw(_ row: Timeline.Row, at index: Int) -> Fields {
    let top = ChartFrame.head + Double(index) * frame.laneHeight
    let floor = top + frame.laneHeight - 12
    let edge = frame.isNarrow ? frame.left : 0
    let lane = row.isSuitor ? saga.lanes.first { $0.name == row.name } : nil
    let nameX = lane?.club == nil ? edge : edge + 10
    return [
      "hue": lane?.club.map { ClubHues.shipped.className(of: $0.key) } ?? "", "isOut": row.isSuitor && !row.isLive,
      "isDone": lane?.isDone ?? false, "accent": lane?.club == nil ? nothing : accent(top + frame.nameDrop, edge),
      "x1": Drawn.number(frame.left), "x2": Drawn.number(frame.right), "floor": Drawn.number(floor),
      "nameX": Drawn.number(nameX), "nameY": Drawn.number(top + frame.nameDrop),
      "name": cut(row.name), "state": frame.isNarrow ? nothing : state(of: row, lane).field,
      "stateY": Drawn.number(top + frame.nameDrop + 16),
    ].merging(LaneDrawing(row, floor: floor, frame: frame, axis: axis).fields) { $1 }
  }

  private func state(of row: Timeline.Row, _ lane: Lane?) -> String? {
    if let lane { return lane.stage?.words }
    return row.name == saga.player ? "his own will" : "owner"
  }

  /// The club's colour as a stripe before its name.
  private func accent(_ nameY: Double, _ nameX: Double) -> Fields {
    ["x": Drawn.number(nameX), "y": Drawn.number(nameY - 12)]
  }

  private func cut(_ name: String) -> String {
    name.count > frame.mostLetters ? name.prefix(frame.mostLetters - 1) + "…" : name
  }

  private func ticks(to bottom: Double) -> [Fields] {
    axis.ticks(atMost: frame.mostTicks).map { tick in
      let x = axis.x(tick.day)
      let isLast = x > frame.right - 30
      return [
        "x": Drawn.number(x), "y1": Drawn.number(ChartFrame.head - 10), "y2": Drawn.number(bottom), "y": "16",
        "words": tick.words, "anchor": isLast ? "end" : x < frame.left + 30 ? "start" : "middle",
      ]
    }
  }

  /// The days on which clubs could register him.
  private func window(to bottom: Double) -> Fields? {
    guard let span = timeline.window, span.opens <= axis.last, span.closes >= axis.first else { return nil }
    let (from, to) = (axis.x(span.opens), axis.x(span.closes))
    return [
      "x": Drawn.number(from), "y": Drawn.number(ChartFrame.head - 10), "w": Drawn.number(max(to - from, 2)),
      "h": Drawn.number(bottom - ChartFrame.head + 10),
      "label": to - from > 70 && !frame.isNarrow ? "window" as Any : nothing, "lx": Drawn.number(from + 6),
      "ly": Drawn.number(ChartFrame.head + 4),
    ]
  }

  private func undated(under bottom: Double) -> Fields? {
    guard !saga.undated.isEmpty else { return nil }
    let floor = bottom + frame.laneHeight * 0.7 - 14
    let shown = saga.undated.prefix(12)
    let dots = shown.enumerated().map { index, report -> Fields in
      [
        "cx": Drawn.number(frame.left + 10 + Double(index) * 16), "cy": Drawn.number(floor),
        "words": report.title ?? VoiceWords.name(of: report.article),
      ]
    }
    return [
      "x1": Drawn.number(frame.left), "x2": Drawn.number(frame.right), "floor": Drawn.number(floor),
      "nameX": Drawn.number(frame.isNarrow ? frame.left : 0),
      "nameY": Drawn.number(frame.isNarrow ? floor - 26 : floor + 4), "dots": dots,
      "lx": Drawn.number(frame.left + 12 + Double(shown.count) * 16), "ly": Drawn.number(floor - 8),
      "label": "\(Count.words(saga.undated.count, "article")), at no known time",
    ]
  }

  /// What it shows, in words, for those who do not see it.
  private var words: String {
    rows.map { row in
      let news = row.news.map { "\($0.standing.lead)\($0.words) on \(DayWords.short($0.day))" }
      return "\(row.name): \(news.isEmpty ? "nothing new" : news.joined(separator: ", "))."
    }.joined(separator: " ")
  }
}
