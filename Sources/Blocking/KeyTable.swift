import Records

/// The key columns of a table by word: what rules combine, made once.
struct KeyTable: Sendable {
  /// A key of the table as it is read row by row, without looking up its word.
  struct Reader: Sendable {
    private let columns: [(column: KeyColumn, attribute: Attribute)]

    fileprivate init(_ columns: [KeyColumn], _ table: RecordTable) {
      self.columns = columns.map { ($0, table.attributes[$0.attribute]) }
    }

    /// Appends a row's hashes.
    @inline(__always)
    func append(row: Int, into hashes: inout [UInt64]) {
      for index in columns.indices {
        columns[index].column.append(row: row, of: columns[index].attribute, into: &hashes)
      }
    }

    /// Whether a row has the key.
    func hasKey(row: Int) -> Bool {
      var hashes: [UInt64] = []
      append(row: row, into: &hashes)
      return !hashes.isEmpty
    }
  }

  private struct VariantReader {
    let keys: [Reader]
    let unless: [Reader]
    let isUnordered: Bool
  }

  private let readers: [String: Reader]
  private let table: RecordTable

  /// The columns of all keys that the rules name; a key without a column is as if it were not named.
  init(table: RecordTable, words: [String], columns: [[KeyColumn]]) {
    self.table = table
    readers = Dictionary(
      zip(words, columns).filter { !$0.1.isEmpty }.map { ($0, Reader($1, table)) }
    ) { first, _ in first }
  }

  /// A key's reader; nil where the table has no value for it.
  func reader(_ word: String) -> Reader? { readers[word] }

  /// The rule's keys of all rows, as (key, row) entries in the order of the rows.
  func entries(of rule: BlockingRule) -> (keys: [UInt64], rows: [UInt32]) {
    let variants = rule.variants.compactMap(reader)
    var keys: [UInt64] = []
    var rows: [UInt32] = []
    if variants.isEmpty { return ([], []) }
    keys.reserveCapacity(table.count)
    rows.reserveCapacity(table.count)
    var made: [UInt64] = []
    var scratch: [[UInt64]] = [[], []]
    for row in 0..<table.count {
      made.removeAll(keepingCapacity: true)
      for variant in variants { append(variant, row: row, into: &made, scratch: &scratch) }
      let partition = table.partitions.map { ByteHash.mix(UInt64($0.codes[row])) } ?? 0
      for key in made {
        keys.append(ByteHash.mix(key, partition))
        rows.append(UInt32(row))
      }
    }
    return (keys, rows)
  }

  private func reader(of variant: BlockingRule.Variant) -> VariantReader? {
    precondition(variant.keys.count <= 2, "a rule combines at most two keys")
    let keys = variant.keys.compactMap { readers[$0] }
    if keys.count < variant.keys.count { return nil }
    return VariantReader(
      keys: keys, unless: variant.unless.compactMap { readers[$0] }, isUnordered: variant.isUnordered)
  }

  private func append(
    _ variant: VariantReader, row: Int, into made: inout [UInt64], scratch: inout [[UInt64]]
  ) {
    for index in variant.keys.indices {
      scratch[index].removeAll(keepingCapacity: true)
      variant.keys[index].append(row: row, into: &scratch[index])
      if scratch[index].isEmpty { return }
    }
    if variant.unless.contains(where: { $0.hasKey(row: row) }) { return }
    if variant.keys.count == 1 {
      made.append(contentsOf: scratch[0])
      return
    }
    for first in scratch[0] {
      for second in scratch[1] {
        let swaps = variant.isUnordered && first > second
        made.append(swaps ? ByteHash.mix(second, first) : ByteHash.mix(first, second))
      }
    }
  }
}
