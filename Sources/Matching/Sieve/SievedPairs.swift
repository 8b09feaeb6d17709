import Records

/// Pairs that have not been dropped yet, with what they can reach at most and what is known of them.
struct SievedPairs {
  private var pairs: [CandidatePair] = []
  private var sums: [SIMD2<Double>] = []
  private var patterns: [AgreementPattern] = []
  private var flags: [PairFlags] = []

  /// No pairs, with room for a quarter of so many.
  init(of count: Int) {
    pairs.reserveCapacity(count / 4)
    sums.reserveCapacity(count / 4)
  }

  /// Calls `body` with room for the sums of a block of pairs.
  mutating func withRoom(
    for count: Int, _ body: (inout SievedPairs, UnsafeMutablePointer<SIMD2<Double>>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: SIMD2<Double>.self, capacity: count) { memory in
      guard let room = memory.baseAddress else { return }
      room.initialize(repeating: .zero, count: count)
      body(&self, room)
    }
    patterns = [AgreementPattern](repeating: AgreementPattern(), count: pairs.count)
    flags = [PairFlags](repeating: [], count: pairs.count)
  }

  /// Adds a pair with the most that it can reach.
  mutating func append(_ pair: CandidatePair, sum: SIMD2<Double>) {
    pairs.append(pair)
    sums.append(sum)
  }

  /// The pairs with all that is known of them.
  var features: PairFeatures { PairFeatures(pairs: pairs, patterns: patterns, flags: flags) }

  /// Lets `compare` change the sums by what it finds, and drops pairs whose sums do not exceed `least` in either class.
  ///
  /// `compare` is given the pairs, their sums, their results so far, and room for as many sums that are zero.
  mutating func narrow(
    to least: SIMD2<Double>,
    _ compare: (
      UnsafeBufferPointer<CandidatePair>, UnsafeMutablePointer<SIMD2<Double>>, ComparisonResults,
      UnsafeMutablePointer<SIMD2<Double>>
    ) -> Void
  ) {
    if pairs.isEmpty { return }
    var kept = 0
    pairs.withUnsafeMutableBufferPointer { pairs in
      sums.withUnsafeMutableBufferPointer { sums in
        patterns.withUnsafeMutableBufferPointer { patterns in
          flags.withUnsafeMutableBufferPointer { flags in
            withUnsafeTemporaryAllocation(of: SIMD2<Double>.self, capacity: pairs.count) { room in
              guard let firstSum = sums.baseAddress, let firstPattern = patterns.baseAddress,
                let firstFlags = flags.baseAddress, let firstRoom = room.baseAddress
              else { return }
              firstRoom.initialize(repeating: .zero, count: pairs.count)
              let results = ComparisonResults(patterns: firstPattern, flags: firstFlags)
              compare(UnsafeBufferPointer(pairs), firstSum, results, firstRoom)
            }
            for index in 0..<pairs.count where sums[index].x > least.x || sums[index].y > least.y {
              pairs[kept] = pairs[index]
              sums[kept] = sums[index]
              patterns[kept] = patterns[index]
              flags[kept] = flags[index]
              kept += 1
            }
          }
        }
      }
    }
    let dropped = pairs.count - kept
    pairs.removeLast(dropped)
    sums.removeLast(dropped)
    patterns.removeLast(dropped)
    flags.removeLast(dropped)
  }
}
