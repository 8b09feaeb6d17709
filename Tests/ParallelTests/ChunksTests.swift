import Parallel
import Testing

@Suite struct ChunksTests {
  @Test func rangesCoverTheTotalInOrderWithEvenLengths() {
    for total in 0...60 {
      for count in 1...20 {
        let chunks = Chunks(of: total, count: count)
        #expect(chunks.count == min(count, total))
        #expect(chunks.flatMap { Array($0) } == Array(0..<total))
        let lengths = chunks.map(\.count)
        #expect((lengths.max() ?? 0) - (lengths.min() ?? 0) <= 1)
      }
    }
  }

  @Test func noRangeIsLongerThanTheSizeAndNoneIsSuperfluous() {
    for total in 0...60 {
      for size in 1...20 {
        let chunks = Chunks(of: total, atMost: size)
        #expect(chunks.flatMap { Array($0) } == Array(0..<total))
        #expect(chunks.allSatisfy { (1...size).contains($0.count) })
        #expect(chunks.count == (total + size - 1) / size)
      }
    }
  }

  @Test func hugeTotalsDoNotOverflow() {
    let chunks = Chunks(of: .max, atMost: .max)
    #expect(Array(chunks) == [0..<Int.max])
    #expect(Chunks(of: .max, count: 3).last?.upperBound == .max)
  }
}
