import Records
import Testing

@Suite struct KeyedHashTests {
  private let hash = KeyedHash(key: (0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908))

  private func digest(_ count: Int) -> UInt64 {
    (0..<count).map { UInt8($0) }.withUnsafeBufferPointer { hash.hash($0) }
  }

  /// The vectors of the reference implementation: the bytes 0, 1, … under the key of bytes 0…15.
  @Test(
    arguments: [
      (0, 0x726F_DB47_DD0E_0E31), (1, 0x74F8_39C5_93DC_67FD), (7, 0xAB02_00F5_8B01_D137),
      (8, 0x93F5_F579_9A93_2462), (15, 0xA129_CA61_49BE_45E5),
    ] as [(Int, UInt64)])
  func isSipHash24(count: Int, expected: UInt64) {
    #expect(digest(count) == expected)
  }

  @Test func twoNumbersAreTheirBytes() {
    #expect(hash.hash(0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908) == digest(16))
  }

  @Test func anotherKeyOrNumberGivesAnotherHash() {
    let bytes = Array("eva hill".utf8)
    let hashes = [hash, KeyedHash(key: (1, 2)), hash.derived(0), hash.derived(1)].map { hash in
      bytes.withUnsafeBufferPointer { hash.hash($0) }
    }
    #expect(Set(hashes).count == 4)
  }
}
