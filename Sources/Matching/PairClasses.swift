/// Pairs of one pattern that share the same values: EM judges one of them for all.
///
/// Strangers in a block mostly share the same frequent surname or street, so there are a fraction as many classes as pairs.
struct PairClasses: Sendable {
  /// What the pairs of a class have in common.
  struct Class: Sendable {
    /// The pattern's key.
    let key: UInt32
    /// Where the values of one of its pairs begin.
    let firstUse: UInt32
  }

  /// The classes in the order of first sight.
  let classes: [Class]
  /// The class of each pair, in the order of patterns.
  let classOfPair: [UInt32]

  /// The classes of pairs.
  init(_ pairs: TrainingPairs) {
    var builder = Builder(pairs)
    var classOfPair: [UInt32] = []
    classOfPair.reserveCapacity(pairs.count)
    for run in pairs.patterns.runs {
      let width = pairs.kinds.width(of: Int(run.key))
      var use = Int(run.firstUse)
      for _ in run.start..<run.end {
        classOfPair.append(builder.number(of: Class(key: run.key, firstUse: UInt32(use)), width: width))
        use += width
      }
    }
    classes = builder.classes
    self.classOfPair = classOfPair
  }
}

extension PairClasses {
  /// Numbers classes by a table with open addressing: a dictionary of arrays would make one for each pair.
  private struct Builder {
    private(set) var classes: [Class] = []
    /// The class in each slot, plus one; 0 where there is none.
    private var slots: [UInt32]
    private let uses: [UInt32]

    init(_ pairs: TrainingPairs) {
      let bits = max(4, Int.bitWidth - (pairs.count * 2).leadingZeroBitCount)
      slots = [UInt32](repeating: 0, count: 1 << bits)
      uses = pairs.uses
    }

    mutating func number(of found: Class, width: Int) -> UInt32 {
      var slot = hash(found, width) & (slots.count - 1)
      while slots[slot] != 0 {
        let known = classes[Int(slots[slot]) - 1]
        if known.key == found.key, isEqual(known, found, width) { return slots[slot] - 1 }
        slot = (slot + 1) & (slots.count - 1)
      }
      classes.append(found)
      slots[slot] = UInt32(classes.count)
      return UInt32(classes.count - 1)
    }

    private func hash(_ found: Class, _ width: Int) -> Int {
      var hash = UInt64(found.key) &* 0x9E37_79B9_7F4A_7C15
      for use in Int(found.firstUse)..<(Int(found.firstUse) + width) {
        hash = (hash ^ hash >> 32 ^ UInt64(uses[use])) &* 0x9E37_79B9_7F4A_7C15
      }
      return Int(truncatingIfNeeded: hash >> 20)
    }

    private func isEqual(_ one: Class, _ other: Class, _ width: Int) -> Bool {
      for place in 0..<width where uses[Int(one.firstUse) + place] != uses[Int(other.firstUse) + place] {
        return false
      }
      return true
    }
  }
}
