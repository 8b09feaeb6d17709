/// A byte string prepared for the question at which of its places a given byte stands.
///
/// Bit *i* of an answer is place *i*. Bits at and above the pattern's length may be set when the byte is
/// zero; kernels either mask them or let them fall off the top.
protocol BytePattern {
  /// The places of `byte`, one bit each.
  func places(of byte: UInt8) -> UInt64
}

/// A pattern of at most 8 bytes in one register.
///
/// Comparing eight bytes at once inside a word beats a 256-entry table for names, whose tables would take
/// longer to clear than the names take to compare.
struct ShortPattern: BytePattern {
  private let word: UInt64

  /// The pattern of the bytes of a word, first byte lowest.
  @inline(__always)
  init(word: UInt64) {
    self.word = word
  }

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    word = UInt64(upToEightBytesOf: bytes)
  }

  @inline(__always)
  func places(of byte: UInt8) -> UInt64 {
    word.places(ofRepeated: UInt64(repeatedByte: byte))
  }
}

/// A pattern of 9 to 16 bytes in two registers.
struct MediumPattern: BytePattern {
  private let low: UInt64
  private let high: UInt64

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    low = UInt64(upToEightBytesOf: UnsafeBufferPointer(rebasing: bytes[..<8]))
    high = UInt64(upToEightBytesOf: UnsafeBufferPointer(rebasing: bytes[8...]))
  }

  @inline(__always)
  func places(of byte: UInt8) -> UInt64 {
    let repeated = UInt64(repeatedByte: byte)
    return low.places(ofRepeated: repeated) | high.places(ofRepeated: repeated) &<< 8
  }
}

/// A pattern of at most 64 bytes as a table of 256 words (2 KiB on the stack).
struct TablePattern: BytePattern {
  private var table = InlineArray<256, UInt64>(repeating: 0)

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var bit: UInt64 = 1
    for byte in bytes {
      table[unchecked: Int(byte)] |= bit
      bit &<<= 1
    }
  }

  @inline(__always)
  func places(of byte: UInt8) -> UInt64 {
    table[unchecked: Int(byte)]
  }
}

/// The first bytes of a word, lowest first.
struct WordBytes: Sequence, IteratorProtocol {
  private var word: UInt64
  private var count: Int

  @inline(__always)
  init(word: UInt64, count: Int) {
    self.word = word
    self.count = count
  }

  @inline(__always)
  mutating func next() -> UInt8? {
    guard count > 0 else { return nil }
    count &-= 1
    defer { word &>>= 8 }
    return UInt8(truncatingIfNeeded: word)
  }
}

extension UInt64 {
  /// The first eight bytes at most, first byte lowest, zeros above; never reads past the end.
  @inline(__always)
  init(upToEightBytesOf bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress, bytes.count > 0 else {
      self = 0
      return
    }
    let raw = UnsafeRawPointer(base)
    let count = bytes.count
    if count >= 8 {
      self = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    } else if count >= 4 {
      // Two loads that overlap: the bytes that both hold are equal, so or-ing them is harmless.
      let head = UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self))
      let tail = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
      self = UInt64(head) | UInt64(tail) &<< UInt64(8 &* (count &- 4))
    } else {
      let middle = count &>> 1
      let first = UInt64(bytes[0])
      let second = UInt64(bytes[middle]) &<< UInt64(8 &* middle)
      let third = UInt64(bytes[count &- 1]) &<< UInt64(8 &* (count &- 1))
      self = first | second | third
    }
  }

  /// Eight copies of one byte.
  @inline(__always)
  init(repeatedByte byte: UInt8) {
    self = UInt64(byte) &* 0x0101_0101_0101_0101
  }

  /// The bytes of this word that equal those of `repeated`, as the lowest eight bits.
  @inline(__always)
  func places(ofRepeated repeated: UInt64) -> UInt64 {
    let low7: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let difference = self ^ repeated
    // The top bit of a byte stays clear exactly where the byte's difference is zero; adding cannot carry
    // into the next byte because the seven low bits alone are added.
    let differs = ((difference & low7) &+ low7) | difference
    let equal = ~differs & 0x8080_8080_8080_8080
    return (equal &* 0x0002_0408_1020_4081) &>> 56
  }
}
