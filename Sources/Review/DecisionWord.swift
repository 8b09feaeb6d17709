import CSV
import Resolution

/// A word in the column `decision` of a spreadsheet.
enum DecisionWord: Equatable {
  /// What the group is.
  case verdict(Decision.Verdict)
  /// This record is another customer than the rest of its group.
  case drop

  /// The words that are understood, the first of each the one to recommend.
  static let known: [(meaning: DecisionWord, words: [String])] = [
    (.verdict(.same), ["same", "same person", "same customer", "duplicate", "merge", "yes", "y", "ja"]),
    (
      .verdict(.different),
      ["different", "different person", "different customer", "not same", "not the same", "no", "n", "nein"]
    ),
    (.verdict(.household), ["household", "same household", "family"]),
    (.verdict(.unsure), ["unsure", "not sure", "maybe", "?"]),
    (.drop, ["drop", "dropped", "not this one"]),
  ]

  private static let meanings: [String: DecisionWord] = Dictionary(
    uniqueKeysWithValues: known.flatMap { entry in entry.words.map { ($0, entry.meaning) } })

  /// The words to recommend, for messages.
  static let recommended = known.map { $0.words[0] }.joined(separator: ", ")

  /// The word of a cell, which is not empty: upper or lower case, blanks and a full stop apart.
  init?(_ cell: String) {
    guard let meaning = DecisionWord.meanings[CellText.plain(cell)] else { return nil }
    self = meaning
  }

  /// The word to recommend for the meaning.
  var text: String {
    switch self {
    case .verdict(let verdict): verdict.rawValue
    case .drop: "drop"
    }
  }
}
