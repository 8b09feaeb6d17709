/// The rules of G.
extension MetaphoneEncoder {
  mutating func encodeG() {
    let next = place &+ 1
    if word[next] == "H" {
      encodeGH()
    } else if word[next] == "N" {
      encodeGN()
    } else if word.has("LI", at: next), !word.isSlavoGermanic {
      // As in Tagliaro.
      add("KL", alternate: "L")
      place &+= 2
    } else if isInitialSoftG || isSoftGER {
      add("K", alternate: "J")
      place &+= 2
    } else if word.hasOne(of: "EIY", at: next) || word.has("AGGI", at: place &- 1)
      || word.has("OGGI", at: place &- 1)
    {
      encodeSoftG()
    } else {
      encodePlain("K")
    }
  }

  private mutating func encodeGH() {
    if place > 0, !word.hasVowel(at: place &- 1) {
      add("K")
    } else if place == 0 {
      // As in Ghislane, and as in Ghani.
      if word[2] == "I" { add("J") } else { add("K") }
    } else if isSilentGH {
      // As in Hugh.
    } else if place > 2, word[place &- 1] == "U", word.hasOne(of: "CGLRT", at: place &- 3) {
      // As in laugh, cough and tough.
      add("F")
    } else if word[place &- 1] != "I" {
      add("K")
    }
    place &+= 2
  }

  /// Parker's rule: GH is silent after a syllable that begins with B, D or H.
  private var isSilentGH: Bool {
    word.hasOne(of: "BHD", at: place &- 2) || word.hasOne(of: "BHD", at: place &- 3)
      || word.hasOne(of: "BH", at: place &- 4)
  }

  private mutating func encodeGN() {
    if place == 1, word.hasVowel(at: 0), !word.isSlavoGermanic {
      add("KN", alternate: "N")
    } else if !word.has("EY", at: place &+ 2), word[place &+ 1] != "Y", !word.isSlavoGermanic {
      add("N", alternate: "KN")
    } else {
      // As in Cagney.
      add("KN")
    }
    place &+= 2
  }

  /// As in Gerald, Gibson or Gyles, whose sound the spelling does not tell.
  private var isInitialSoftG: Bool {
    guard place == 0 else { return false }
    switch (word[1], word[2]) {
    case ("Y", _), ("E", "S"), ("E", "P"), ("E", "B"), ("E", "L"), ("E", "Y"), ("E", "I"), ("E", "R"),
      ("I", "B"), ("I", "L"), ("I", "N"), ("I", "E"):
      return true
    default:
      return false
    }
  }

  /// As in Rodgers, but not as in danger or biology.
  private var isSoftGER: Bool {
    guard word.has("ER", at: place &+ 1) || word[place &+ 1] == "Y" else { return false }
    if word.has("DANGER", at: 0) || word.has("RANGER", at: 0) || word.has("MANGER", at: 0) { return false }
    if word.hasOne(of: "EI", at: place &- 1) { return false }
    return !word.has("RGY", at: place &- 1) && !word.has("OGY", at: place &- 1)
  }

  private mutating func encodeSoftG() {
    if word.beginsGermanic || word.has("ET", at: place &+ 1) {
      add("K")
    } else if word.has("IER ", at: place &+ 1) {
      // French, always soft.
      add("J")
    } else {
      // As in Biaggi.
      add("J", alternate: "K")
    }
    place &+= 2
  }
}
