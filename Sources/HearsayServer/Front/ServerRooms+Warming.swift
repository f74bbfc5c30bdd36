import HearsayDesk

extension ServerRooms {
  /// The pages that a program makes once before anybody asks: the first page of all makes tables that every later one uses, and takes twice as long.
  private static let first = ["/", "/sagas"]

  /// Makes what the first pages need, and throws the pages away: whoever asks later gets one of his own day.
  func warm() async {
    for path in Self.first {
      let (newsroom, desk) = (newsroom, desks.ledger)
      do throws(Refusal) {
        _ = try await work.run { () throws(Refusal) in newsroom.page(PageRequest(path: path, query: nil), from: desk) }
      } catch {
        // Too many ask already, and what they ask for warms as well.
        return
      }
    }
  }
}
