import TestSupport
import Testing

@testable import Matching

@Suite struct RowMatchesTests {
  private func check(_ digests: [UInt64], _ stored: [UInt64]) {
    let matches = RowMatches(digests, earlier: stored, threads: 1)
    let rows = Dictionary(uniqueKeysWithValues: stored.enumerated().map { ($0.element, UInt32($0.offset)) })
    #expect(matches.earlier == digests.map { rows[$0] ?? RowMatches.none })
    for (row, earlier) in matches.earlier.enumerated() where earlier != RowMatches.none {
      #expect(matches.current[Int(earlier)] == UInt32(row))
    }
    #expect(matches.current.count { $0 != RowMatches.none } == matches.count)
  }

  @Test func rowsAreFoundWhereverTheyStand() {
    let rows = (0..<500).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    check(rows, rows)
    check(rows, [])
    check([], rows)
    check(rows, rows.reversed())
    check(Array(rows[100...]) + rows[..<100], rows)
    check(rows.enumerated().map { $0.offset % 7 == 0 ? ~$0.element : $0.element }, rows)
    var random = RandomStrings(seed: 3)
    for _ in 0..<20 {
      var changed = rows
      for _ in 0..<60 {
        let place = random.number(in: 0...changed.count - 1)
        switch random.number(in: 1...3) {
        case 1: changed.remove(at: place)
        case 2: changed.insert(~UInt64(random.number(in: 0...1_000_000_000)), at: place)
        default: changed.swapAt(place, random.number(in: 0...changed.count - 1))
        }
      }
      check(changed.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, rows)
    }
  }

  @Test func aRowMayBeForgotten() {
    var matches = RowMatches([1, 2, 3], earlier: [3, 2, 1], threads: 1)
    matches.forget(row: 1)
    matches.forget(row: 1)
    #expect(matches.earlier == [2, RowMatches.none, 0])
    #expect(matches.current == [2, RowMatches.none, 0])
  }
}
