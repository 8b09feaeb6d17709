/// Sorts words of which there are few, or many that are nearly in order.
enum HandfulSort {
  /// Up to this many words an insertion sort is quicker than anything else.
  static let longestInsertion = 40

  /// Sorts words where they lie.
  @inline(__always)
  static func sort(_ words: UnsafeMutableBufferPointer<UInt64>) {
    if words.count > longestInsertion {
      var words = words
      return words.sort()
    }
    var place = 1
    while place < words.count {
      let word = words[place]
      var gap = place
      while gap > 0, words[gap &- 1] > word {
        words[gap] = words[gap &- 1]
        gap &-= 1
      }
      words[gap] = word
      place &+= 1
    }
  }
}
