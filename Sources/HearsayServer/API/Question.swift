import HearsayDesk
import HearsayModel
import HearsayReports

/// What is asked of a report: the values of its parameters, each of which has the form that the route's table gives it.
struct Question: Sendable {
  private let values: [String: [String]]
  /// The day on which it is asked.
  let today: Day

  /// Holds the values against the table.
  ///
  /// - Throws: 400 with everything that is wrong.
  init(_ given: [(place: Parameter.Place, name: String, value: String)], of route: Endpoint, today: Day) throws(Refusal)
  {
    var values: [String: [String]] = [:]
    var problems: [Refusal.Problem] = []
    for (place, name, value) in given {
      guard let parameter = route.parameters.first(where: { $0.name == name && $0.place == place }) else {
        problems.append(.init(place: "\(place) \(Self.shown(name))", wrong: "there is no such parameter here"))
        continue
      }
      if let fault = parameter.fault(of: value) { problems.append(.init(place: "\(place) \(name)", wrong: fault)) }
      values[name, default: []].append(value)
    }
    for parameter in route.parameters {
      let count = values[parameter.name]?.count ?? 0
      let most = parameter.isRepeatable ? Parameter.mostRepeats : 1
      if count > most {
        problems.append(.init(place: "\(parameter.place) \(parameter.name)", wrong: "it is given \(count) times"))
      } else if count == 0, parameter.isRequired {
        problems.append(.init(place: "\(parameter.place) \(parameter.name)", wrong: "it is missing"))
      }
    }
    guard problems.isEmpty else { throw .badParameters(problems) }
    self.values = values
    self.today = today
  }

  /// A client's own words are cut before they come back.
  private static func shown(_ name: String) -> String { String(name.unicodeScalars.prefix(40).map(Character.init)) }

  /// The words of a parameter; `nil` where it is not given.
  func text(_ name: String) -> String? { values[name]?.first }

  /// The words of a parameter that the table says is always given.
  func required(_ name: String) -> String { values[name]?.first ?? "" }

  /// All values of a repeatable parameter.
  func list(_ name: String) -> [String] { values[name] ?? [] }

  /// A number; `nil` where it is not given.
  func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

  /// A day; `nil` where it is not given.
  func day(_ name: String) -> Day? { text(name).flatMap { Day($0) } }

  /// Whether a flag is given as true.
  func flag(_ name: String) -> Bool { text(name) == "true" }

  /// A window; `nil` where it is not given.
  func window(_ name: String) -> Window? {
    guard case .window(let window)? = text(name).flatMap({ Time($0) }) else { return nil }
    return window
  }

  /// As of when.
  var view: PointInTime { PointInTime(asOf: day("as-of"), known: day("known")) }

  /// How many of a list are asked for.
  func limit(_ usual: Int) -> Int { number("limit") ?? usual }

  /// How many of a list are left out.
  var offset: Int { text("cursor").flatMap { Cursor($0) }?.offset ?? 0 }
}
