/// Adds up the likelihoods of pairs, run after run: those of a run's pattern, and the values that each pair shares.
struct LikelihoodReader: Sendable {
  private let pairs: TrainingPairs
  private let logU: [Double]
  private let raises: [Double]

  /// A reader of pairs under what is believed of their values.
  init(_ pairs: TrainingPairs, _ values: ActiveValues) {
    self.pairs = pairs
    logU = values.logU
    raises = pairs.jointNameRaises(values)
  }

  /// Calls `body` with every pair of a run and its likelihoods.
  @inline(__always)
  func forEach(
    in run: PatternTable.Run, base: ClassLikelihoods, _ body: (Int, ClassLikelihoods) -> Void
  ) {
    let width = pairs.kinds.width(of: Int(run.key))
    var use = Int(run.firstUse)
    for pair in Int(run.start)..<Int(run.end) {
      body(pair, likelihoods(of: Int(run.key), firstUse: use, base: base))
      use += width
    }
  }

  /// The likelihoods of a pair whose values begin at a use.
  ///
  /// Unchecked, in the innermost loop of every round: indexes of values are made with the pairs.
  @inline(__always)
  func likelihoods(of key: Int, firstUse: Int, base: ClassLikelihoods) -> ClassLikelihoods {
    let uses = pairs.uses.span
    let kinds = pairs.kinds.uses.span
    let logU = logU.span
    var likelihoods = base
    var use = firstUse
    for kind in Int(pairs.kinds.starts[key])..<Int(pairs.kinds.starts[key + 1]) {
      likelihoods.add(kinds[unchecked: kind], logU: logU[unchecked: Int(uses[unchecked: use])])
      use &+= 1
    }
    if pairs.kinds.hasJointName[key] {
      let raises = raises.span
      likelihoods.raiseSurname(raises[unchecked: Int(uses[unchecked: use])])
    }
    return likelihoods
  }
}

extension TrainingPairs {
  /// How much the surname's u is to be raised for each joint name, in nats, and 0 at the end for pairs without one.
  ///
  /// An exponential and a logarithm for each name instead of each pair that shares it.
  func jointNameRaises(_ values: ActiveValues) -> [Double] {
    var raises = [Double](repeating: 0, count: joints.count + 1)
    for (index, names) in namesOfJoint.enumerated() where names.given != names.surname {
      raises[index] = values.jointNameRaise(
        given: Int(names.given), surname: Int(names.surname), joint: joints.lowerBound + index)
    }
    return raises
  }
}
