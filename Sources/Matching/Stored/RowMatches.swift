import Parallel

/// Which rows of two runs hold one unchanged record, by the records' digests.
///
/// Rows stand in the order of a hash of their content, so that what has not changed stands in the same order in both
/// but for some that came or went between.
public struct RowMatches: Sendable {
  /// Stands for a row that the other run does not hold.
  public static let none = UInt32.max

  /// The earlier row of each row.
  public private(set) var earlier: [UInt32]
  /// The row of each earlier one.
  private(set) var current: [UInt32]

  /// How far ahead two rows may go on to be in one order; what stands further away is looked up.
  private static let window = 12

  /// Matches digests that are distinct in each run.
  init(_ digests: [UInt64], earlier stored: [UInt64], threads: Int) {
    earlier = [UInt32](repeating: RowMatches.none, count: digests.count)
    current = [UInt32](repeating: RowMatches.none, count: stored.count)
    var rest: (rows: [UInt32], stored: [UInt32]) = ([], [])
    var (row, place) = (0, 0)
    while row < digests.count, place < stored.count {
      if digests[row] == stored[place] {
        match(row, place)
        row += 1
        place += 1
        continue
      }
      let step = RowMatches.nextMatch(digests[row...], stored[place...])
      rest.rows.append(contentsOf: (row..<row + step.rows).map { UInt32($0) })
      rest.stored.append(contentsOf: (place..<place + step.stored).map { UInt32($0) })
      row += step.rows
      place += step.stored
    }
    rest.rows.append(contentsOf: (row..<digests.count).map { UInt32($0) })
    rest.stored.append(contentsOf: (place..<stored.count).map { UInt32($0) })
    matchRest(rest, digests, stored, threads: threads)
  }

  /// Takes a row for changed.
  mutating func forget(row: Int) {
    if earlier[row] == RowMatches.none { return }
    current[Int(earlier[row])] = RowMatches.none
    earlier[row] = RowMatches.none
  }

  /// The number of unchanged records.
  var count: Int { earlier.count { $0 != RowMatches.none } }

  private mutating func match(_ row: Int, _ place: Int) {
    earlier[row] = UInt32(place)
    current[place] = UInt32(row)
  }

  /// How many to pass over on both sides until they are equal again, or one each where that is not near.
  private static func nextMatch(
    _ digests: ArraySlice<UInt64>, _ stored: ArraySlice<UInt64>
  ) -> (rows: Int, stored: Int) {
    let (first, firstStored) = (digests.startIndex, stored.startIndex)
    for distance in 1...window {
      for rows in 0...distance
      where rows < digests.count && distance - rows < stored.count
        && digests[first + rows] == stored[firstStored + distance - rows]
      {
        return (rows, distance - rows)
      }
    }
    return (1, 1)
  }

  /// Matches what does not stand in order.
  private mutating func matchRest(
    _ rest: (rows: [UInt32], stored: [UInt32]), _ digests: [UInt64], _ stored: [UInt64], threads: Int
  ) {
    var (rows, places) = rest
    var keys = rows.map { digests[Int($0)] }
    var storedKeys = places.map { stored[Int($0)] }
    RadixSort.sortByKey(keys: &keys, values: &rows, threads: threads)
    RadixSort.sortByKey(keys: &storedKeys, values: &places, threads: threads)
    StoredFrequencies.forEachKnown(keys, among: storedKeys) { match(Int(rows[$0]), Int(places[$1])) }
  }
}
