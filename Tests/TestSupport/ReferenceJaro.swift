/// Jaro and Jaro–Winkler as they are defined, with loops and flags.
public enum ReferenceJaro {
  /// The Jaro similarity, 0…1.
  public static func jaroSimilarity(_ a: [UInt8], _ b: [UInt8]) -> Double {
    if a.isEmpty || b.isEmpty { return a.count == b.count ? 1 : 0 }
    let reach = max(max(a.count, b.count) / 2 - 1, 0)
    var aMatched = [Bool](repeating: false, count: a.count)
    var bMatched = [Bool](repeating: false, count: b.count)
    for (i, byte) in a.enumerated() {
      let candidates = max(0, i - reach)..<max(max(0, i - reach), min(b.count, i + reach + 1))
      if let j = candidates.first(where: { !bMatched[$0] && b[$0] == byte }) {
        aMatched[i] = true
        bMatched[j] = true
      }
    }
    let aInOrder = a.indices.filter { aMatched[$0] }.map { a[$0] }
    let bInOrder = b.indices.filter { bMatched[$0] }.map { b[$0] }
    let m = Double(aInOrder.count)
    if m == 0 { return 0 }
    let transpositions = Double(zip(aInOrder, bInOrder).count { $0 != $1 } / 2)
    return (m / Double(a.count) + m / Double(b.count) + (m - transpositions) / m) / 3
  }

  /// The Jaro–Winkler similarity, 0…1.
  public static func similarity(_ a: [UInt8], _ b: [UInt8]) -> Double {
    let jaro = jaroSimilarity(a, b)
    if jaro <= 0.7 { return jaro }
    let prefix = zip(a, b).prefix(4).prefix { $0 == $1 }.count
    return jaro + Double(prefix) * 0.1 * (1 - jaro)
  }
}
