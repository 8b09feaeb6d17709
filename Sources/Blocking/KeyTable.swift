import Records

/// The key columns of a table by word: what rules combine, made once.
struct KeyTable: Sendable {
  private let columns: [String: [KeyColumn]]
  private let table: RecordTable
  /// For each partition a number that is mixed into its records' keys, so that no two partitions meet.
  private let partitionSeeds: [UInt64]

  /// The columns of all keys that the rules name; a key without a column is as if it were not named.
  init(table: RecordTable, words: [String], columns: [[KeyColumn]]) {
    self.table = table
    self.columns = Dictionary(zip(words, columns).filter { !$0.1.isEmpty }) { first, _ in first }
    partitionSeeds = (0..<UInt64(table.partitions?.values.count ?? 0)).map { ByteHash.mix($0) }
  }

  /// A key's columns; empty where the table has no value for it.
  func columns(_ word: String) -> [KeyColumn] { columns[word] ?? [] }

  /// Adds the rule's keys of all rows, each way of the rule in the order of the rows.
  func append(_ rule: BlockingRule, to entries: inout RowsByKey) {
    for variant in rule.variants {
      precondition((1...2).contains(variant.keys.count), "a rule combines one or two keys")
      let isExcluded = hasKey(variant.unless)
      for first in columns(variant.keys[0]) {
        if variant.keys.count == 1 {
          append(first, isExcluded, to: &entries)
        } else {
          for second in columns(variant.keys[1]) {
            append(first, second, isUnordered: variant.isUnordered, isExcluded, to: &entries)
          }
        }
      }
    }
  }

  /// The attributes in which two rows share the keys of a way of a rule, the first way in which they do.
  func attributes(of rule: BlockingRule, sharedBy row: Int, and other: Int) -> [Int] {
    for variant in rule.variants {
      let shared = variant.keys.map { word in
        columns(word).first {
          !Set($0.hashes(ofRow: row, in: table)).isDisjoint(with: $0.hashes(ofRow: other, in: table))
        }
      }
      if shared.allSatisfy({ $0 != nil }) { return shared.compactMap(\.?.attribute) }
    }
    return []
  }

  private func append(_ column: KeyColumn, _ isExcluded: [Bool], to entries: inout RowsByKey) {
    column.withRowKeys(of: table) { keys in
      for row in 0..<table.count where isExcluded.isEmpty || !isExcluded[row] {
        let seed = partitionSeed(of: row)
        keys.forEach(row: row) { entries.append(KeyTable.seeded($0, seed), row: row, if: $0 != 0) }
      }
    }
  }

  private func append(
    _ first: KeyColumn, _ second: KeyColumn, isUnordered: Bool, _ isExcluded: [Bool],
    to entries: inout RowsByKey
  ) {
    first.withRowKeys(of: table) { keys in
      second.withRowKeys(of: table) { others in
        if keys.isFlat, others.isFlat, isExcluded.isEmpty, table.partitions == nil {
          return KeyTable.append(keys, others, isUnordered: isUnordered, to: &entries)
        }
        for row in 0..<table.count where isExcluded.isEmpty || !isExcluded[row] {
          let seed = partitionSeed(of: row)
          keys.forEach(row: row) { one in
            others.forEach(row: row) { other in
              let isSwapped = isUnordered && one > other
              let key = ByteHash.mix(isSwapped ? other : one, isSwapped ? one : other)
              entries.append(KeyTable.seeded(key, seed), row: row, if: one != 0 && other != 0)
            }
          }
        }
      }
    }
  }

  /// The usual case of two keys of which each row has one at most, in two thirds of the time.
  private static func append(
    _ keys: RowKeys, _ others: RowKeys, isUnordered: Bool, to entries: inout RowsByKey
  ) {
    entries.appendAllRows { row in
      let (one, other) = (keys.hash(ofRow: row), others.hash(ofRow: row))
      let isSwapped = isUnordered && one > other
      let key = ByteHash.mix(isSwapped ? other : one, isSwapped ? one : other)
      // All bits set where both are there: no branch that would wait for them.
      let isThere: UInt64 = (one == 0 ? 0 : .max) & (other == 0 ? 0 : .max)
      return key & isThere
    }
  }

  /// The number that a row's partition mixes into its keys; 0 where the table has no partitions.
  @inline(__always)
  private func partitionSeed(of row: Int) -> UInt64 {
    guard let partitions = table.partitions else { return 0 }
    return partitionSeeds[Int(partitions.codes[row])]
  }

  @inline(__always)
  private static func seeded(_ key: UInt64, _ seed: UInt64) -> UInt64 {
    seed == 0 ? key : ByteHash.mix(key, seed)
  }

  /// Per row, whether it has any of the keys; empty where no row has.
  private func hasKey(_ words: [String]) -> [Bool] {
    let columns = words.flatMap { self.columns[$0] ?? [] }
    if columns.isEmpty { return [] }
    var hasKey = [Bool](repeating: false, count: table.count)
    for column in columns {
      column.withRowKeys(of: table) { keys in
        for row in hasKey.indices { keys.forEach(row: row) { if $0 != 0 { hasKey[row] = true } } }
      }
    }
    return hasKey
  }
}
