import Records
import Testing

@Suite struct ByteHashTests {
  /// The hash as its documentation states it, a byte at a time.
  private func reference(_ bytes: [UInt8], seed: UInt64) -> UInt64 {
    func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
      let product = left.multipliedFullWidth(by: right)
      return product.high ^ product.low
    }
    var state = seed ^ 0xA076_1D64_78BD_642F ^ UInt64(bytes.count)
    var words = bytes.count / 8
    var index = 0
    while words > 0 {
      let word = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[index + $1]) << UInt64($1 * 8) }
      state = fold(state ^ word, 0xE703_7ED1_A0B4_28DB)
      index += 8
      words -= 1
    }
    let tail = bytes[index...].enumerated().reduce(UInt64(0)) {
      $0 | UInt64($1.element) << UInt64($1.offset * 8)
    }
    return fold(state ^ tail, 0x8EBC_6AF0_9C88_C6E3)
  }

  @Test func everyLengthAgreesWithTheReference() {
    for length in 0..<40 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 73 &+ length) }
      for seed in [0, 1, UInt64.max] {
        #expect(ByteHash.hash(bytes.span, seed: seed) == reference(bytes, seed: seed))
      }
    }
  }
}
