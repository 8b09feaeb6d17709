import Parallel
import Records

/// How frequent values are believed to be, under keyed digests: what the model was learned with, and what was counted
/// of values that came later when they came.
///
/// A value keeps its number until the next full run. So the score of two records does not move while neither of
/// them changes.
struct StoredFrequencies: Sendable, Equatable {
  /// The values of one frequency table that several records hold.
  struct Table: Sendable, Equatable {
    /// The values' digests, ascending.
    var digests: [UInt64] = []
    /// Records that are believed to hold each.
    var counts: [UInt32] = []
    /// Whether something was learned of each.
    var isLearned: [Bool] = []
    /// Expected unrelated partners of those values of which something was learned, one after the other.
    var partners: [Double] = []
    /// What is added to the partners of each value.
    var addition = 0.0
    /// Pairs of records that both hold a value, and that share one.
    var pairCounts: [Double] = []
    /// The partitions' digests, ascending; empty where there are none.
    var partitions: [UInt64] = []
    /// Records that hold any value, by partition; one number where there are none.
    var holders: [UInt32] = []
  }

  /// The words of one attribute of companies or places.
  struct WordTable: Sendable, Equatable {
    /// The words' digests, ascending.
    var digests: [UInt64] = []
    /// Records that are believed to hold each.
    var counts: [UInt32] = []
    /// Records that hold any.
    var holders = 0.0
  }

  /// By the plan's frequency tables.
  var tables: [Table]
  /// By the plan's comparisons of companies or places.
  var words: [WordTable]
}

extension StoredFrequencies {
  /// What is to be stored of a plan and of what was learned with it.
  init(
    _ plan: ComparisonPlan, _ partners: UnrelatedPartners, _ held: [HeldValues], in table: RecordTable,
    _ digests: TableDigests
  ) {
    tables = plan.frequencies.indices.map { index in
      let frequencies = plan.frequencies[index]
      var stored = Table()
      stored.digests = held[index].digests
      stored.counts = held[index].values.map { frequencies.counts[Int($0)] }
      stored.isLearned.reserveCapacity(stored.counts.count)
      for value in held[index].values {
        let learned = partners.learned(of: Int(partners.id(index, value)))
        stored.isLearned.append(learned != nil)
        if let learned { stored.partners.append(learned) }
      }
      stored.addition = partners.addition(ofTable: index).partners
      stored.pairCounts = [frequencies.pairCount, frequencies.equalPairCount]
      var codes = digests.partitions.indices.map { UInt32($0) }
      stored.partitions = digests.partitions
      RadixSort.sortByKey(keys: &stored.partitions, values: &codes, threads: 1)
      stored.holders =
        codes.isEmpty
        ? frequencies.holdersOfPartition : codes.map { frequencies.holdersOfPartition[Int($0)] }
      return stored
    }
    words = plan.organizations.enumerated().map { number, comparison in
      let counts = comparison.similarity.wordCounts
      var stored = WordTable()
      var places = (0..<UInt32(counts.counts.count)).map { $0 }
      stored.digests = digests.digests(of: counts.dictionary, number: UInt64(number))
      RadixSort.sortByKey(keys: &stored.digests, values: &places, threads: 1)
      stored.counts = places.map { counts.counts[Int($0)] }
      stored.holders = counts.holders
      return stored
    }
  }

  /// For each ascending digest its place among ascending stored ones; nil where it is not among them.
  static func forEachKnown(
    _ digests: [UInt64], among stored: [UInt64], _ body: (_ place: Int, _ stored: Int) -> Void
  ) {
    var next = 0
    for place in digests.indices {
      while next < stored.count, stored[next] < digests[place] { next += 1 }
      if next == stored.count { return }
      if stored[next] == digests[place] { body(place, next) }
    }
  }
}

extension StoredFrequencies.Table {
  /// The values of this run's table of which something was learned, and where it stands among ``partners``.
  fileprivate func learned(among held: HeldValues) -> (values: [UInt64], places: [UInt32]) {
    var ranks: [UInt32] = []
    ranks.reserveCapacity(isLearned.count)
    var rank: UInt32 = 0
    for isLearned in isLearned {
      ranks.append(rank)
      rank += isLearned ? 1 : 0
    }
    var found: (values: [UInt64], places: [UInt32]) = ([], [])
    StoredFrequencies.forEachKnown(held.digests, among: digests) { place, known in
      if !isLearned[known] { return }
      found.values.append(UInt64(held.values[place]))
      found.places.append(ranks[known])
    }
    return found
  }
}

extension ValueFrequencies {
  /// The frequencies as they are believed to be: what is stored of a value stands before what this table's records say.
  func believing(
    _ stored: StoredFrequencies.Table, _ held: HeldValues, _ digests: TableDigests
  ) -> ValueFrequencies {
    var counts = holderCounts
    StoredFrequencies.forEachKnown(held.digests, among: stored.digests) { place, known in
      counts[Int(held.values[place])] = stored.counts[known]
    }
    var holders = holdersOfPartition
    if digests.partitions.isEmpty {
      holders = stored.holders
    } else {
      for (digest, count) in zip(stored.partitions, stored.holders) {
        guard let code = digests.partitions.firstIndex(of: digest) else { continue }
        holders[code] = count
      }
    }
    return ValueFrequencies(
      self, counts: counts, holdersOfPartition: holders, pairCount: stored.pairCounts[0],
      equalPairCount: stored.pairCounts[1])
  }
}

extension UnrelatedPartners {
  /// What an earlier run learned of values, for the frequencies that were believed with it.
  init(_ plan: ComparisonPlan, _ stored: StoredFrequencies, _ held: [HeldValues]) {
    let ids = ValueIDs(plan.frequencies)
    var learned: [UInt32] = []
    var partners: [Double] = []
    var logU: [Double] = []
    let additions = stored.tables.map { Addition(stored: $0.addition) }
    for (index, table) in stored.tables.enumerated() {
      var known = table.learned(among: held[index])
      RadixSort.sortByKey(keys: &known.values, values: &known.places, threads: 1)
      for (value, place) in zip(known.values, known.places) {
        let number = table.partners[Int(place)]
        learned.append(ids.id(index, UInt32(value)))
        partners.append(number)
        logU.append(
          additions[index].logU(partners: number, holders: plan.frequencies[index].holders(of: Int(value))))
      }
    }
    self.init(
      plan.frequencies, additions: additions, relatedLimit: 1, ids: learned, partners: partners, logU: logU)
  }
}
