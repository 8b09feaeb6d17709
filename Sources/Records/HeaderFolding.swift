import Normalization

/// Brings headers to a form in which they can be compared: `E-Mail`, `e_mail` and `eMail` are one.
public enum HeaderFolding {
  /// A header in lower case without accents, its words separated by single spaces; `#` is the word `number`.
  ///
  /// Words end at punctuation, where a small letter meets a capital (`firstName`), and where letters meet
  /// digits.
  public static func fold(_ header: String) -> String {
    var separated = ""
    var previous: Character = " "
    for character in header {
      if character == "#" {
        separated += " number "
      } else if previous.isLowercase && character.isUppercase || previous.isLetter && character.isNumber
        || previous.isNumber && character.isLetter
      {
        separated += " \(character)"
      } else {
        separated.append(character)
      }
      previous = character
    }
    let folded = Transliterator().folded(separated)
    return folded.split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }

  /// What headers are looked up by: a folded header without spaces, in which words that mean the same are one
  /// and German umlauts are written the short way.
  public static func key(_ folded: String) -> String {
    let words = folded.split(separator: " ").map { numberWords.contains(String($0)) ? "number" : String($0) }
    return words.joined()
      .replacing("ae", with: "a").replacing("oe", with: "o").replacing("ue", with: "u")
  }

  private static let numberWords: Set<String> = ["no", "nr", "num", "nbr", "numero", "nummer"]
}
