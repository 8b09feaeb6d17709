import Parallel
import Testing

@Suite struct ConcurrentStreamTests {
  private struct Failed: Error, Equatable {
    let part: Int
  }

  private final class Taken: @unchecked Sendable {
    // Unchecked because the stream calls each taker in turn.
    var parts: [String] = []
  }

  private static let threadCounts = [0, 1, 2, 3, 8]

  @Test(arguments: threadCounts)
  func everyTakerIsGivenEveryPartInOrder(threads: Int) {
    for count in [0, 1, 3, 4, 5, 7, 8, 9, 100] {
      let (one, other) = (Taken(), Taken())
      concurrentStream(
        count: count, threads: threads, wave: 4, buffers: { "" },
        make: { part, buffer in buffer = "part \(part)" },
        takers: [
          { part, buffer in one.parts.append(buffer) },
          { part, buffer in other.parts.append("\(part): \(buffer)") },
        ] as [(Int, borrowing String) -> Void])
      #expect(one.parts == (0..<count).map { "part \($0)" })
      #expect(other.parts == (0..<count).map { "\($0): part \($0)" })
    }
  }

  @Test(arguments: threadCounts)
  func aBufferIsLentAsItWasLeft(threads: Int) {
    let taken = Taken()
    concurrentStream(
      count: 64, threads: threads, wave: 4, buffers: { "" },
      make: { part, buffer in buffer = String(buffer.count + part).prefix(3).description },
      takers: [{ _, buffer in taken.parts.append(buffer) }] as [(Int, borrowing String) -> Void])
    #expect(taken.parts.count == 64 && taken.parts.allSatisfy { (1...3).contains($0.count) })
  }

  @Test(arguments: threadCounts)
  func theFailureOfATakerEndsTheStream(threads: Int) {
    let taken = Taken()
    func take(_ part: Int, _ buffer: borrowing Int) throws(Failed) {
      if part == 21 { throw Failed(part: buffer) }
      taken.parts.append("\(part)")
    }
    #expect(throws: Failed(part: 42)) {
      try concurrentStream(
        count: 100, threads: threads, wave: 4, buffers: { 0 }, make: { part, buffer in buffer = 2 * part },
        takers: [take])
    }
    #expect(taken.parts == (0..<21).map { "\($0)" })
  }
}
