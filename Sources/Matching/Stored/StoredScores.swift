import Parallel
import Records

/// What a run leaves of its scores, so that the next one need not score again what has not changed: the model, how
/// frequent values are believed to be, the candidate pairs, and the scores of those that were kept.
///
/// It holds digests under a site's key, rows and numbers, and no customer's value. A score depends on the values of its two
/// records, on the model, and on what is believed of the values that they share; all of these are kept, so that a stored
/// score is to the last bit what scoring anew would give. ``IncrementalLinkage`` takes it up.
public struct StoredScores: Sendable, Equatable {
  /// What the numbers are of: a digest of comparisons, columns, settings and method.
  let layout: String
  /// The model's numbers.
  let parameters: ModelParameters
  /// What it was learned from.
  let training: TrainingFacts
  /// Per place the share of random pairs, 0…1, in which a record has no value; nil where there are no pairs.
  let missingShares: [Double?]
  /// Whether all candidate pairs were kept, as in a small table.
  let keepsAll: Bool
  /// The runs that were judged by the model since it was learned, by this run's end.
  public let runCount: Int
  /// The records of the run that learned the model.
  let trainedRecordCount: Int
  /// Each row's digest.
  let records: [UInt64]
  /// Each row's place in the order of the input, in which other things are kept of a run's records.
  public let places: [UInt32]
  /// Whether the row is what it was when the model was learned.
  let isAsTrained: [Bool]
  let evidence: StoredEvidence
  let frequencies: StoredFrequencies
  let candidates: StoredCandidates
  let pairs: StoredPairs

  /// Scores of these parts, as they were stored.
  init(
    layout: String, parameters: ModelParameters, training: TrainingFacts, missingShares: [Double?],
    keepsAll: Bool,
    runCount: Int, trainedRecordCount: Int, records: [UInt64],
    places: [UInt32], isAsTrained: [Bool], evidence: StoredEvidence,
    frequencies: StoredFrequencies, candidates: StoredCandidates, pairs: StoredPairs
  ) {
    self.layout = layout
    self.parameters = parameters
    self.training = training
    self.missingShares = missingShares
    self.keepsAll = keepsAll
    self.runCount = runCount
    self.trainedRecordCount = trainedRecordCount
    self.records = records
    self.places = places
    self.isAsTrained = isAsTrained
    self.evidence = evidence
    self.frequencies = frequencies
    self.candidates = candidates
    self.pairs = pairs
  }

  /// What a full run leaves; nil where there are too many candidates.
  ///
  /// - Parameters:
  ///   - outcome: What the run learned and scored.
  ///   - stream: The candidate pairs that it scored.
  ///   - context: What else the scores depend on: the program's version, the model that was given.
  public init?(
    of outcome: LinkageTraining.Outcome, _ stream: some PairStream, in table: RecordTable,
    _ digests: TableDigests,
    limits: LinkageTraining.Limits = LinkageTraining.Limits(), context: String, threads: Int
  ) {
    guard let candidates = StoredCandidates(stream, rowCount: table.count, threads: threads) else {
      return nil
    }
    let model = outcome.model
    let held = HeldValues.all(model.plan, table, digests, threads: threads)
    self.init(
      layout: model.plan.layout(of: table, context: context), parameters: model.parameters,
      training: model.training,
      missingShares: model.missingShares,
      keepsAll: RecordSample(pairCount: stream.pairCount, pairLimit: limits.trainingPairs).isWhole,
      runCount: 0,
      trainedRecordCount: table.count, records: digests.records, places: StoredScores.places(of: table),
      isAsTrained: [Bool](repeating: true, count: table.count), evidence: StoredEvidence(table, digests),
      frequencies: StoredFrequencies(model.plan, model.partners, held, in: table, digests),
      candidates: candidates,
      pairs: StoredPairs(outcome.scored, rowCount: table.count))
  }
}

extension StoredScores {
  /// Which rows of a table hold a record as the earlier run knew it, and in which of its rows.
  public func matches(_ digests: TableDigests, threads: Int) -> RowMatches {
    RowMatches(digests.records, earlier: records, threads: threads)
  }

  /// Each row's place in the order of the input.
  static func places(of table: RecordTable) -> [UInt32] {
    var places = [UInt32](repeating: 0, count: table.count)
    for (place, row) in table.inputOrder.enumerated() { places[Int(row)] = UInt32(place) }
    return places
  }
}

extension ComparisonPlan {
  /// A digest of all that scores depend on beside values and their frequencies.
  func layout(of table: RecordTable, context: String) -> String {
    var digest = Digest()
    digest.add(context)
    digest.add("\(StoredScores.version) \(kind.rawValue) \(table.partitions == nil) \(calibration)")
    digest.add("\(settings.omitted.map(\.rawValue).sorted()) \(settings.priorWeight)")
    for attribute in table.attributes {
      digest.add("\(attribute.role) \(attribute.isSetValued)")
      for field in attribute.fields { digest.add(table.schema.fields[field].name) }
    }
    for comparison in comparisons {
      digest.add(
        "\(comparison.word) \(comparison.attributes) \(comparison.prior) \(comparison.householdCoincidence)")
      for label in comparison.labels { digest.add(label) }
    }
    return digest.hexadecimal(length: 32)
  }
}
