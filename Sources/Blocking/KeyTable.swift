import Records

/// The key columns of a table by word: what rules combine, made once.
struct KeyTable: Sendable {
  private let columns: [String: [KeyColumn]]
  private let table: RecordTable

  /// The columns of all keys that the rules name.
  init(table: RecordTable, words: [String], columns: [[KeyColumn]]) {
    self.table = table
    self.columns = Dictionary(zip(words, columns)) { first, _ in first }
  }

  /// Whether the table has any value for a key.
  func has(_ word: String) -> Bool { !(columns[word] ?? []).isEmpty }

  /// Appends a row's hashes under a key.
  func append(_ word: String, row: Int, into hashes: inout [UInt64]) {
    for column in columns[word] ?? [] {
      column.append(row: row, of: table.attributes[column.attribute], into: &hashes)
    }
  }

  /// The rule's keys of all rows, as (key, row) entries in the order of the rows.
  func entries(of rule: BlockingRule) -> (keys: [UInt64], rows: [UInt32]) {
    var keys: [UInt64] = []
    var rows: [UInt32] = []
    let variants = rule.variants.filter { $0.keys.allSatisfy(has) }
    if variants.isEmpty { return ([], []) }
    var made: [UInt64] = []
    var scratch: [[UInt64]] = [[], [], []]
    for row in 0..<table.count {
      made.removeAll(keepingCapacity: true)
      for variant in variants { appendKeys(of: variant, row: row, into: &made, scratch: &scratch) }
      let partition = partitionHash(of: row)
      for key in made {
        keys.append(ByteHash.mix(key, partition))
        rows.append(UInt32(row))
      }
    }
    return (keys, rows)
  }

  private func partitionHash(of row: Int) -> UInt64 {
    table.partitions.map { ByteHash.mix(UInt64($0.codes[row])) } ?? 0
  }

  private func appendKeys(
    of variant: BlockingRule.Variant, row: Int, into made: inout [UInt64], scratch: inout [[UInt64]]
  ) {
    for (index, word) in variant.keys.enumerated() {
      scratch[index].removeAll(keepingCapacity: true)
      append(word, row: row, into: &scratch[index])
      if scratch[index].isEmpty { return }
    }
    if variant.unless.contains(where: { hasKey($0, row: row) }) { return }
    switch variant.keys.count {
    case 1: made.append(contentsOf: scratch[0])
    default:
      for first in scratch[0] {
        for second in scratch[1] {
          let swaps = variant.isUnordered && first > second
          made.append(swaps ? ByteHash.mix(second, first) : ByteHash.mix(first, second))
        }
      }
    }
  }

  private func hasKey(_ word: String, row: Int) -> Bool {
    var hashes: [UInt64] = []
    append(word, row: row, into: &hashes)
    return !hashes.isEmpty
  }
}
