/// What clerks type into notes, and behind names.
final class NoteWords: Sendable {
  let notes: WordList
  let inName: WordList

  init(_ notes: String, inName: String) {
    self.notes = Self.list(notes)
    self.inName = Self.list(inName)
  }

  /// Reads notes set apart by semicolons; `¶` stands for a line break within one.
  private static func list(_ text: String) -> WordList {
    var list = WordList()
    for note in text.split(separator: ";") {
      let words = note.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      list.append(words.split(separator: "¶").joined(separator: "\n"))
    }
    return list
  }
}
