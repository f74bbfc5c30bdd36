@testable import HearsayIntake

/// Any bytes are an answer or none; its body lies in them, and what is joined of its chunks is no longer.
@Sendable
func fuzzHTTPAnswers(_ bytes: [UInt8]) {
  if let joined = HTTPChunks.joined(bytes[...]) {
    precondition(joined.count <= bytes.count, "chunks that are longer than all")
  }
  var unpacking = BodyUnpacking()
  for packing in ["gzip", "deflate", "br", nil] {
    if case .unpacked(let body)? = unpacking?.unpack(bytes[...], packing: packing) {
      precondition(body.count <= WARCRecords.longest, "a body that is too long")
    }
  }
  guard let message = HTTPMessage(bytes[...]) else { return }
  precondition(message.body.lowerBound >= 0 && message.body.upperBound <= bytes.count, "a body outside of the bytes")
}
