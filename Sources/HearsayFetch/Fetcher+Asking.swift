import HearsayModel

extension Fetcher {
  /// Asks one host when it may be asked, and again after a pause where it has no time.
  func answer(to exchange: Exchange) throws(FetchFault.Reason) -> Answer {
    let host = exchange.address.host
    var attempt = 0
    while true {
      let answer = try unpacked(exchange)
      guard answer.status == 429 || answer.status == 503 else { return answer }
      let asked = BackOff.asked(by: answer.fields, at: surroundings.today())
      let pause = BackOff.pause(after: attempt, asked: asked, chance: surroundings.chance())
      hosts.rest(host, for: pause, at: surroundings.elapsed())
      attempt += 1
      guard attempt < policy.tries, pause <= policy.patience else { throw .busy(status: answer.status, pause) }
    }
  }

  /// The answer, unpacked. A body that is not packed as it says is asked for once more, and taken as it comes.
  private func unpacked(_ exchange: Exchange) throws(FetchFault.Reason) -> Answer {
    switch try result(of: exchange) {
    case .success(let answer): return answer
    case .failure(.packing(let claimed)):
      var plain = exchange
      plain.isUnpacked = false
      let answer: Answer
      switch try result(of: plain) {
      case .success(let success): answer = success
      case .failure(let failure): throw .transport(failure)
      }
      // What is gzip all the same is broken.
      guard !answer.body.starts(with: [0x1F, 0x8B]) else { throw .transport(.packing(claimed)) }
      return answer
    case .failure(let failure): throw .transport(failure)
    }
  }

  /// One exchange in its turn, and a note in the book of hosts.
  private func result(of exchange: Exchange) throws(FetchFault.Reason) -> Result<Answer, FetchFault.Transport> {
    let host = exchange.address.host
    let pause = hosts.pause(for: host, at: surroundings.elapsed())
    guard pause <= policy.patience else { throw .resting(host: host, pause) }
    guard pause == .zero || surroundings.sleep(pause) else { throw .stopped }
    do throws(FetchFault.Transport) {
      let answer = try exchanger.answer(to: exchange)
      hosts.answered(host, at: surroundings.elapsed())
      return .success(answer)
    } catch {
      if error == .stopped { throw .stopped }
      if error.isOfHost { hosts.failed(host, at: surroundings.elapsed()) }
      return .failure(error)
    }
  }
}

extension FetchFault.Transport {
  /// Whether the host or the way to it failed, so that the next request is likely to fail too.
  fileprivate var isOfHost: Bool {
    switch self {
    case .noSuchHost, .noConnection, .insecure, .timedOut, .cutShort, .noHTTP, .other: true
    case .forbidden, .tooLarge, .packing, .status, .stopped: false
    }
  }
}
