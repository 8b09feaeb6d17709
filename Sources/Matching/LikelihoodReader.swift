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
  ///
  /// Unchecked: indexes of values are made with the pairs, and checking them took a fifth of the time.
  @inline(__always)
  func forEach(
    in run: PatternTable.Run, base: ClassLikelihoods, _ body: (Int, ClassLikelihoods) -> Void
  ) {
    let kinds = Int(pairs.kinds.starts[Int(run.key)])..<Int(pairs.kinds.starts[Int(run.key) + 1])
    let hasJointName = pairs.kinds.hasJointName[Int(run.key)]
    let uses = pairs.uses.span
    let kindSpan = pairs.kinds.uses.span
    let logUSpan = logU.span
    let raiseSpan = raises.span
    var use = Int(run.firstUse)
    for pair in Int(run.start)..<Int(run.end) {
      var likelihoods = base
      for kind in kinds {
        likelihoods.add(kindSpan[unchecked: kind], logU: logUSpan[unchecked: Int(uses[unchecked: use])])
        use &+= 1
      }
      if hasJointName {
        likelihoods.raiseSurname(raiseSpan[unchecked: Int(uses[unchecked: use])])
        use &+= 1
      }
      body(pair, likelihoods)
    }
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
