import HearsayDesk
import HearsayModel
import HearsayReports

/// One party's row of a chart: a course up the ladder for a suitor, marks along a line for the owner and the player.
struct LaneDrawing {
  private let row: Timeline.Row
  private let frame: ChartFrame
  private let axis: TimeAxis
  private let floor: Double
  private let news: Set<Timeline.Mark>
  private var labels: LabelRoom
  private var marks: [Fields] = []
  private var course = ""
  private var lost = ""
  /// Where the course stands now; `nil` before its first step.
  private var level: Double?
  private var isLost = false
  private var place: Double = 0

  init(_ row: Timeline.Row, floor: Double, frame: ChartFrame, axis: TimeAxis) {
    self.row = row
    self.frame = frame
    self.axis = axis
    self.floor = floor
    news = Set(row.news)
    labels = LabelRoom(left: frame.left, right: frame.width - 4)
    for mark in row.marks { add(mark) }
    finish()
  }

  var fields: Fields {
    ["marks": marks, "path": course.isEmpty ? nothing : course, "dashes": lost.isEmpty ? nothing : lost]
  }

  private mutating func add(_ mark: Timeline.Mark) {
    let x = axis.x(mark.day)
    switch mark.sign {
    case .step(let stage): step(stage, mark, x)
    case .refused: fallOut(mark, x, "cross", Shape.cross)
    case .left: fallOut(mark, x, "left", Shape.down)
    case .will(let change): will(change, mark, x)
    case .wish: dot("wish\(weakness(of: mark))", mark, x, floor - 14, radius: 5.5)
    case .told: dot("told", mark, x, floor, radius: 2.6)
    }
  }

  /// What is only perhaps told is a mark beside the course, which it does not bend.
  private mutating func step(_ stage: Stage, _ mark: Timeline.Mark, _ x: Double) {
    guard news.contains(mark) else { return dot("echo", mark, x, floor, radius: 2.6) }
    let y = height(of: stage)
    guard mark.standing == .said else { return dot("perhaps", mark, x, y, radius: 4.5) }
    go(to: x)
    course += level == nil || isLost ? "M\(Drawn.number(x)) \(Drawn.number(y))" : "V\(Drawn.number(y))"
    (level, isLost, place) = (y, false, x)
    // Who gets him differs from who was refused in more than colour.
    if stage == .signed || stage == .official { return shapeMark("done", mark, Shape.check.path(x, y), x, y) }
    dot("step", mark, x, y, radius: 5)
  }

  /// Draws the course up to a day.
  private mutating func go(to x: Double) {
    guard let level, x > place else { return }
    if isLost {
      lost += "M\(Drawn.number(place)) \(Drawn.number(level))H\(Drawn.number(x))"
    } else {
      course += "H\(Drawn.number(x))"
    }
    place = x
  }

  private mutating func fallOut(_ mark: Timeline.Mark, _ x: Double, _ sort: String, _ shape: Shape) {
    let y = level ?? floor - 14
    guard mark.standing != .perhaps else { return shapeMark("\(sort) perhaps", mark, shape.path(x, y), x, y) }
    go(to: x)
    (level, isLost, place) = (y, true, x)
    shapeMark(sort, mark, shape.path(x, y), x, y)
  }

  private mutating func will(_ change: WillChange?, _ mark: Timeline.Mark, _ x: Double) {
    let y = floor - 14
    switch change {
    case .softens: shapeMark("will softer\(weakness(of: mark))", mark, Shape.up.path(x, y), x, y)
    case .hardens: shapeMark("will firmer\(weakness(of: mark))", mark, Shape.square.path(x, y), x, y)
    case nil: shapeMark("will\(weakness(of: mark))", mark, Shape.diamond.path(x, y), x, y)
    case .holds: dot("told", mark, x, floor, radius: 2.6)
    }
  }

  private func weakness(of mark: Timeline.Mark) -> String { mark.standing == .perhaps ? " perhaps" : "" }

  private mutating func finish() {
    guard row.isSuitor, row.isLive || isLost else { return }
    go(to: frame.right)
  }

  private func height(of stage: Stage) -> Double {
    // Eleven rungs, 0 to 10; the lowest stands clear of the floor.
    floor - 6 - Double(stage.rung ?? 0) / 10 * (frame.ladderHeight - 6)
  }

  private mutating func dot(_ sort: String, _ mark: Timeline.Mark, _ x: Double, _ y: Double, radius: Double) {
    var fields: Fields = [
      "isDot": true, "d": nothing, "sort": sort, "cx": Drawn.number(x), "cy": Drawn.number(y),
      "r": Drawn.number(radius), "words": words(mark), "label": nothing,
    ]
    if news.contains(mark) { fields.merge(labels.place(Self.label(of: mark), at: x, y)) { $1 } }
    marks.append(fields)
  }

  private mutating func shapeMark(_ sort: String, _ mark: Timeline.Mark, _ path: String, _ x: Double, _ y: Double) {
    var fields: Fields = ["isDot": false, "d": path, "sort": sort, "words": words(mark), "label": nothing]
    if news.contains(mark) { fields.merge(labels.place(Self.label(of: mark), at: x, y)) { $1 } }
    marks.append(fields)
  }

  private func words(_ mark: Timeline.Mark) -> String {
    "\(DayWords.short(mark.day)): \(row.name) \(Self.label(of: mark))"
  }

  /// Its words, with how far they may be taken for what articles say.
  private static func label(of mark: Timeline.Mark) -> String { mark.standing.lead + mark.words }
}
