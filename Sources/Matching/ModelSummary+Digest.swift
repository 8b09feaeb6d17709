import Records

extension ModelSummary {
  /// The first 16 hexadecimal digits of the model's SHA-256: two runs with the same one judged by the same numbers.
  ///
  /// It is taken of what was learned, and not of the table that the model is used for, nor of the order of its columns.
  public var digest: String {
    var digest = Digest()
    digest.add(kind.rawValue)
    digest.add("\(training.recordCount) \(training.iterations) \(training.hasConverged)")
    digest.add("\(training.closureRounds) \(training.trainingPairCount)")
    for number in [training.pairCount, training.sampleShare, swapRate] + training.shares {
      digest.add("\(number)")
    }
    for comparison in comparisons.sorted(by: { ($0.word, $0.name) < ($1.word, $1.name) }) {
      digest.add(comparison.word)
      digest.add(comparison.name)
      digest.add("\(comparison.householdCoincidence)")
      for level in comparison.levels {
        digest.add(level.label)
        for number in [level.m, level.u, level.household, level.namesake] {
          digest.add(number.map { "\($0)" } ?? "-")
        }
      }
    }
    return digest.hexadecimal(length: 16)
  }
}
