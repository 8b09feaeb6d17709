import Records

/// A value that stands on a large share of all records and that some groups rest on.
public struct FrequentValue: Sendable, Equatable {
  /// The fewest records that carry such a value: on fewer it may stand by chance, whatever their share.
  public static let leastRecords = 50
  /// The fewest records in the groups that it decides.
  private static let leastDecided = 10

  /// The first column that brought the value.
  public let column: String
  /// How many records carry it.
  public let recordCount: Int
  /// How many groups it decides.
  public let groupCount: Int

  /// A value in numbers.
  public init(column: String, recordCount: Int, groupCount: Int) {
    self.column = column
    self.recordCount = recordCount
    self.groupCount = groupCount
  }
}

extension FrequentValue {
  /// The values on more than a share of a table's records that decide groups: the two records of the weakest join carry the
  /// value, and share no other telephone number, e-mail address, address, birth date or identifier.
  ///
  /// Values that are no evidence decide nothing, nor does one where somebody decided.
  public static func all(
    in table: RecordTable, above share: Double, _ suggestions: [MergeSuggestion]
  ) -> [FrequentValue] {
    let least = max(Int((share * Double(table.count)).rounded(.down)) + 1, leastRecords)
    let telling = table.attributes.indices.filter { deciding.contains(table.attributes[$0].role) }
    return telling.flatMap { index -> [FrequentValue] in
      let attribute = table.attributes[index]
      let counts = attribute.recordCounts()
      let codes = counts.indices.filter { Int(counts[$0]) >= least && !attribute.isNoEvidence[$0] }
      return codes.compactMap { code in
        let decided = suggestions.filter { suggestion in
          suggestion.band != .possible && !suggestion.joins.contains(where: \.isDecided)
            && attribute.shared(by: suggestion.weakestJoin.strongestPair) == [UInt32(code)]
            && telling.allSatisfy {
              $0 == index || table.attributes[$0].shared(by: suggestion.weakestJoin.strongestPair).isEmpty
            }
        }
        if decided.reduce(0, { $0 + $1.members.count }) < leastDecided { return nil }
        return FrequentValue(
          column: table.name(ofAttribute: index), recordCount: Int(counts[code]), groupCount: decided.count)
      }
    }
  }

  private static let deciding: Set<AttributeRole> = [.phone, .email, .address, .birthDate, .identifier]
}

extension Attribute {
  /// The values that are evidence and that both records of a pair carry.
  fileprivate func shared(by pair: CandidatePair) -> [UInt32] {
    let others = codes[range(of: Int(pair.right))]
    return codes[range(of: Int(pair.left))].filter { !isNoEvidence[Int($0)] && others.contains($0) }
  }
}
