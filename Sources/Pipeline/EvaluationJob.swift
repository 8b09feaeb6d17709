import Evaluation

/// Measures the outputs of a run against known truth.
public struct EvaluationJob {
  private let output: String
  private let truth: String

  /// A job for an output folder and a truth file.
  public init(output: String, truth: String) {
    self.output = output
    self.truth = truth
  }

  /// Reads both and compares them.
  public func run() throws(DedupeError) -> EvaluationReport {
    let judged = try JudgedOutput(folder: output)
    let known = try KnownTruth(path: truth, recordCount: judged.records.count) { judged.records[$0] }
    do throws(EvaluationError) {
      return try measure(judged, known)
    } catch {
      throw .truth(error)
    }
  }

  private func measure(
    _ judged: JudgedOutput, _ known: KnownTruth
  ) throws(EvaluationError) -> EvaluationReport {
    let labels = known.labels
    let measured = try [
      ("certain", judged.certainEntities), ("certain+likely", judged.entities), ("all", judged.allEntities),
    ].map { (name, predicted) throws(EvaluationError) in
      try MeasuredPartition(bands: name, predicted: predicted, labels)
    }
    let thresholds = try ThresholdTable(pairs: judged.pairs, truth: labels.entities)
    let reliability = try ReliabilityTable(pairs: judged.pairs, truth: labels.entities)
    return EvaluationReport(
      records: known.recordCount, recordsWithoutTruth: labels.unknownRecords,
      recordsNotFound: labels.absentRecords, trueEntities: known.entityCount,
      truePairs: thresholds.truePairs, bands: measured.map(\.measures),
      relatives: labels.hasHouseholds ? measured[0].relatives.pairs : nil,
      expectations: expectations(
        certain: measured[0].pairwise, joined: measured[1].pairwise, of: judged,
        missed: labels.unknownRecords == 0 ? judged.expectedMissed : [:]),
      bestThreshold: thresholds.best.map { best in
        EvaluationReport.Threshold(
          probability: best.threshold, precision: best.precision, recall: best.recall, f1: best.f1)
      },
      calibration: reliability.bins.compactMap { bin in
        guard let expected = bin.expectedShare, let observed = bin.trueShare else { return nil }
        return EvaluationReport.CalibrationBin(
          from: bin.lowerBound, pairs: bin.pairs, expected: expected, observed: observed)
      }, calibrationError: reliability.expectedCalibrationError, remarks: known.remarks)
  }

  /// What the run expected of each band; a group is of one band, so what `certain` does not join, `likely` does.
  private func expectations(
    certain: PairwiseMetrics, joined: PairwiseMetrics, of judged: JudgedOutput, missed: [String: Double]
  ) -> [EvaluationReport.Expectation] {
    let expected = judged.expectedPrecision
    let likelyPairs = joined.predictedPairs - certain.predictedPairs
    let parts = [("certain", certain.predictedPairs), ("likely", likelyPairs)].filter { $0.1 > 0 }
    // Nothing is expected of the whole as long as it is unknown of a part.
    let isKnown = !parts.isEmpty && parts.allSatisfy { expected[$0.0] != nil }
    let sum = parts.reduce(0) { $0 + (expected[$1.0] ?? 0) * Double($1.1) }
    return [
      EvaluationReport.Expectation(
        bands: "certain", pairs: certain.predictedPairs, right: certain.truePositives,
        expected: expected["certain"], missed: missed["certain"]),
      EvaluationReport.Expectation(
        bands: "likely", pairs: likelyPairs, right: joined.truePositives - certain.truePositives,
        expected: expected["likely"], missed: nil),
      EvaluationReport.Expectation(
        bands: "certain+likely", pairs: joined.predictedPairs, right: joined.truePositives,
        expected: isKnown ? sum / Double(joined.predictedPairs) : nil, missed: missed["likely"]),
    ]
  }
}

extension EvaluationReport.Expectation {
  fileprivate init(bands: String, pairs: Int, right: Int, expected: Double?, missed: Double?) {
    self.bands = bands
    self.pairs = pairs
    expectedPrecision = expected
    expectedMissedPairs = missed
    truePrecision = pairs == 0 ? nil : Double(right) / Double(pairs)
  }
}

/// The measures of one partition of the records.
private struct MeasuredPartition {
  let pairwise: PairwiseMetrics
  let relatives: HouseholdErrors
  let measures: EvaluationReport.Bands

  init(bands: String, predicted: [UInt32], _ labels: TruthLabels) throws(EvaluationError) {
    let table = try ContingencyTable(truth: labels.entities, predicted: predicted)
    let bCubed = BCubed(table)
    pairwise = PairwiseMetrics(table)
    relatives = try HouseholdErrors(
      entities: labels.entities, households: labels.households, predicted: predicted)
    measures = EvaluationReport.Bands(
      bands: bands,
      pairwise: EvaluationReport.Pairwise(
        precision: pairwise.precision, recall: pairwise.recall, f1: pairwise.f1,
        wrongPairs: pairwise.falsePositives, missedPairs: pairwise.falseNegatives),
      bCubed: EvaluationReport.BCubedScore(
        precision: bCubed.precision, recall: bCubed.recall, f1: bCubed.f1),
      mergedRelatives: labels.hasHouseholds ? relatives.mergedPairs : nil,
      mergedRelativesShare: labels.hasHouseholds ? relatives.rate : nil)
  }
}
