/// Brings rows together by key: the working memory of one thread, filled and emptied for one rule after another.
///
/// Two scatters by the highest bits of the keys, which are hashes, leave handfuls that are sorted where they lie: two thirds of
/// the time of a radix sort of whole keys, which goes over everything a time for each byte. Behind the first scatter an entry
/// is one word, of the key's next bits and the row. So 64 bits minus those of a row, and up to ten more, tell keys apart:
/// of a million rows two meet by chance once in thirty thousand rules, and would then be compared in vain.
struct RowsByKey: ~Copyable {
  /// The number of entries.
  private(set) var count = 0

  // Own memory: entries come from innermost loops, where growing arrays check for room and owners each time (a sixth of making
  // keys), and arrays would be filled with zeros to be overwritten.
  private var capacity = 0
  private var keys = UnsafeMutablePointer<UInt64>.allocate(capacity: 0)
  private var rows = UnsafeMutablePointer<UInt32>.allocate(capacity: 0)
  private var words = UnsafeMutablePointer<UInt64>.allocate(capacity: 0)
  private let rowBits: UInt64
  private let recordCount: Int
  private var spare: [UInt64] = []

  /// Entries of one bucket of the first scatter, about: what stays in a core's nearest cache.
  private static let bucketBits = 11
  /// The most bits of the first scatter: as many places can be written to in turns without missing the nearest caches.
  private static let mostBits = 10

  /// No entries of a table of so many records.
  init(recordCount: Int) {
    self.recordCount = recordCount
    rowBits = UInt64(max(1, Int.bitWidth - max(0, recordCount - 1).leadingZeroBitCount))
  }

  deinit {
    keys.deallocate()
    rows.deallocate()
    words.deallocate()
  }

  /// Takes all entries out; the memory stays.
  mutating func removeAll() { count = 0 }

  /// Adds a row under a key, if it has one.
  ///
  /// It is written in any case and counted if it counts: a branch would wait for hashes that lie all over a large column.
  @inline(__always)
  mutating func append(_ key: UInt64, row: Int, if isKey: Bool = true) {
    if count == capacity { grow() }
    keys[count] = key
    rows[count] = UInt32(truncatingIfNeeded: row)
    count &+= isKey ? 1 : 0
  }

  /// Adds all rows of the table for which `key` gives a key, 0 for none.
  ///
  /// Nothing but the key stands in the loop, so that a core looks up those of a dozen rows at once.
  @inline(__always)
  mutating func appendAllRows(_ key: (Int) -> UInt64) {
    while capacity < count + recordCount { grow() }
    var next = count
    for row in 0..<recordCount {
      let found = key(row)
      keys[next] = found
      rows[next] = UInt32(truncatingIfNeeded: row)
      next &+= found == 0 ? 0 : 1
    }
    count = next
  }

  /// An entry, in the order in which they were added.
  func entry(at index: Int) -> (key: UInt64, row: UInt32) {
    precondition(index < count, "there is such an entry")
    return (keys[index], rows[index])
  }

  private mutating func grow() {
    let larger = max(recordCount, 1_024, 2 * capacity)
    let (oldKeys, oldRows) = (keys, rows)
    keys = .allocate(capacity: larger)
    rows = .allocate(capacity: larger)
    keys.update(from: oldKeys, count: count)
    rows.update(from: oldRows, count: count)
    oldKeys.deallocate()
    oldRows.deallocate()
    words.deallocate()
    words = .allocate(capacity: larger)
    capacity = larger
  }

  /// The blocks of two and more rows that share a key, by ascending key.
  mutating func blocks() -> RuleBlocks {
    var blocks = RuleBlocks()
    if count == 0 { return blocks }
    var keyed = RowSet(recordCount: recordCount)
    keyed.insert(UnsafeBufferPointer(start: rows, count: count).span)
    blocks.recordCount = keyed.count
    let size = Int.bitWidth - count.leadingZeroBitCount
    let starts = scatter(bits: UInt64(max(1, min(size - RowsByKey.bucketBits, RowsByKey.mostBits))))
    for bucket in 0..<(starts.count - 1) {
      appendBlocks(of: starts[bucket]..<starts[bucket + 1], to: &blocks)
    }
    return blocks
  }

  /// Writes the entries into ``words`` by the highest bits of their keys, which are left out there; where each value of these
  /// bits begins.
  private mutating func scatter(bits: UInt64) -> [Int] {
    let shift = 64 - bits
    var starts = [Int](repeating: 0, count: (1 << Int(bits)) + 1)
    for index in 0..<count { starts[Int(keys[index] &>> shift) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var next = starts
    let rowMask: UInt64 = 1 &<< rowBits &- 1
    next.withUnsafeMutableBufferPointer { next in
      for index in 0..<count {
        let bucket = Int(keys[index] &>> shift)
        words[next[bucket]] = (keys[index] &<< bits) & ~rowMask | UInt64(rows[index])
        next[bucket] &+= 1
      }
    }
    return starts
  }

  /// Appends the blocks of a bucket's words: a scatter to handfuls by their highest bits, then each handful that is sorted.
  private mutating func appendBlocks(of bucket: Range<Int>, to blocks: inout RuleBlocks) {
    let words = UnsafeMutableBufferPointer(start: words + bucket.lowerBound, count: bucket.count)
    if words.count <= HandfulSort.longestInsertion {
      HandfulSort.sort(words)
      return blocks.appendBlocks(ofSorted: words.span, rowBits: rowBits)
    }
    if spare.count < words.count { spare = [UInt64](repeating: 0, count: 2 * words.count) }
    let rowBits = rowBits
    let rowMask: UInt64 = 1 &<< rowBits &- 1
    spare.withUnsafeMutableBufferPointer { spare in
      RowsByKey.withHandfuls(of: words, in: spare) { ends in
        var start = 0
        for end in ends {
          let handful = spare.extracting(start..<Int(end))
          start = Int(end)
          // Half of the handfuls are one row, or two rows of two keys.
          if handful.count < 2 { continue }
          if handful.count == 2, handful[0] | rowMask != handful[1] | rowMask { continue }
          HandfulSort.sort(handful)
          blocks.appendBlocks(ofSorted: handful.span, rowBits: rowBits)
        }
      }
    }
  }

  /// Scatters words to `spare`, in order by their highest bits, and lends the end of each value of these bits.
  private static func withHandfuls(
    of words: UnsafeMutableBufferPointer<UInt64>, in spare: UnsafeMutableBufferPointer<UInt64>,
    _ body: (UnsafeMutableBufferPointer<UInt32>) -> Void
  ) {
    let size = Int.bitWidth - words.count.leadingZeroBitCount
    let bits = min(size - 1, 12)
    let shift = UInt64(64 - bits)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 1 << bits) { ends in
      ends.initialize(repeating: 0)
      for index in words.indices { ends[Int(words[index] &>> shift)] &+= 1 }
      var sum: UInt32 = 0
      for handful in ends.indices {
        let count = ends[handful]
        ends[handful] = sum
        sum &+= count
      }
      for index in words.indices {
        let handful = Int(words[index] &>> shift)
        spare[Int(ends[handful])] = words[index]
        ends[handful] &+= 1
      }
      body(ends)
    }
  }
}
