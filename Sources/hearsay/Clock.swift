import HearsayModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The clock of the system; everything below the command line is handed the time.
enum Clock {
  /// The present moment.
  static var now: Moment { Moment(seconds: Int(time(nil))) }
}
