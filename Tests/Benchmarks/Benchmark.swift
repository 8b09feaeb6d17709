/// One thing to be timed, on data of its own that is the same in every run.
struct Benchmark {
  /// What is timed, as in `JaroWinkler`.
  let name: String

  /// On what, as in `names of 6 to 10 letters`.
  let data: String

  /// How many operations one round does.
  let operations: Int

  /// How many bytes one round reads, where that is a measure of it.
  var bytes: Int?

  /// The number of operations whose result differs from the slow reference's, of all that were compared.
  let countWrong: () -> Int

  /// Does all operations once and returns a checksum, so that none can be optimised away.
  let round: () -> UInt64

  /// The time of one operation, in nanoseconds, over a number of rounds.
  struct Timing {
    let best: Double
    let median: Double
    let checksum: UInt64
  }

  /// Times the rounds after one that warms up; the best one is the least disturbed by others.
  func time(rounds: Int) -> Timing {
    var checksum = round()
    let clock = ContinuousClock()
    let times = (0..<rounds).map { _ in
      let elapsed = clock.measure { checksum &+= round() }
      return Double(elapsed.components.attoseconds) / 1e9 + Double(elapsed.components.seconds) * 1e9
    }
    .sorted()
    let scale = 1 / Double(operations)
    return Timing(best: times[0] * scale, median: times[rounds / 2] * scale, checksum: checksum)
  }
}
