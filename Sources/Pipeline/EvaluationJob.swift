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
    do throws(EvaluationError) {
      return try measure(judged, try TruthTable(path: truth))
    } catch {
      throw .truth(error)
    }
  }

  /// What the reader should know of the truth, by counts and lines.
  private func remarks(on truthTable: TruthTable) -> [String] {
    let contradictions = truthTable.duplicates.filter(\.isContradiction)
    return [
      ("rows cannot be read", truthTable.faults.map(\.line)),
      ("rows lack an id or an entity", truthTable.incompleteLines),
      ("rows name a record again, with another entity; the first one counts", contradictions.map(\.line)),
    ].compactMap { what, lines in
      lines.first.map { "\(truth): \(lines.count) \(what) (the first on line \($0))" }
    }
  }

  private func measure(
    _ judged: JudgedOutput, _ truthTable: TruthTable
  ) throws(EvaluationError) -> EvaluationReport {
    let labels = truthTable.labels(count: judged.records.count) { judged.records[$0] }
    let partitions = [
      ("certain", judged.certainEntities), ("certain+likely", judged.entities), ("all", judged.allEntities),
    ]
    let bands = try partitions.map { (name, predicted) throws(EvaluationError) in
      try measures(named: name, predicted, labels)
    }
    let thresholds = try ThresholdTable(pairs: judged.pairs, truth: labels.entities)
    let reliability = try ReliabilityTable(pairs: judged.pairs, truth: labels.entities)
    return EvaluationReport(
      records: judged.records.count - labels.unknownRecords, recordsWithoutTruth: labels.unknownRecords,
      recordsNotFound: labels.absentRecords, trueEntities: truthTable.entityCount,
      truePairs: thresholds.truePairs, bands: bands,
      bestThreshold: thresholds.best.map { best in
        EvaluationReport.Threshold(
          probability: best.threshold, precision: best.precision, recall: best.recall, f1: best.f1)
      },
      calibration: reliability.bins.compactMap { bin in
        guard let expected = bin.expectedShare, let observed = bin.trueShare else { return nil }
        return EvaluationReport.CalibrationBin(
          from: bin.lowerBound, pairs: bin.pairs, expected: expected, observed: observed)
      }, remarks: remarks(on: truthTable))
  }

  private func measures(
    named name: String, _ predicted: [UInt32], _ labels: TruthLabels
  ) throws(EvaluationError) -> EvaluationReport.Bands {
    let table = try ContingencyTable(truth: labels.entities, predicted: predicted)
    let pairwise = PairwiseMetrics(table)
    let bCubed = BCubed(table)
    let hasHouseholds = labels.households.contains { $0 != nil }
    let relatives = try HouseholdErrors(
      entities: labels.entities, households: labels.households, predicted: predicted)
    return EvaluationReport.Bands(
      bands: name,
      pairwise: EvaluationReport.Pairwise(
        precision: pairwise.precision, recall: pairwise.recall, f1: pairwise.f1,
        wrongPairs: pairwise.falsePositives, missedPairs: pairwise.falseNegatives),
      bCubed: EvaluationReport.BCubedScore(
        precision: bCubed.precision, recall: bCubed.recall, f1: bCubed.f1),
      mergedRelatives: hasHouseholds ? relatives.mergedPairs : nil)
  }
}
