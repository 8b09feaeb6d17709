/// The letters with few rules.
extension MetaphoneEncoder {
  /// A letter, or a pair of them, that always has the same sound.
  @inline(__always)
  mutating func encodePlain(_ sounds: Sounds) {
    add(sounds)
    skipDouble()
  }

  /// Vowels are coded at the start only, all alike.
  mutating func encodeVowel() {
    if place == 0 { add("A") }
    place &+= 1
  }

  mutating func encodeD() {
    if word.has("DG", at: place) {
      if word.hasOne(of: "IEY", at: place &+ 2) {
        // As in edge.
        add("J")
        place &+= 3
      } else {
        // As in Edgar.
        add("TK")
        place &+= 2
      }
    } else {
      add("T")
      place &+= word.hasOne(of: "DT", at: place &+ 1) ? 2 : 1
    }
  }

  /// H sounds at the start and between vowels, and only before one.
  mutating func encodeH() {
    if place == 0 || word.hasVowel(at: place &- 1), word.hasVowel(at: place &+ 1) {
      add("H")
      place &+= 2
    } else {
      place &+= 1
    }
  }

  mutating func encodeJ() {
    let isSan = word.has("SAN ", at: 0)
    if isSan || word.has("JOSE", at: place) {
      // Spanish, as in José and San Jacinto.
      if isSan || (place == 0 && word[place &+ 4] == " ") {
        add("H")
      } else {
        add("J", alternate: "H")
      }
      place &+= 1
      return
    }
    if place == 0 {
      // Yankelovich is Jankelowicz.
      add("J", alternate: "A")
    } else if word.hasVowel(at: place &- 1), !word.isSlavoGermanic, word.hasOne(of: "AO", at: place &+ 1) {
      // Spanish, as in bajador.
      add("J", alternate: "H")
    } else if place == word.last {
      add("J", alternate: "")
    } else if !word.hasOne(of: "LTKSNMBZ", at: place &+ 1), !word.hasOne(of: "SKL", at: place &- 1) {
      add("J")
    }
    skipDouble()
  }

  mutating func encodeL() {
    if word[place &+ 1] == "L", isSpanishDoubleL {
      add("L", alternate: "")
      place &+= 2
    } else {
      encodePlain("L")
    }
  }

  /// As in Cabrillo and Gallegos.
  private var isSpanishDoubleL: Bool {
    let before = place &- 1
    if place == word.count &- 3 {
      if word.has("ILLO", at: before) || word.has("ILLA", at: before) { return true }
      if word.has("ALLE", at: before) { return true }
    }
    let last = word.last
    let endsSpanish =
      word.has("AS", at: last &- 1) || word.has("OS", at: last &- 1) || word.hasOne(of: "AO", at: last)
    return endsSpanish && word.has("ALLE", at: before)
  }

  mutating func encodeM() {
    add("M")
    let endsSilently = place &+ 1 == word.last || word.has("ER", at: place &+ 2)
    // As in dumb and thumber.
    let hasSilentB = word.has("UMB", at: place &- 1) && endsSilently
    place &+= hasSilentB || word[place &+ 1] == "M" ? 2 : 1
  }

  mutating func encodeP() {
    if word[place &+ 1] == "H" {
      add("F")
      place &+= 2
    } else {
      add("P")
      // Also Campbell and raspberry.
      place &+= word.hasOne(of: "PB", at: place &+ 1) ? 2 : 1
    }
  }

  mutating func encodeR() {
    let isFrenchEnding =
      place == word.last && !word.isSlavoGermanic && word.has("IE", at: place &- 2)
      && !word.has("ME", at: place &- 4) && !word.has("MA", at: place &- 4)
    // As in Rogier, but not as in Hochmeier.
    if isFrenchEnding {
      add("", alternate: "R")
    } else {
      add("R")
    }
    skipDouble()
  }

  mutating func encodeX() {
    let isFrenchEnding =
      place == word.last && (word.has("AU", at: place &- 2) || word.has("OU", at: place &- 2))
    // Silent in Breaux.
    if !isFrenchEnding { add("KS") }
    place &+= word.hasOne(of: "CX", at: place &+ 1) ? 2 : 1
  }

  mutating func encodeZ() {
    if word[place &+ 1] == "H" {
      // Chinese, as in Zhao.
      add("J")
      place &+= 2
      return
    }
    let next = place &+ 1
    let isItalian = word.has("ZO", at: next) || word.has("ZI", at: next) || word.has("ZA", at: next)
    if isItalian || (word.isSlavoGermanic && place > 0 && word[place &- 1] != "T") {
      add("S", alternate: "TS")
    } else {
      add("S")
    }
    skipDouble()
  }
}
