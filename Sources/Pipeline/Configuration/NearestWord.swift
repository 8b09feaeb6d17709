/// Finds the known word that a mistyped one most probably stands for.
enum NearestWord {
  /// The known word with the fewest edits, at most one for each three letters; the first of equals.
  static func nearest(to word: String, among known: [String]) -> String? {
    let typed = Array(word.lowercased())
    var best: (word: String, distance: Int)?
    for candidate in known {
      let distance = edits(between: typed, and: Array(candidate.lowercased()))
      let isNear = distance * 3 <= max(typed.count, candidate.count)
      if isNear, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Levenshtein's distance, row by row.
  private static func edits(between left: [Character], and right: [Character]) -> Int {
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let replaced = previous[column] + (letter == other ? 0 : 1)
        current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }
}
