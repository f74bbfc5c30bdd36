/// libFuzzer's entry for programs that have a main function of their own.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

var count = CommandLine.argc
var arguments = Optional(CommandLine.unsafeArgv)
let status = withUnsafeMutablePointer(to: &arguments) { arguments in
  runFuzzer(
    &count,
    UnsafeMutableRawPointer(arguments).assumingMemoryBound(
      to: Optional<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>.self)
  ) { bytes, count in
    Chosen.target(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  }
}
if status != 0 { fatalError("libFuzzer ended with status \(status)") }
