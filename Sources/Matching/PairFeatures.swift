import Parallel
import Records

/// Pairs and what their comparison gave, in flat arrays: what training and scoring read.
struct PairFeatures: Sendable {
  /// The pairs.
  private(set) var pairs: [CandidatePair] = []
  /// Their levels.
  private(set) var patterns: [AgreementPattern] = []
  /// What else is known of them.
  private(set) var flags: [PairFlags] = []

  /// The number of pairs.
  var count: Int { pairs.count }

  /// No pairs.
  init() {}

  /// Compares a chunk of pairs.
  init(comparing pairs: [CandidatePair], plan: ComparisonPlan) {
    var patterns = [AgreementPattern](repeating: AgreementPattern(), count: pairs.count)
    var flags = [PairFlags](repeating: [], count: pairs.count)
    var patternSpan = patterns.mutableSpan
    var flagSpan = flags.mutableSpan
    for step in plan.steps {
      step.function.compare(pairs.span, patterns: &patternSpan, flags: &flagSpan, first: step.first)
    }
    self.pairs = pairs
    self.patterns = patterns
    self.flags = flags
  }

  /// Compares a chunk of pairs with the help of what is kept of each row; the same levels and flags.
  init(comparing pairs: [CandidatePair], rows: RowSketches) {
    var patterns = [AgreementPattern](repeating: AgreementPattern(), count: pairs.count)
    var flags = [PairFlags](repeating: [], count: pairs.count)
    pairs.withUnsafeBufferPointer { pairs in
      patterns.withUnsafeMutableBufferPointer { patterns in
        flags.withUnsafeMutableBufferPointer { flags in
          guard let first = patterns.baseAddress, let firstFlags = flags.baseAddress else { return }
          rows.fetch(pairs)
          let results = ComparisonResults(patterns: first, flags: firstFlags)
          for part in rows.parts {
            part.sketch.compare(rows.words(of: part, for: pairs), to: results, first: part.places.lowerBound)
          }
        }
      }
    }
    self.pairs = pairs
    self.patterns = patterns
    self.flags = flags
  }

  /// Features that were made elsewhere.
  init(pairs: [CandidatePair], patterns: [AgreementPattern], flags: [PairFlags]) {
    self.pairs = pairs
    self.patterns = patterns
    self.flags = flags
  }

  /// Compares any number of pairs, in chunks at a time.
  static func comparing(_ pairs: [CandidatePair], plan: ComparisonPlan, threads: Int) -> PairFeatures {
    let chunks = Chunks(of: pairs.count, atMost: 8_192)
    let parts = concurrentMap(count: chunks.count, threads: threads) { chunk in
      PairFeatures(comparing: Array(pairs[chunks[chunk]]), plan: plan)
    }
    return joined(parts)
  }

  /// Compares any number of pairs with the help of what is kept of each row.
  static func comparing(_ pairs: [CandidatePair], rows: RowSketches, threads: Int) -> PairFeatures {
    let chunks = Chunks(of: pairs.count, atMost: 8_192)
    let parts = concurrentMap(count: chunks.count, threads: threads) { chunk in
      PairFeatures(comparing: Array(pairs[chunks[chunk]]), rows: rows)
    }
    return joined(parts)
  }

  /// Makes room.
  mutating func reserveCapacity(_ count: Int) {
    pairs.reserveCapacity(count)
    patterns.reserveCapacity(count)
    flags.reserveCapacity(count)
  }

  /// Appends all of another's pairs.
  mutating func append(_ other: PairFeatures) {
    pairs.append(contentsOf: other.pairs)
    patterns.append(contentsOf: other.patterns)
    flags.append(contentsOf: other.flags)
  }

  /// Appends one of another's pairs.
  mutating func append(_ other: PairFeatures, at index: Int) {
    pairs.append(other.pairs[index])
    patterns.append(other.patterns[index])
    flags.append(other.flags[index])
  }

  /// The pairs for which `isKept` holds.
  func filtered(_ isKept: (Int) -> Bool) -> PairFeatures {
    var kept = PairFeatures()
    for index in 0..<count where isKept(index) { kept.append(self, at: index) }
    return kept
  }

  /// The pairs of several parts, in order.
  static func joined(_ parts: [PairFeatures]) -> PairFeatures {
    var all = PairFeatures()
    all.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { all.append(part) }
    return all
  }

  /// The places of the pairs in the order of their patterns, then as they stand.
  func orderByPattern(threads: Int) -> [UInt32] {
    var keys = patterns.map(\.bits)
    var order = (0..<UInt32(count)).map { $0 }
    RadixSort.sortByKey(keys: &keys, values: &order, threads: threads)
    return order
  }
}
