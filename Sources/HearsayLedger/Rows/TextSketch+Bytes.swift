import GRDB
import HearsayText

extension TextSketch {
  /// The samples as four bytes each, the lowest first.
  var bytes: [UInt8] {
    samples.flatMap { sample in (0..<4).map { UInt8(truncatingIfNeeded: sample >> (8 * $0)) } }
  }

  /// The samples of stored bytes; bytes beyond a multiple of four are no sample.
  init(bytes: some Collection<UInt8>) {
    var samples: [UInt32] = []
    samples.reserveCapacity(bytes.count / 4)
    var sample: UInt32 = 0
    for (index, byte) in bytes.enumerated() {
      sample |= UInt32(byte) << (8 * (index % 4))
      if index % 4 == 3 {
        samples.append(sample)
        sample = 0
      }
    }
    self.init(samples: samples)
  }
}
