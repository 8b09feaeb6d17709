import Parallel
import Records

/// The keys that split oversized blocks, row by row, as dense numbers in the order of their hashes.
///
/// Numbers, so that the rows of a block are brought together by counting; all keys of a row beside one another, so that a
/// row's are one read. A key that has several columns, or several values a record, splits by the first.
final class SplittingKeys: Sendable {
  /// How many keys the table has.
  let count: Int
  /// How many numbers any key has, the 0 for no key included.
  let numberCount: Int
  /// Row after row the number of each key, 0 for no key.
  private let numbers: [UInt32]

  /// The splitting keys of a table.
  init(_ keys: KeyTable, of table: RecordTable, threads: Int) {
    let columns = BlockingRule.splittingKeys.compactMap { keys.columns($0).first }
    let ranks = concurrentMap(count: columns.count, threads: threads) {
      SplittingKeys.ranks(of: columns[$0].hashes)
    }
    var numbers = [UInt32](repeating: 0, count: columns.count * table.count)
    for (place, column) in columns.enumerated() {
      let attribute = table.attributes[column.attribute]
      let ranks = ranks[place]
      for row in 0..<table.count {
        guard let position = attribute.range(of: row).first else { continue }
        let code = Int(attribute.codes[position])
        if column.starts.isEmpty {
          numbers[row * columns.count + place] = ranks[code]
        } else if column.starts[code] < column.starts[code + 1] {
          numbers[row * columns.count + place] = ranks[Int(column.starts[code])]
        }
      }
    }
    count = columns.count
    numberCount = (ranks.map { $0.max() ?? 0 }.max().map(Int.init) ?? 0) + 1
    self.numbers = numbers
  }

  /// Copies the numbers of rows, row after row.
  ///
  /// A loop of its own, so that the reads of many rows, all over the table, run beside one another.
  func copyNumbers(of rows: UnsafeBufferPointer<UInt32>, to copies: UnsafeMutablePointer<UInt32>) {
    numbers.withUnsafeBufferPointer { numbers in
      var place = 0
      for row in rows {
        for key in 0..<count {
          copies[place] = numbers[Int(row) &* count &+ key]
          place &+= 1
        }
      }
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
