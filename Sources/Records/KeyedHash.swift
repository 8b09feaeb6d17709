/// SipHash-2-4 (Aumasson and Bernstein 2012): a 64-bit hash of bytes that nobody can make without its 128-bit key.
///
/// For digests of values that stay in a state file: who does not hold the key cannot try out values against them.
public struct KeyedHash: Sendable {
  private let first: UInt64
  private let second: UInt64

  /// The hash of a key.
  public init(key: (UInt64, UInt64)) { (first, second) = key }

  /// A hash that has nothing to do with this one nor with those of other numbers.
  public func derived(_ number: UInt64) -> KeyedHash {
    KeyedHash(key: (hash(number, 0), hash(number, 1)))
  }

  /// Hashes bytes.
  public func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    let count = raw.count
    var state = State(first, second)
    var index = 0
    while index &+ 8 <= count {
      state.add(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index &+= 8
    }
    var tail = UInt64(truncatingIfNeeded: count) &<< 56
    var shift: UInt64 = 0
    while index < count {
      tail |= UInt64(raw[index]) &<< shift
      shift &+= 8
      index &+= 1
    }
    state.add(tail)
    return state.finish()
  }

  /// Hashes two numbers, as the sixteen bytes of both, little-endian.
  public func hash(_ one: UInt64, _ other: UInt64) -> UInt64 {
    var state = State(first, second)
    state.add(one)
    state.add(other)
    state.add(16 << 56)
    return state.finish()
  }

  /// Hashes the bytes of a span.
  public func hash(_ bytes: Span<UInt8>) -> UInt64 { bytes.withUnsafeBufferPointer { hash($0) } }
}

extension KeyedHash {
  /// The four words of the hash while it is made.
  private struct State {
    private var a: UInt64
    private var b: UInt64
    private var c: UInt64
    private var d: UInt64

    @inline(__always)
    init(_ first: UInt64, _ second: UInt64) {
      a = first ^ 0x736F_6D65_7073_6575
      b = second ^ 0x646F_7261_6E64_6F6D
      c = first ^ 0x6C79_6765_6E65_7261
      d = second ^ 0x7465_6462_7974_6573
    }

    @inline(__always)
    mutating func add(_ word: UInt64) {
      d ^= word
      round()
      round()
      a ^= word
    }

    @inline(__always)
    mutating func finish() -> UInt64 {
      c ^= 0xFF
      for _ in 0..<4 { round() }
      return a ^ b ^ c ^ d
    }

    @inline(__always)
    private mutating func round() {
      a &+= b
      b = State.rotated(b, 13) ^ a
      a = State.rotated(a, 32)
      c &+= d
      d = State.rotated(d, 16) ^ c
      a &+= d
      d = State.rotated(d, 21) ^ a
      c &+= b
      b = State.rotated(b, 17) ^ c
      c = State.rotated(c, 32)
    }

    @inline(__always)
    private static func rotated(_ word: UInt64, _ bits: UInt64) -> UInt64 {
      word &<< bits | word &>> (64 &- bits)
    }
  }
}
