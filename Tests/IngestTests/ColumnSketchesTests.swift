import Records
import TestSupport
import Testing

@testable import Ingest

@Suite struct ColumnSketchesTests {
  @Test(arguments: [3, 400, 2_047, 2_048, 30_000]) func sketchesKnowTheSmallestHashes(_ distinct: Int) {
    var random = RandomStrings(seed: UInt64(distinct))
    let values = (0..<distinct).map { _ in random.next() }
    let hashes = (0..<distinct * 2).map {
      $0 < distinct ? values[$0] : values[Int(random.next() % UInt64(distinct))]
    }
    // In parts, as chunks are read, each told what those before it have left out.
    let whole = ColumnSketches(limits: [.max])
    for start in stride(from: 0, to: hashes.count, by: 5_000) {
      let part = ColumnSketches(limits: [.max, whole.limit(of: 0)])
      for row in start..<min(start + 5_000, hashes.count) {
        part.insert(hashes[row], row: UInt32(row - start), column: 1)
      }
      whole.merge(part, column: 1, into: 0, firstRow: UInt32(start))
    }
    let smallest = whole.smallest(400, of: 0)
    #expect(smallest.map(\.hash) == Array(Set(hashes).sorted().prefix(400)))
    #expect(smallest.allSatisfy { hashes.firstIndex(of: $0.hash) == Int($0.row) })
    #expect(whole.filledCount(of: 0) == hashes.count)
    #expect(whole.distinctCount(of: 0) == (distinct < 2_048 ? distinct : nil))
    let estimate = whole.estimatedDistinctCount(of: 0)
    #expect(estimate > Double(distinct) * 0.85 && estimate < Double(distinct) * 1.15)
  }
}
