/// Edit distances by the whole table of the dynamic programme.
public enum ReferenceEditDistance {
  /// The Levenshtein distance.
  public static func levenshtein(_ a: [UInt8], _ b: [UInt8]) -> Int {
    distance(a, b, swaps: false)
  }

  /// The optimal string alignment distance.
  public static func optimalStringAlignment(_ a: [UInt8], _ b: [UInt8]) -> Int {
    distance(a, b, swaps: true)
  }

  private static func distance(_ a: [UInt8], _ b: [UInt8], swaps: Bool) -> Int {
    var table = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
    for i in 0...a.count { table[i][0] = i }
    for i in a.indices {
      for j in b.indices {
        var best = table[i][j] + (a[i] == b[j] ? 0 : 1)
        best = min(best, table[i][j + 1] + 1, table[i + 1][j] + 1)
        if swaps, i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, table[i - 1][j - 1] + 1)
        }
        table[i + 1][j + 1] = best
      }
    }
    return table[a.count][b.count]
  }
}
