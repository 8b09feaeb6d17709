/// The distinct agreement patterns of a set of pairs: EM's sums and base likelihoods are kept for these.
struct PatternTable: Sendable {
  /// What makes two pairs alike to the model, apart from the values that they share.
  struct Key: Hashable, Comparable, Sendable {
    let pattern: AgreementPattern
    let flags: PairFlags
    let usedPlaces: UInt16
    /// Whether a rule beside the evidence says that it is not one customer: such a pair never teaches what one is.
    let isConflicting: Bool

    static func < (left: Key, right: Key) -> Bool {
      (left.pattern.bits, left.flags.rawValue, left.usedPlaces, left.isConflicting ? 1 : 0)
        < (right.pattern.bits, right.flags.rawValue, right.usedPlaces, right.isConflicting ? 1 : 0)
    }
  }

  /// The distinct keys in the order of first sight.
  let keys: [Key]
  /// The key of each pair, an index into ``keys``.
  let keyOfPair: [UInt32]

  /// The patterns of pairs.
  init(_ features: PairFeatures, _ values: SharedValues, rules: IdentityRules) {
    var places: [Key: UInt32] = [:]
    var found: [Key] = []
    var ofPair: [UInt32] = []
    ofPair.reserveCapacity(features.count)
    for index in 0..<features.count {
      let key = Key(
        pattern: features.patterns[index],
        flags: features.flags[index].intersection([.swappedNames, .organizations]),
        usedPlaces: values.usedPlaces[index],
        isConflicting: rules.conflict(in: features.patterns[index], features.flags[index]) != nil)
      if let place = places[key] {
        ofPair.append(place)
      } else {
        places[key] = UInt32(found.count)
        ofPair.append(UInt32(found.count))
        found.append(key)
      }
    }
    keys = found
    keyOfPair = ofPair
  }
}
