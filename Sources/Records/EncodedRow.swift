/// One row's cells as they lie in memory: the number of its layout, a byte for each cell's length, then the
/// cells' bytes.
///
/// About as long as the row's line in a CSV file. Where a cell begins is the sum of the lengths before it: a
/// few nanoseconds, which buys that a row needs no table of offsets. A cell of ``longCell`` bytes or more says
/// so in its length's place and has four bytes of length before its own.
///
/// Unsafe because every cell of an input passes through it: the pointer is good as long as the memory that
/// the row lies in.
public struct EncodedRow {
  /// The length's byte of a cell that is as long or longer.
  public static let longCell: UInt8 = 255
  /// The bytes before the cells' lengths: the layout.
  public static let prefixLength = 2

  /// Bytes that must be readable behind the last row.
  public static let slack = 8

  /// Where the row begins.
  public let base: UnsafePointer<UInt8>

  /// The row that begins at an address.
  @inline(__always)
  public init(base: UnsafePointer<UInt8>) { self.base = base }

  /// The number of the row's layout, which says how many cells it has and which fields they belong to.
  @inline(__always)
  public var layout: Int { Int(base[0]) | Int(base[1]) << 8 }

  /// The bytes of a cell of a row of `width` cells.
  @inline(__always)
  public func cell(_ place: Int, of width: Int) -> UnsafeBufferPointer<UInt8> {
    let lengths = base + Self.prefixLength
    guard let before = Self.sum(of: lengths, count: place), lengths[place] != Self.longCell else {
      return longCell(place, of: width)
    }
    return UnsafeBufferPointer(start: lengths + (width &+ before), count: Int(lengths[place]))
  }

  /// The sum of the lengths of short cells; nil where one is long.
  ///
  /// Eight lengths at once, which may lie beyond the row: 3 ns in place of 8. Memory that rows lie in has
  /// ``slack`` bytes more than they take.
  @inline(__always)
  private static func sum(of lengths: UnsafePointer<UInt8>, count: Int) -> Int? {
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var sum: UInt64 = 0
    var index = 0
    while index < count {
      var word = UnsafeRawPointer(lengths).loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let left = count &- index
      if left < 8 { word &= 1 &<< (UInt64(left) &* 8) &- 1 }
      // A byte of all ones is a zero byte of the complement.
      if (~word &- low) & word & high != 0 { return nil }
      let pairs = (word & 0x00FF_00FF_00FF_00FF) &+ (word &>> 8 & 0x00FF_00FF_00FF_00FF)
      sum &+= (pairs &* 0x0001_0001_0001_0001) &>> 48
      index &+= 8
    }
    return Int(truncatingIfNeeded: sum)
  }

  /// Whether a cell is empty.
  @inline(__always)
  public func isEmpty(_ place: Int) -> Bool { base[Self.prefixLength + place] == 0 }

  /// Calls `body` with every cell in turn.
  @inline(__always)
  public func forEachCell(of width: Int, _ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
    let lengths = base + Self.prefixLength
    var start = lengths + width
    for place in 0..<width {
      var length = Int(lengths[place])
      if _slowPath(length == Int(Self.longCell)) {
        length = Self.longLength(at: start)
        start += 4
      }
      body(place, UnsafeBufferPointer(start: start, count: length))
      start += length
    }
  }

  private func longCell(_ wanted: Int, of width: Int) -> UnsafeBufferPointer<UInt8> {
    var found = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    forEachCell(of: width) { place, cell in
      if place == wanted { found = cell }
    }
    return found
  }

  private static func longLength(at start: UnsafePointer<UInt8>) -> Int {
    Int(UInt32(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)))
  }
}
