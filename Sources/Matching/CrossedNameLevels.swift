import Records
import Similarity

/// Compares given names with surnames: people type one into the other's field.
struct CrossedNameLevels: Sendable {
  private let given: ValueBytes
  private let surname: ValueBytes
  private let givenBags: [LetterBag]
  private let surnameBags: [LetterBag]

  /// Prepares all distinct names, without their spaces.
  init(given: ByteDictionary, surname: ByteDictionary) {
    self.given = ValueBytes.joined(given)
    self.surname = ValueBytes.joined(surname)
    givenBags = self.given.letterBags
    surnameBags = self.surname.letterBags
  }

  /// Sets the levels from the crosswise comparison where that explains the pair better.
  func improve(
    _ names: inout NameLevels, _ left: PersonNameComparison.NameCodes, _ right: PersonNameComparison.NameCodes
  ) {
    let givens = given.bytes.span
    let surnames = surname.bytes.span
    let leftGiven = givens.extracting(given.range(of: left.given))
    let leftSurname = surnames.extracting(surname.range(of: left.surname))
    let rightGiven = givens.extracting(given.range(of: right.given))
    let rightSurname = surnames.extracting(surname.range(of: right.surname))
    // Most pairs end here: a swap needs one cross pair that is at least close, and letters tell that few are.
    let mayAgree =
      mayBeClose(left.given, leftGiven.count, right.surname, rightSurname.count)
      || mayBeClose(right.given, rightGiven.count, left.surname, leftSurname.count)
    if !mayAgree { return }
    if left.given != 0, left.surname != 0, right.given != 0, right.surname != 0 {
      improveWhole(&names, leftGiven, leftSurname, rightGiven, rightSurname)
    } else {
      improvePart(&names, leftGiven, leftSurname, rightGiven, rightSurname)
    }
  }

  /// Whether a given name and a surname can be close at all; never false for two that are.
  @inline(__always)
  private func mayBeClose(_ one: UInt32, _ oneCount: Int, _ other: UInt32, _ otherCount: Int) -> Bool {
    if one == 0 || other == 0 { return false }
    let bag = givenBags[Int(one)]
    let otherBag = surnameBags[Int(other)]
    return bag.leastDistance(to: otherBag) <= 1
      || bag.greatestJaroWinkler(to: otherBag, counts: (oneCount, otherCount)) >= 0.93
  }

  private func improveWhole(
    _ names: inout NameLevels, _ leftGiven: Span<UInt8>, _ leftSurname: Span<UInt8>,
    _ rightGiven: Span<UInt8>,
    _ rightSurname: Span<UInt8>
  ) {
    let straightGiven = givenLevel(leftGiven, rightSurname)
    let straightSurname = surnameLevel(leftSurname, rightGiven)
    if straightGiven == 0 && straightSurname == 0 { return }
    let otherGiven = givenLevel(rightGiven, leftSurname)
    let otherSurname = surnameLevel(rightSurname, leftGiven)
    var best = (given: straightGiven, surname: straightSurname)
    // Of two that are worth as much the one with the better given name, so that either record may come first.
    let isOtherBetter =
      (otherGiven + otherSurname, otherGiven) > (straightGiven + straightSurname, straightGiven)
    if min(straightGiven, straightSurname) == 0 || min(otherGiven, otherSurname) > 0 && isOtherBetter {
      best = (otherGiven, otherSurname)
    }
    if best.given >= 1, best.surname >= 1, best.given + best.surname >= 4 {
      names = NameLevels(
        given: min(best.given, GivenNameLevels.close), surname: min(best.surname, SurnameLevels.close),
        isSwapped: true)
    }
  }

  /// A record has one name alone, which may stand in the wrong field.
  private func improvePart(
    _ names: inout NameLevels, _ leftGiven: Span<UInt8>, _ leftSurname: Span<UInt8>,
    _ rightGiven: Span<UInt8>,
    _ rightSurname: Span<UInt8>
  ) {
    let one = min(surnameLevel(leftSurname, rightGiven), SurnameLevels.equal)
    let other = min(surnameLevel(rightSurname, leftGiven), SurnameLevels.equal)
    guard max(one, other) >= SurnameLevels.close else { return }
    let surnameAlone = leftGiven.isEmpty || rightGiven.isEmpty
    let bothAlone = (leftGiven.isEmpty || leftSurname.isEmpty) && (rightGiven.isEmpty || rightSurname.isEmpty)
    names =
      surnameAlone && !bothAlone
      ? NameLevels(given: GivenNameLevels.close, surname: -1)
      : NameLevels(given: -1, surname: SurnameLevels.close)
  }

  private func givenLevel(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Int {
    if a.isEmpty || b.isEmpty { return 0 }
    if a.equals(b) { return GivenNameLevels.equal }
    if a.count == 1 || b.count == 1 { return a[0] == b[0] ? GivenNameLevels.initial : 0 }
    return GivenNameLevels.spelling(a, b)
  }

  private func surnameLevel(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Int {
    if a.isEmpty || b.isEmpty { return 0 }
    return a.equals(b) ? SurnameLevels.equal : SurnameLevels.spelling(a, b)
  }
}
