import Similarity

/// Finds the known word that a mistyped one most probably stands for.
enum NearestWord {
  /// The known word with the fewest edits, at most one for each three letters; the first of equals.
  static func nearest(to word: String, among known: [String]) -> String? {
    var search = Search(word)
    for candidate in known { search.look(at: candidate) }
    return search.found
  }

  /// A search among words that come one by one.
  struct Search {
    private let typed: [UInt8]
    private var best: (word: String, distance: Int)?

    /// A search for what a word stands for.
    init(_ word: String) { typed = Array(word.lowercased().utf8) }

    /// The nearest of the words seen so far; nil where none is near.
    var found: String? { best?.word }

    /// Looks at one more word.
    mutating func look(at candidate: String) {
      let letters = Array(candidate.lowercased().utf8)
      let most = min(max(typed.count, letters.count) / 3, (best?.distance ?? .max) - 1)
      // Words of other lengths need at least as many edits as they are longer.
      if abs(letters.count - typed.count) > most { return }
      let distance = OptimalStringAlignment.distance(typed.span, letters.span)
      if distance <= most { best = (candidate, distance) }
    }
  }
}
