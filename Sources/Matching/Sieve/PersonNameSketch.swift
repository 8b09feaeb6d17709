import Foundation
import Records

/// A row's codes of given name and surname, and what else of them is compared; what bounds the levels of each distinct name is prepared once.
struct PersonNameSketch: ComparisonSketch {
  private let comparison: PersonNameComparison
  private let givens: GivenNameSketches
  private let surnames: SurnameSketches

  /// The sketch of a comparison's names.
  init(_ comparison: PersonNameComparison) {
    self.comparison = comparison
    givens = GivenNameSketches(comparison.given.values, levels: comparison.givenLevels)
    surnames = SurnameSketches(comparison.surname.values, levels: comparison.surnameLevels)
  }

  /// Both codes; generation, native name and placeholder where the table has any.
  var wordCount: Int { comparison.hasDetails ? 2 : 1 }

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {
    var target = words
    for row in rows {
      let codes = PersonNameComparison.NameCodes(comparison, row: row)
      target[0] = UInt64(codes.given) | UInt64(codes.surname) << 32
      if comparison.hasDetails { target[1] = comparison.details(of: UInt32(row)).word }
      target += stride
    }
  }

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    let bounds = (bounds[0], bounds[1])
    withNames { names in
      names.fetch(pairs)
      for index in 0..<pairs.count {
        sums[index] += names.bound(pairs.left(index).pointee, pairs.right(index).pointee, bounds)
      }
    }
  }

  func compare(_ pairs: SketchedPairs, to results: ComparisonResults, first: Int) {
    var givenCache = LevelCache(pairs: pairs.count)
    var surnameCache = LevelCache(pairs: pairs.count)
    withNames { names in
      names.fetch(pairs)
      for index in 0..<pairs.count {
        let left = PersonNameComparison.NameCodes(pairs.left(index).pointee)
        let right = PersonNameComparison.NameCodes(pairs.right(index).pointee)
        var levels = NameLevels()
        if left.given != 0, right.given != 0 {
          levels.given =
            names.knownGivenLevel(left.given, right.given)
            ?? givenCache.level(left.given, right.given) {
              comparison.givenLevels.level(left.given, right.given)
            }
        }
        if left.surname != 0, right.surname != 0 {
          levels.surname =
            names.knownSurnameLevel(left.surname, right.surname)
            ?? surnameCache.level(left.surname, right.surname) {
              comparison.surnameLevels.level(left.surname, right.surname)
            }
        }
        if comparison.comparesCrosswise, levels.given <= 1, levels.surname <= 1,
          names.mayBeClose(left.given, right.surname) || names.mayBeClose(right.given, left.surname)
        {
          comparison.crossed.improve(&levels, left, right)
        }
        let isJoint = (names.isJoint(left.given), names.isJoint(right.given))
        let areTwoNames =
          levels.given == 0 && names.areTwoNames(left.given, right.given, comparison.givenLevels)
        var found: PairFlags = levels.isSwapped ? .swappedNames : []
        if comparison.hasDetails {
          let details = (pairs.left(index)[1], pairs.right(index)[1])
          found = PersonNameComparison.adjust(
            &levels, PersonNameComparison.Details(word: details.0),
            PersonNameComparison.Details(word: details.1))
        }
        if left.given != 0, right.given != 0 { found.insert(.bothGiven) }
        if areTwoNames { found.insert(.twoGivenNames) }
        if isJoint.0 != isJoint.1 { found.insert(.jointName) }
        results.flags[index].formUnion(found)
        results.patterns[index][first] = levels.given
        results.patterns[index][first + 1] = levels.surname
      }
    }
  }

  private func withNames(_ body: (Names) -> Void) {
    givens.entries.withUnsafeBufferPointer { givens in
      surnames.entries.withUnsafeBufferPointer { surnames in
        // Never empty: code 0 is no name.
        guard let firstGiven = givens.baseAddress, let firstSurname = surnames.baseAddress else { return }
        body(
          Names(
            givens: firstGiven, surnames: firstSurname, comparesCrosswise: comparison.comparesCrosswise,
            givenFloors: GivenNameSketches.Floors(knowsNicknames: comparison.givenLevels.knowsNicknames)))
      }
    }
  }

  /// What the loop over pairs reads.
  private struct Names {
    let givens: UnsafePointer<GivenNameSketches.Entry>
    let surnames: UnsafePointer<SurnameSketches.Entry>
    let comparesCrosswise: Bool
    let givenFloors: GivenNameSketches.Floors
    let surnameFloors = SurnameSketches.Floors()

    /// Reads what is known of the names of all right rows, so that it comes from memory all at once.
    @inline(__always)
    func fetch(_ pairs: SketchedPairs) {
      var sum: UInt64 = 0
      for index in 0..<pairs.count {
        let word = pairs.right(index).pointee
        let (given, surname) = (givens + Int(word & 0xFFFF_FFFF), surnames + Int(word >> 32))
        // The first and the last of what is read of each, which may lie in two cache lines.
        sum |= given.pointee.spelling.bag | UInt64(given.pointee.gender)
        sum |= surname.pointee.spelling.bag | UInt64(surname.pointee.sound)
      }
      RowSketches.use(sum)
    }

    @inline(__always)
    func bound(
      _ left: UInt64, _ right: UInt64, _ bounds: (LevelBounds, LevelBounds)
    ) -> SIMD2<Double> {
      let given = (UInt32(truncatingIfNeeded: left), UInt32(truncatingIfNeeded: right))
      let surname = (UInt32(left >> 32), UInt32(right >> 32))
      var sum = SIMD2<Double>.zero
      if given.0 != 0, given.1 != 0 {
        if given.0 == given.1 {
          // Generations and native spellings may still say less.
          sum = pointwiseMax(bounds.0.shared(given.0), bounds.0.upTo(GivenNameLevels.close))
        } else {
          sum = bounds.0.upTo(
            GivenNameSketches.level(givens + Int(given.0), givens + Int(given.1), givenFloors))
        }
      }
      if surname.0 != 0, surname.1 != 0 {
        if surname.0 == surname.1 { return sum + bounds.1.shared(surname.0) }
        sum += bounds.1.upTo(
          SurnameSketches.level(surnames + Int(surname.0), surnames + Int(surname.1), surnameFloors))
      }
      if !comparesCrosswise || (given.0 == given.1 && given.0 != 0) { return sum }
      if !mayBeClose(given.0, surname.1), !mayBeClose(given.1, surname.0) { return sum }
      let (close, alike) = (bounds.0.upTo(GivenNameLevels.close), bounds.1.upTo(SurnameLevels.close))
      return pointwiseMax(pointwiseMax(sum, close + alike), pointwiseMax(close, alike))
    }

    /// Whether a code is the name of two people.
    @inline(__always)
    func isJoint(_ given: UInt32) -> Bool { givens[Int(given)].isJoint }

    /// Whether two names that differ are both known, and neither is a form of the other.
    @inline(__always)
    func areTwoNames(_ left: UInt32, _ right: UInt32, _ levels: GivenNameLevels) -> Bool {
      let (one, other) = (givens + Int(left), givens + Int(right))
      if one.pointee.gender == 0 || other.pointee.gender == 0 { return false }
      return one.pointee.groups & other.pointee.groups == 0 || levels.areTwoNames(left, right)
    }

    /// The level of two given names where their sketches tell it: equal, an initial, nothing in common.
    @inline(__always)
    func knownGivenLevel(_ left: UInt32, _ right: UInt32) -> Int? {
      if left == right { return GivenNameLevels.equal }
      let level = GivenNameSketches.level(givens + Int(left), givens + Int(right), givenFloors)
      return level == 0 || level == GivenNameLevels.initial ? level : nil
    }

    /// The level of two surnames where their sketches tell it.
    @inline(__always)
    func knownSurnameLevel(_ left: UInt32, _ right: UInt32) -> Int? {
      if left == right { return SurnameLevels.equal }
      return SurnameSketches.level(surnames + Int(left), surnames + Int(right), surnameFloors) == 0 ? 0 : nil
    }

    /// Whether a given name and a surname can be close without their spaces.
    @inline(__always)
    func mayBeClose(_ given: UInt32, _ surname: UInt32) -> Bool {
      if given == 0 || surname == 0 { return false }
      let (one, other) = (givens[Int(given)].spelling, surnames[Int(surname)].spelling)
      let (bag, otherBag) = (one.bag & SpellingSketch.withoutSpaces, other.bag & SpellingSketch.withoutSpaces)
      let counts = (one.joinedCount, other.joinedCount)
      let letters = max((bag & ~otherBag).nonzeroBitCount, (otherBag & ~bag).nonzeroBitCount)
      if max(letters, abs(counts.0 &- counts.1)) <= 1 { return true }
      let isSpaced = one.spaces != 0 || other.spaces != 0
      return givenFloors.close.mayBeReached(
        bag, otherBag, counts, commonPrefix: isSpaced ? 4 : one.commonPrefix(other))
    }
  }
}
