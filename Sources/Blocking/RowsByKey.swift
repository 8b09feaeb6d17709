/// Brings rows together by key: the working memory of one thread, filled and emptied for one rule after another.
///
/// Two scatters by the highest bits of the keys, which are hashes, leave handfuls that are sorted where they lie: a fifth
/// of the time of a radix sort of whole keys, which goes over everything a time for each byte. Behind the first scatter an entry
/// is one word, of the key's next bits and the row. So 64 bits minus those of a row, and up to ten more, tell keys apart:
/// of a million rows two meet by chance once in thirty thousand rules, and would then be compared in vain.
struct RowsByKey: ~Copyable {
  /// The keys of the entries.
  private(set) var keys: [UInt64] = []
  /// The row of each entry.
  private(set) var rows: [UInt32] = []

  private let rowBits: UInt64
  private let recordCount: Int
  private var words: [UInt64] = []
  private var spare: [UInt64] = []

  /// Entries of one bucket of the first scatter, about: what stays in a core's nearest cache.
  private static let bucketBits = 11
  /// The most bits of the first scatter: as many places can be written to in turns without missing the nearest caches.
  private static let mostBits = 10
  /// Up to this many entries an insertion sort is quicker than anything else.
  private static let longestInsertion = 40

  /// No entries of a table of so many records.
  init(recordCount: Int) {
    self.recordCount = recordCount
    rowBits = UInt64(max(1, Int.bitWidth - max(0, recordCount - 1).leadingZeroBitCount))
  }

  /// Takes all entries out; the memory stays.
  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
  }

  /// Adds a row under a key.
  @inline(__always)
  mutating func append(_ key: UInt64, row: Int) {
    keys.append(key)
    rows.append(UInt32(truncatingIfNeeded: row))
  }

  /// The blocks of two and more rows that share a key, by ascending key.
  mutating func blocks() -> RuleBlocks {
    var blocks = RuleBlocks()
    if keys.isEmpty { return blocks }
    var keyed = RowSet(recordCount: recordCount)
    keyed.insert(rows.span)
    blocks.recordCount = keyed.count
    let size = Int.bitWidth - keys.count.leadingZeroBitCount
    let starts = scatter(bits: UInt64(max(1, min(size - RowsByKey.bucketBits, RowsByKey.mostBits))))
    for bucket in 0..<(starts.count - 1) {
      sort(starts[bucket]..<starts[bucket + 1])
      blocks.appendBlocks(ofSorted: words.span.extracting(starts[bucket]..<starts[bucket + 1]), rowBits: rowBits)
    }
    return blocks
  }

  /// Writes the entries into ``words`` by the highest bits of their keys, which are left out there; where each value of these
  /// bits begins.
  private mutating func scatter(bits: UInt64) -> [Int] {
    let shift = 64 - bits
    var starts = [Int](repeating: 0, count: (1 << Int(bits)) + 1)
    for key in keys { starts[Int(key &>> shift) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    if words.count < keys.count { words = [UInt64](repeating: 0, count: keys.count) }
    var next = starts
    let rowMask: UInt64 = 1 &<< rowBits &- 1
    // Pointers: checked spans took half as long again in loops that write to computed places.
    words.withUnsafeMutableBufferPointer { words in
      next.withUnsafeMutableBufferPointer { next in
        for index in keys.indices {
          let bucket = Int(keys[index] &>> shift)
          words[next[bucket]] = (keys[index] &<< bits) & ~rowMask | UInt64(rows[index])
          next[bucket] &+= 1
        }
      }
    }
    return starts
  }

  /// Sorts a bucket's words: a scatter to handfuls by their highest bits, then each handful.
  private mutating func sort(_ range: Range<Int>) {
    let count = range.count
    if spare.count < count { spare = [UInt64](repeating: 0, count: count) }
    words.withUnsafeMutableBufferPointer { words in
      spare.withUnsafeMutableBufferPointer { spare in
        RowsByKey.sort(words.extracting(range), spare)
      }
    }
  }

  private static func sort(_ words: UnsafeMutableBufferPointer<UInt64>, _ spare: UnsafeMutableBufferPointer<UInt64>) {
    let size = Int.bitWidth - words.count.leadingZeroBitCount
    if words.count <= longestInsertion { return insertionSort(words) }
    let bits = UInt64(min(max(size - 2, 1), 11))
    let shift = 64 - bits
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 1 << Int(bits)) { ends in
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
      var start = 0
      for handful in ends.indices {
        let end = Int(ends[handful])
        if end &- start > 1 { sortHandful(UnsafeMutableBufferPointer(rebasing: spare[start..<end])) }
        start = end
      }
    }
    for index in words.indices { words[index] = spare[index] }
  }

  /// Sorts words that have their highest bits in common: few, or many of one frequent key, which are in order already.
  private static func sortHandful(_ words: UnsafeMutableBufferPointer<UInt64>) {
    var words = words
    if words.count <= longestInsertion { insertionSort(words) } else { words.sort() }
  }

  @inline(__always)
  private static func insertionSort(_ words: UnsafeMutableBufferPointer<UInt64>) {
    var place = 1
    while place < words.count {
      let word = words[place]
      var gap = place
      while gap > 0, words[gap &- 1] > word {
        words[gap] = words[gap &- 1]
        gap &-= 1
      }
      words[gap] = word
      place &+= 1
    }
  }
}
