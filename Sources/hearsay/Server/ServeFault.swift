import HearsayDesk
import HearsayServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The words for what ends a server before its time.
enum ServeFault {
  /// What went wrong, as a fault.
  static func fault(of error: any Error, host: String, port: Int) -> Fault {
    if let fault = error as? Fault { return fault }
    let reason = (error as? ListeningFault).map { String(cString: strerror($0.number)) } ?? "\(error)"
    return Fault(
      .cannotServe, at: "\(host):\(port)", wrong: "the server cannot listen there: \(reason)",
      advice: "name an address of this machine with --host, and a port that no program uses with --port")
  }
}
