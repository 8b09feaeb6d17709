import Matching

extension ManifestReport {
  /// Writes the whole model, every number with all its digits, so that ``ManifestModel`` reads the same model back.
  func writeModel(_ content: ReportContent, to text: inout JSONText) {
    let model = content.model
    text.key("model")
    text.beginObject()
    text.member("digest", model.digest)
    text.member("saved", model.isReused)
    text.member("kind", model.kind.rawValue)
    write(model.training, to: &text)
    writePriors(model.priors, to: &text)
    text.member("swap_rate", shortest: model.swapRate)
    text.key("linkage")
    text.beginObject()
    text.member("alpha", shortest: content.linkage.alpha)
    text.member("threshold", shortest: content.linkage.threshold)
    text.member("support", shortest: content.linkage.support)
    text.member("calibration", shortest: content.linkage.calibration)
    text.endObject()
    text.key("comparisons")
    text.beginArray()
    for comparison in model.comparisons { write(comparison, to: &text) }
    text.endArray()
    text.endObject()
  }

  private func write(_ training: TrainingFacts, to text: inout JSONText) {
    text.key("trained_on")
    text.beginObject()
    text.member("records", training.recordCount)
    text.member("pairs_of_records", shortest: training.pairCount)
    writePriors(training.shares, to: &text)
    text.member("training_pairs", training.trainingPairCount)
    text.member("sample_share", shortest: training.sampleShare)
    text.member("iterations", training.iterations)
    text.member("converged", training.hasConverged)
    text.member("closure_rounds", training.closureRounds)
    text.endObject()
  }

  private func writePriors(_ priors: [Double], to text: inout JSONText) {
    text.key("priors")
    text.beginObject()
    for (name, prior) in zip(["same_person", "household", "namesake"], priors) {
      text.member(named: name, shortest: prior)
    }
    text.member("unrelated", shortest: 1 - priors.reduce(0, +))
    text.endObject()
  }

  private func write(_ comparison: ModelSummary.Comparison, to text: inout JSONText) {
    text.beginObject()
    text.member("name", comparison.name)
    text.member("comparison", comparison.word)
    text.member("columns", comparison.columns)
    text.member("missing", shortest: comparison.missing)
    text.member("household_coincidence", shortest: comparison.householdCoincidence)
    text.key("levels")
    text.beginArray()
    for level in comparison.levels {
      text.beginObject()
      text.member("label", level.label)
      text.member("m", shortest: level.m)
      text.member("u", shortest: level.u)
      text.member("household", shortest: level.household)
      text.member("namesake", shortest: level.namesake)
      text.member("match_weight", shortest: level.matchWeight)
      text.endObject()
    }
    text.endArray()
    text.endObject()
  }
}
