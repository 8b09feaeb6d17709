import Parallel

/// The distinct agreement patterns of a set of pairs: EM's sums and base likelihoods are kept for these.
struct PatternTable: Sendable {
  /// What makes two pairs alike to the model, apart from the values that they share.
  struct Key: Hashable, Sendable {
    let pattern: AgreementPattern
    let flags: PairFlags
    let usedPlaces: UInt16
    /// Whether a rule beside the evidence says that it is not one customer: such a pair never teaches what one is.
    let isConflicting: Bool
  }

  /// Pairs one after the other that have one key and are kept apart, if at all, by one rule.
  struct Run: Sendable {
    /// An index into ``keys``.
    let key: UInt32
    let start: UInt32
    var end: UInt32
    /// Where the values of its first pair begin among those of all pairs.
    let firstUse: UInt32
    let conflict: IdentityConflict?
  }

  /// The distinct keys in the order of first sight.
  let keys: [Key]
  /// The runs; none crosses the end of a chunk.
  let runs: [Run]
  /// Where each chunk's runs begin, with one entry more than there are chunks.
  let runStarts: [Int]
  /// The pairs cut into chunks.
  let chunks: Chunks

  /// The patterns of pairs that come in the order of their patterns, as `order` lists them.
  ///
  /// A pattern's few keys are found among those of the current pattern, without a dictionary of all.
  init(_ features: PairFeatures, usedPlaces: [UInt16], order: [UInt32], plan: ComparisonPlan) {
    var builder = Builder(plan)
    let chunks = Chunks(of: order.count, atMost: 16_384)
    var runStarts = [0]
    for chunk in chunks {
      builder.closeRun()
      for place in chunk {
        let index = Int(order[place])
        builder.add(features.patterns[index], features.flags[index], usedPlaces[index])
      }
      runStarts.append(builder.runs.count)
    }
    keys = builder.keys
    runs = builder.runs
    self.runStarts = runStarts
    self.chunks = chunks
  }

  /// The runs of a chunk.
  func runs(ofChunk chunk: Int) -> Range<Int> { runStarts[chunk]..<runStarts[chunk + 1] }
}

extension PatternTable {
  private struct Builder {
    /// What was seen of the current pattern.
    private struct Variant {
      let flags: PairFlags
      let usedPlaces: UInt16
      let key: UInt32
      let conflict: IdentityConflict?
      /// How many values a pair has.
      let uses: UInt32
    }

    private let plan: ComparisonPlan
    private let rules: IdentityRules
    private(set) var keys: [Key] = []
    private(set) var runs: [Run] = []
    private var variants: [Variant] = []
    private var pattern = AgreementPattern()
    private var firstKey = 0
    private var lastVariant = -1
    private var pairCount: UInt32 = 0
    private var useCount: UInt32 = 0

    init(_ plan: ComparisonPlan) {
      self.plan = plan
      rules = IdentityRules(plan: plan)
    }

    /// The next pair begins a run of its own.
    mutating func closeRun() { lastVariant = -1 }

    mutating func add(_ pattern: AgreementPattern, _ flags: PairFlags, _ usedPlaces: UInt16) {
      if pattern != self.pattern || keys.isEmpty {
        self.pattern = pattern
        variants.removeAll(keepingCapacity: true)
        firstKey = keys.count
        lastVariant = -1
      }
      let variant = variant(flags, usedPlaces)
      if variant == lastVariant {
        runs[runs.count - 1].end += 1
      } else {
        runs.append(
          Run(
            key: variants[variant].key, start: pairCount, end: pairCount + 1, firstUse: useCount,
            conflict: variants[variant].conflict))
        lastVariant = variant
      }
      pairCount += 1
      useCount += variants[variant].uses
    }

    private mutating func variant(_ flags: PairFlags, _ usedPlaces: UInt16) -> Int {
      for (index, known) in variants.enumerated()
      where known.flags == flags && known.usedPlaces == usedPlaces { return index }
      let conflict = rules.conflict(in: pattern, flags)
      let key = Key(
        pattern: pattern, flags: flags.intersection([.swappedNames, .organizations]), usedPlaces: usedPlaces,
        isConflicting: conflict != nil)
      let place = keys[firstKey...].firstIndex(of: key) ?? keys.count
      if place == keys.count { keys.append(key) }
      variants.append(
        Variant(
          flags: flags, usedPlaces: usedPlaces, key: UInt32(place), conflict: conflict,
          uses: UInt32(usedPlaces.nonzeroBitCount + (plan.hasWholeName(usedPlaces) ? 1 : 0))))
      return variants.count - 1
    }
  }
}
