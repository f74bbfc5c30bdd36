import HearsayDesk

/// The words for what ends a server before its time.
enum ServeFault {
  /// What went wrong, as a fault.
  static func fault(of error: any Error, host: String, port: Int) -> Fault {
    if let fault = error as? Fault { return fault }
    return Fault(
      .cannotServe, at: "\(host):\(port)", wrong: "the server cannot listen there: \(error)",
      advice: "is another program using the port? name another with --port")
  }
}
