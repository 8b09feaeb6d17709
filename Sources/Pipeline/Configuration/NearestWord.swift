import Similarity

/// Finds the known word that a mistyped one most probably stands for.
enum NearestWord {
  /// The known word with the fewest edits, at most one for each three letters; the first of equals.
  static func nearest(to word: String, among known: [String]) -> String? {
    let typed = Array(word.lowercased().utf8)
    var best: (word: String, distance: Int)?
    for candidate in known {
      let letters = Array(candidate.lowercased().utf8)
      let distance = OptimalStringAlignment.distance(typed.span, letters.span)
      let isNear = distance * 3 <= max(typed.count, letters.count)
      if isNear, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }
}
