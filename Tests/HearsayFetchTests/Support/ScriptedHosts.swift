@testable import HearsayFetch

/// Hosts that answer from a table, so that politeness can be tested without a network. A class, because it remembers who
/// asked for what.
final class ScriptedHosts: Exchanging {
  var answers: [String: [Result<Answer, FetchFault.Transport>]]
  private(set) var asked: [String] = []

  /// The answers by address, in order; the last holds from then on. What is not in the table is not found.
  init(_ answers: [String: [Result<Answer, FetchFault.Transport>]]) { self.answers = answers }

  func answer(to exchange: Exchange) throws(FetchFault.Transport) -> Answer {
    let address = exchange.address.text
    asked.append(address)
    guard let list = answers[address], let first = list.first else { return Answer(404) }
    if list.count > 1 { answers[address]?.removeFirst() }
    return try first.get()
  }
}

extension Answer {
  init(_ status: Int, _ fields: [String] = [], body: String = "") {
    var all = HeaderFields()
    for field in fields { all.add(Array(field.utf8)) }
    self.init(status: status, fields: all, body: Array(body.utf8))
  }
}

extension Result<Answer, FetchFault.Transport> {
  static func answer(_ status: Int, _ fields: [String] = [], body: String = "") -> Self {
    .success(Answer(status, fields, body: body))
  }
}
