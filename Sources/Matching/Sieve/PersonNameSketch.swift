import Foundation
import Records

/// A row's codes of given name and surname; what bounds the levels of each distinct name is prepared once.
struct PersonNameSketch: ComparisonSketch {
  private let comparison: PersonNameComparison
  private let givens: GivenNameSketches
  private let surnames: SurnameSketches

  /// The sketch of a comparison's names.
  init(_ comparison: PersonNameComparison) {
    self.comparison = comparison
    givens = GivenNameSketches(comparison.given.values, levels: comparison.givenLevels)
    surnames = SurnameSketches(comparison.surname.values)
  }

  var wordCount: Int { 1 }

  func write(_ rows: Range<Int>, to words: UnsafeMutablePointer<UInt64>, stride: Int) {
    var target = words
    for row in rows {
      let codes = PersonNameComparison.NameCodes(comparison, row: row)
      target.pointee = UInt64(codes.given) | UInt64(codes.surname) << 32
      target += stride
    }
  }

  func addBounds(of pairs: SketchedPairs, bounds: [LevelBounds], to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    givens.entries.withUnsafeBufferPointer { givens in
      surnames.entries.withUnsafeBufferPointer { surnames in
        let names = Names(
          givens: givens, surnames: surnames, bounds: (bounds[0], bounds[1]),
          comparesCrosswise: comparison.comparesCrosswise,
          givenFloors: GivenNameSketches.Floors(knowsNicknames: comparison.givenLevels.knowsNicknames))
        for index in 0..<pairs.count {
          sums[index] += names.bound(pairs.left(index).pointee, pairs.right(index).pointee)
        }
      }
    }
  }

  /// What the loop over pairs reads.
  private struct Names {
    let givens: UnsafeBufferPointer<GivenNameSketches.Entry>
    let surnames: UnsafeBufferPointer<SurnameSketches.Entry>
    let bounds: (LevelBounds, LevelBounds)
    let comparesCrosswise: Bool
    let givenFloors: GivenNameSketches.Floors
    let surnameFloors = SurnameSketches.Floors()

    @inline(__always)
    func bound(_ left: UInt64, _ right: UInt64) -> SIMD2<Double> {
      let given = (UInt32(truncatingIfNeeded: left), UInt32(truncatingIfNeeded: right))
      let surname = (UInt32(left >> 32), UInt32(right >> 32))
      var sum = SIMD2<Double>.zero
      if given.0 != 0, given.1 != 0 {
        if given.0 == given.1 {
          // Generations and native spellings may still say less.
          sum = pointwiseMax(bounds.0.shared(given.0), bounds.0.upTo(GivenNameLevels.close))
        } else {
          sum = bounds.0.upTo(
            GivenNameSketches.level(givens[Int(given.0)], givens[Int(given.1)], givenFloors))
        }
      }
      if surname.0 != 0, surname.1 != 0 {
        if surname.0 == surname.1 { return sum + bounds.1.shared(surname.0) }
        sum += bounds.1.upTo(
          SurnameSketches.level(surnames[Int(surname.0)], surnames[Int(surname.1)], surnameFloors))
      }
      if !comparesCrosswise || (given.0 == given.1 && given.0 != 0) { return sum }
      if !mayBeClose(given.0, surname.1), !mayBeClose(given.1, surname.0) { return sum }
      let (close, alike) = (bounds.0.upTo(GivenNameLevels.close), bounds.1.upTo(SurnameLevels.close))
      return pointwiseMax(pointwiseMax(sum, close + alike), pointwiseMax(close, alike))
    }

    /// Whether a given name and a surname can be close without their spaces.
    @inline(__always)
    private func mayBeClose(_ given: UInt32, _ surname: UInt32) -> Bool {
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
