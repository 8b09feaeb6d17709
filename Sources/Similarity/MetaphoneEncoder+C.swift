/// The rules of C.
extension MetaphoneEncoder {
  mutating func encodeC() {
    if isGermanicACH {
      add("K")
      place &+= 2
    } else if place == 0, word.has("CAESAR", at: 0) {
      add("S")
      place &+= 2
    } else if word[place &+ 1] == "H" {
      encodeCH()
    } else if word.has("CZ", at: place), !word.has("WICZ", at: place &- 2) {
      // As in Czerny.
      add("S", alternate: "X")
      place &+= 2
    } else if word.has("CIA", at: place &+ 1) {
      // As in focaccia.
      add("X")
      place &+= 3
    } else if word.has("CC", at: place), !(place == 1 && word[0] == "M") {
      encodeCC()
    } else {
      encodeSingleC()
    }
  }

  /// As in Bach and Bacher, but not as in Bachi.
  private var isGermanicACH: Bool {
    guard place > 1, word.has("ACH", at: place &- 1), !word.hasVowel(at: place &- 2) else { return false }
    let next = word[place &+ 2]
    if next == "I" { return false }
    return next != "E" || word.has("BACHER", at: place &- 2) || word.has("MACHER", at: place &- 2)
  }

  private mutating func encodeCH() {
    if word.has("CHIA", at: place) {
      // Italian, as in Chianti.
      add("K")
    } else if place > 0, word.has("CHAE", at: place) {
      // As in Michael.
      add("K", alternate: "X")
    } else if isGreekStart || isHardCH {
      add("K")
    } else if place == 0 {
      add("X")
    } else if word.has("MC", at: 0) {
      // As in McHugh.
      add("K")
    } else {
      add("X", alternate: "K")
    }
    place &+= 2
  }

  /// As in chemistry and chorus, but not as in chore.
  private var isGreekStart: Bool {
    guard place == 0, !word.has("CHORE", at: 0) else { return false }
    return word.has("HARAC", at: 1) || word.has("HARIS", at: 1) || word.has("HOR", at: 1)
      || word.has("HYM", at: 1) || word.has("HIA", at: 1) || word.has("HEM", at: 1)
  }

  /// A Germanic or Greek CH, as in Schenk, orchid, Christ or Wachter.
  private var isHardCH: Bool {
    if word.beginsGermanic || word.hasOne(of: "TS", at: place &+ 2) { return true }
    if word.has("ORCHES", at: place &- 2) || word.has("ARCHIT", at: place &- 2) { return true }
    if word.has("ORCHID", at: place &- 2) { return true }
    let followsVowel = place == 0 || word.hasOne(of: "AOUE", at: place &- 1)
    return followsVowel && word.hasOne(of: "LRNMBHFVW ", at: place &+ 2)
  }

  private mutating func encodeCC() {
    guard word.hasOne(of: "IEH", at: place &+ 2), !word.has("HU", at: place &+ 2) else {
      // As in Bacchus.
      add("K")
      place &+= 2
      return
    }
    let followsInitialA = place == 1 && word[0] == "A"
    if followsInitialA || word.has("UCCEE", at: place &- 1) || word.has("UCCES", at: place &- 1) {
      // As in accident and success.
      add("KS")
    } else {
      // As in Bertucci.
      add("X")
    }
    place &+= 3
  }

  private mutating func encodeSingleC() {
    if word.hasOne(of: "KGQ", at: place &+ 1) {
      add("K")
      place &+= 2
    } else if word.hasOne(of: "IEY", at: place &+ 1) {
      if word.has("CIO", at: place) || word.has("CIE", at: place) || word.has("CIA", at: place) {
        // Italian, where it is soft.
        add("S", alternate: "X")
      } else {
        add("S")
      }
      place &+= 2
    } else {
      add("K")
      place &+= hardCLength
    }
  }

  /// How many letters a hard C covers, as in Mac Caffrey and Mac Gregor.
  private var hardCLength: Int {
    let next = place &+ 1
    if word.has(" C", at: next) || word.has(" Q", at: next) || word.has(" G", at: next) { return 3 }
    let isDoubled =
      word.hasOne(of: "CKQ", at: next) && !word.has("CE", at: next) && !word.has("CI", at: next)
    return isDoubled ? 2 : 1
  }
}
