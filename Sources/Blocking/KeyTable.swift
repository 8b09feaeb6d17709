import Records

/// The key columns of a table by word: what rules combine, made once.
struct KeyTable: Sendable {
  /// A key of the table as it is read row by row, without looking up its word.
  ///
  /// A reference to what never changes: it is read per row, where copies of its arrays' references took more time than
  /// the keys.
  final class Reader: Sendable {
    private let columns: [KeyColumn]
    private let attributes: [Attribute]

    fileprivate init(_ columns: [KeyColumn], _ table: RecordTable) {
      self.columns = columns
      attributes = columns.map { table.attributes[$0.attribute] }
    }

    /// The key's hashes of all rows: hashes row after row, and where each row's begin.
    func hashesByRow(count: Int) -> (hashes: [UInt64], starts: [UInt32]) {
      var hashes: [UInt64] = []
      var starts: [UInt32] = [0]
      hashes.reserveCapacity(count)
      starts.reserveCapacity(count + 1)
      guard columns.count == 1 else { return joined(count: count) }
      let column = columns[0]
      let attribute = attributes[0]
      for row in 0..<count {
        column.append(row: row, of: attribute, into: &hashes)
        starts.append(UInt32(hashes.count))
      }
      return (hashes, starts)
    }

    private func joined(count: Int) -> (hashes: [UInt64], starts: [UInt32]) {
      var hashes: [UInt64] = []
      var starts: [UInt32] = [0]
      for row in 0..<count {
        append(row: row, into: &hashes)
        starts.append(UInt32(hashes.count))
      }
      return (hashes, starts)
    }

    /// The key's hashes of some rows, each with its row; column after column, so that what a column refers to is taken up
    /// once for all rows.
    func entries(of rows: ArraySlice<UInt32>) -> [(key: UInt64, row: UInt32)] {
      var entries: [(key: UInt64, row: UInt32)] = []
      var hashes: [UInt64] = []
      for index in columns.indices {
        let column = columns[index]
        let attribute = attributes[index]
        for row in rows {
          hashes.removeAll(keepingCapacity: true)
          column.append(row: Int(row), of: attribute, into: &hashes)
          for hash in hashes { entries.append((hash, row)) }
        }
      }
      return entries
    }

    /// Appends a row's hashes.
    func append(row: Int, into hashes: inout [UInt64]) {
      for index in columns.indices { columns[index].append(row: row, of: attributes[index], into: &hashes) }
    }
  }

  /// A way of a rule with its keys of all rows laid out.
  private struct VariantKeys {
    let keys: [(hashes: [UInt64], starts: [UInt32])]
    let unless: [(hashes: [UInt64], starts: [UInt32])]
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

  /// The rule's keys of all rows, as (key, row) entries in the order of the rows of each way.
  func entries(of rule: BlockingRule) -> (keys: [UInt64], rows: [UInt32]) {
    var keys: [UInt64] = []
    var rows: [UInt32] = []
    for variant in rule.variants {
      guard let variant = laidOut(variant) else { continue }
      keys.reserveCapacity(keys.count + table.count)
      rows.reserveCapacity(rows.count + table.count)
      append(variant, keys: &keys, rows: &rows)
    }
    if let partitions = table.partitions {
      for place in keys.indices {
        keys[place] = ByteHash.mix(keys[place], ByteHash.mix(UInt64(partitions.codes[Int(rows[place])])))
      }
    }
    return (keys, rows)
  }

  private func laidOut(_ variant: BlockingRule.Variant) -> VariantKeys? {
    precondition((1...2).contains(variant.keys.count), "a rule combines one or two keys")
    let found = variant.keys.compactMap { readers[$0] }
    if found.count < variant.keys.count { return nil }
    return VariantKeys(
      keys: found.map { $0.hashesByRow(count: table.count) },
      unless: variant.unless.compactMap { readers[$0] }.map { $0.hashesByRow(count: table.count) },
      isUnordered: variant.isUnordered)
  }

  private func append(_ variant: VariantKeys, keys: inout [UInt64], rows: inout [UInt32]) {
    let first = variant.keys[0]
    let second = variant.keys.count > 1 ? variant.keys[1] : nil
    for row in 0..<table.count {
      if variant.unless.contains(where: { $0.starts[row] < $0.starts[row + 1] }) { continue }
      for one in Int(first.starts[row])..<Int(first.starts[row + 1]) {
        guard let second else {
          keys.append(first.hashes[one])
          rows.append(UInt32(row))
          continue
        }
        for other in Int(second.starts[row])..<Int(second.starts[row + 1]) {
          let swaps = variant.isUnordered && first.hashes[one] > second.hashes[other]
          keys.append(
            swaps
              ? ByteHash.mix(second.hashes[other], first.hashes[one])
              : ByteHash.mix(first.hashes[one], second.hashes[other]))
          rows.append(UInt32(row))
        }
      }
    }
  }
}
