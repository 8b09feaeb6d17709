/// What a whole name adds to the given name and the surname beside it: `Freya K. Ederds` to an empty given
/// name.
///
/// The columns of the parts go first: of the whole name only what they lack is taken, and never a second
/// spelling of what they have.
struct NameCompletion {
  /// The given names: those of the whole name where there are no others, or where all of those are among them.
  let given: NameWords
  /// The surname: that of the whole name where there is no other; an initial is none.
  let surname: NameWords

  /// Completes the parts of a name; `wholeGiven` and `wholeSurname` are what the whole name was parsed into.
  init(given: NameWords, surname: NameWords, wholeGiven: NameWords, wholeSurname: NameWords) {
    let isCrossed =
      (wholeSurname.hold(given) || wholeGiven.begin(with: surname))
      && !wholeGiven.hold(given) && !wholeSurname.hold(surname)
    let offeredGiven: NameWords
    let offeredSurname: NameWords
    if isCrossed {
      // `Brown Kevin Eric` beside the surname Brown was parsed with the surname Eric.
      let rest = wholeGiven.begin(with: surname) ? wholeGiven : NameWords("")
      offeredGiven = rest.without(surname, unlessIn: given) + wholeSurname
      offeredSurname = wholeGiven
    } else {
      // `Ana Garcia Lopez` beside the surname Garcia Lopez was parsed with the given names Ana Garcia.
      offeredGiven = wholeGiven.without(surname, unlessIn: wholeSurname + given)
      offeredSurname = wholeSurname.without(given, unlessIn: wholeGiven)
    }
    // A couple's whole name says less of the one whose given name stands beside it.
    let isOfOthers = !given.isEmpty && offeredGiven.areJoint != given.areJoint
    self.given = isOfOthers ? given : offeredGiven.respelled(as: given) ?? given
    self.surname = surname.isEmpty && !offeredSurname.isInitial ? offeredSurname : surname
  }
}
