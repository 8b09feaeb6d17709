import Parallel
import Records

/// The keys that split oversized blocks, row by row, as dense numbers in the order of their hashes.
///
/// Numbers, so that the rows of a block are brought together by counting; a row's packed into one word where they fit, so that
/// they are one read, since rows of a block lie all over the table. A key that has several columns, or several values a
/// record, splits by the first.
final class SplittingKeys: Sendable {
  /// Where a key's number stands in a row's words.
  struct Place {
    /// Which word.
    fileprivate(set) var word = 0
    /// How far up in it.
    fileprivate(set) var shift: UInt64 = 0
    /// The bits of the number, moved down.
    fileprivate(set) var mask: UInt64 = 0
  }

  /// The place of each key that the table has.
  let places: [Place]
  /// Words of a row.
  let wordCount: Int
  /// How many numbers any key has, the 0 for no key included.
  let numberCount: Int
  /// Row after row the words.
  private let words: [UInt64]

  /// The splitting keys of a table.
  init(_ keys: KeyTable, of table: RecordTable, threads: Int) {
    let columns = BlockingRule.splittingKeys.compactMap { keys.columns($0).first }
    let ranks = concurrentMap(count: columns.count, threads: threads) {
      SplittingKeys.ranks(of: columns[$0].hashes)
    }
    let largest = ranks.map { UInt64($0.max() ?? 0) }
    places = SplittingKeys.places(largest: largest)
    wordCount = places.last.map { $0.word + 1 } ?? 0
    numberCount = Int(largest.max() ?? 0) + 1
    var words = [UInt64](repeating: 0, count: wordCount * table.count)
    for (index, column) in columns.enumerated() {
      let attribute = table.attributes[column.attribute]
      let (ranks, place) = (ranks[index], places[index])
      for row in 0..<table.count {
        guard let position = attribute.range(of: row).first else { continue }
        let code = Int(attribute.codes[position])
        let isFlat = column.starts.isEmpty
        if !isFlat, column.starts[code] == column.starts[code + 1] { continue }
        let rank = UInt64(ranks[isFlat ? code : Int(column.starts[code])])
        words[row * wordCount + place.word] |= rank << place.shift
      }
    }
    self.words = words
  }

  /// Writes a word for each of the rows that has the key, of the key's number and the row, and says how many; none if all rows
  /// share a number, since that splits nothing: often the key is a part of the rule's own.
  @inline(__always)
  func take(
    _ place: Place, of rows: UnsafeBufferPointer<UInt32>, into taken: UnsafeMutableBufferPointer<UInt64>
  ) -> Int {
    words.withUnsafeBufferPointer { words in
      let first = words[Int(rows[0]) &* wordCount &+ place.word] &>> place.shift & place.mask
      var varying: UInt64 = 0
      var count = 0
      // Without a branch, so that the reads of many rows run beside one another.
      for row in rows {
        let number = words[Int(row) &* wordCount &+ place.word] &>> place.shift & place.mask
        taken[count] = number &<< 32 | UInt64(row)
        count &+= number == 0 ? 0 : 1
        varying |= number ^ first
      }
      return varying == 0 ? 0 : count
    }
  }

  /// Puts numbers up to the largest of each key into words, key after key.
  private static func places(largest: [UInt64]) -> [Place] {
    var (word, shift) = (0, 0)
    return largest.map { largest in
      let bits = max(1, 64 - largest.leadingZeroBitCount)
      if shift + bits > 64 { (word, shift) = (word + 1, 0) }
      defer { shift += bits }
      return Place(word: word, shift: UInt64(shift), mask: 1 << UInt64(bits) - 1)
    }
  }

  /// For each hash its place among the distinct ones, from 1 on; 0 for 0.
  private static func ranks(of hashes: [UInt64]) -> [UInt32] {
    var sorted = hashes
    var order = (0..<UInt32(hashes.count)).map { $0 }
    RadixSort.sortByKey(keys: &sorted, values: &order, threads: 1)
    var ranks = [UInt32](repeating: 0, count: hashes.count)
    var rank: UInt32 = 0
    for place in sorted.indices where sorted[place] != 0 {
      if place == 0 || sorted[place] != sorted[place - 1] { rank += 1 }
      ranks[Int(order[place])] = rank
    }
    return ranks
  }
}
