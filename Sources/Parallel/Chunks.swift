/// The numbers `0..<total` cut into consecutive ranges of even length: no two lengths differ by more than one.
///
/// Where the cuts lie depends on the arguments alone, never on threads, so work that is cut this way gives the
/// same result on any machine.
public struct Chunks: RandomAccessCollection, Sendable {
  /// How many numbers are cut.
  public let total: Int

  /// How many ranges there are.
  public let count: Int

  /// Cuts `0..<total` into `count` ranges, or into `total` of one number each where there are fewer.
  ///
  /// - Precondition: `total >= 0` and `count > 0`.
  public init(of total: Int, count: Int) {
    precondition(total >= 0, "a total is not negative")
    precondition(count > 0, "there is at least one chunk")
    self.total = total
    self.count = Swift.min(count, total)
  }

  /// Cuts `0..<total` into the fewest even ranges of at most `size` numbers.
  ///
  /// - Precondition: `total >= 0` and `size > 0`.
  public init(of total: Int, atMost size: Int) {
    precondition(size > 0, "a chunk holds at least one number")
    self.init(of: total, count: Swift.max(1, total / size + (total % size == 0 ? 0 : 1)))
  }

  /// The first index, 0.
  public var startIndex: Int { 0 }

  /// One past the last index.
  public var endIndex: Int { count }

  /// The range at an index; the longer ones come first.
  public subscript(index: Int) -> Range<Int> {
    precondition(indices.contains(index), "the index of a chunk is in range")
    let (size, longer) = total.quotientAndRemainder(dividingBy: count)
    let start = index * size + Swift.min(index, longer)
    return start..<start + size + (index < longer ? 1 : 0)
  }
}
