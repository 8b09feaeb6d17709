/// The rules of S, T and W.
extension MetaphoneEncoder {
  mutating func encodeS() {
    let next = place &+ 1
    if word.has("ISL", at: place &- 1) || word.has("YSL", at: place &- 1) {
      // Silent in island and Carlysle.
      place &+= 1
    } else if place == 0, word.has("SUGAR", at: 0) {
      add("X", alternate: "S")
      place &+= 1
    } else if word[next] == "H" {
      encodeSH()
    } else if word.has("SIO", at: place) || word.has("SIA", at: place) {
      // Italian and Armenian.
      if word.isSlavoGermanic { add("S") } else { add("S", alternate: "X") }
      place &+= 3
    } else if (place == 0 && word.hasOne(of: "MNLW", at: 1)) || word[next] == "Z" {
      // Smith is Schmidt and Snider Schneider; SZ is Slavic, but in Hungarian an S.
      add("S", alternate: "X")
      place &+= word[next] == "Z" ? 2 : 1
    } else if word[next] == "C" {
      encodeSC()
    } else {
      encodeSingleS()
    }
  }

  private mutating func encodeSH() {
    let next = place &+ 1
    if word.has("HEIM", at: next) || word.has("HOEK", at: next) || word.has("HOLM", at: next)
      || word.has("HOLZ", at: next)
    {
      // The syllable ends between the two letters.
      add("S")
    } else {
      add("X")
    }
    place &+= 2
  }

  private mutating func encodeSC() {
    if word[place &+ 2] == "H" {
      encodeSCH()
    } else if word.hasOne(of: "IEY", at: place &+ 2) {
      add("S")
    } else {
      add("SK")
    }
    place &+= 3
  }

  /// Schlesinger's rule.
  private mutating func encodeSCH() {
    let after = place &+ 3
    if word.has("ER", at: after) || word.has("EN", at: after) {
      // As in Schermerhorn and Schenker.
      add("X", alternate: "SK")
    } else if word.has("OO", at: after) || word.has("UY", at: after) || word.has("ED", at: after)
      || word.has("EM", at: after)
    {
      // Dutch, as in school.
      add("SK")
    } else if place == 0, !word.hasVowel(at: 3), word[3] != "W" {
      add("X", alternate: "S")
    } else {
      add("X")
    }
  }

  private mutating func encodeSingleS() {
    let isFrenchEnding =
      place == word.last && (word.has("AI", at: place &- 2) || word.has("OI", at: place &- 2))
    // As in Resnais and Artois.
    if isFrenchEnding {
      add("", alternate: "S")
    } else {
      add("S")
    }
    place &+= word.hasOne(of: "SZ", at: place &+ 1) ? 2 : 1
  }

  mutating func encodeT() {
    if word.has("TION", at: place) || word.has("TIA", at: place) || word.has("TCH", at: place) {
      add("X")
      place &+= 3
    } else if word[place &+ 1] == "H" || word.has("TTH", at: place) {
      if word.has("OM", at: place &+ 2) || word.has("AM", at: place &+ 2) || word.beginsGermanic {
        // As in Thomas and Thames.
        add("T")
      } else {
        add("0", alternate: "T")
      }
      place &+= 2
    } else {
      add("T")
      place &+= word.hasOne(of: "TD", at: place &+ 1) ? 2 : 1
    }
  }

  mutating func encodeW() {
    if word[place &+ 1] == "R" {
      add("R")
      place &+= 2
      return
    }
    if place == 0 {
      if word.hasVowel(at: 1) {
        // Wasserman is Vasserman.
        add("A", alternate: "F")
      } else if word[1] == "H" {
        add("A")
      }
    }
    if isSlavicW || (place == word.last && word.hasVowel(at: place &- 1)) {
      // Arnow is Arnoff.
      add("", alternate: "F")
      place &+= 1
    } else if word.has("WICZ", at: place) || word.has("WITZ", at: place) {
      // Polish, as in Filipowicz.
      add("TS", alternate: "FX")
      place &+= 4
    } else {
      place &+= 1
    }
  }

  /// As in Kowalewski or Schwarz.
  private var isSlavicW: Bool {
    let before = place &- 1
    return word.has("SCH", at: 0) || word.has("EWSKI", at: before) || word.has("EWSKY", at: before)
      || word.has("OWSKI", at: before) || word.has("OWSKY", at: before)
  }
}
