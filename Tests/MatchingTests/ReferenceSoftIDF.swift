import Foundation
import TestSupport

/// The similarity of companies as accuracy is defined, over plain strings and dictionaries.
struct ReferenceSoftIDF {
  private let weights: [String: Double]

  /// Weights from the names of all records.
  init(_ names: [String]) {
    let filled = names.filter { !$0.isEmpty }
    var documents: [String: Int] = [:]
    for name in filled { for word in Set(ReferenceSoftIDF.words(name)) { documents[word, default: 0] += 1 } }
    weights = documents.mapValues { log(1 + Double(filled.count) / Double($0)) }
  }

  /// The similarity of two names, 0…1.
  func similarity(_ one: String, _ other: String) -> Double {
    let (smaller, larger) = [one, other].map(solid).min() == solid(one) ? (one, other) : (other, one)
    if solid(smaller) == solid(larger) { return 1 }
    var similarity = wordSimilarity(smaller, larger)
    let longer = max(solid(smaller).utf8.count, solid(larger).utf8.count)
    if longer <= 40 {
      let distance = ReferenceEditDistance.optimalStringAlignment(
        Array(solid(smaller).utf8), Array(solid(larger).utf8))
      let whole = 1 - Double(distance) / Double(longer)
      if whole > 0.8 { similarity = max(similarity, 1.8 * (whole - 0.5)) }
    }
    return min(similarity, 1)
  }

  private static func words(_ name: String) -> [String] { name.split(separator: " ").map(String.init) }

  private func solid(_ name: String) -> String { ReferenceSoftIDF.words(name).joined() }

  private func weight(_ word: String) -> Double { weights[word] ?? 0 }

  private func byWeight(_ name: String) -> [String] {
    ReferenceSoftIDF.words(name).sorted { (-weight($0), $0) < (-weight($1), $1) }
  }

  private func wordSimilarity(_ one: String, _ other: String) -> Double {
    var unused = byWeight(other)
    var sum = 0.0
    for word in byWeight(one) {
      let similarities = unused.map { self.alike(word, $0) }
      guard let best = similarities.max(), best > 0, let place = similarities.firstIndex(of: best) else {
        continue
      }
      let partner = unused.remove(at: place)
      let (mine, theirs) = (weight(word), weight(partner))
      sum += best * (min(mine, theirs) + abs(mine - theirs) / 2)
    }
    let totals = [one, other].map { ReferenceSoftIDF.words($0).reduce(0) { $0 + weight($1) } }
    let isSingle = ReferenceSoftIDF.words(one).count == 1 || ReferenceSoftIDF.words(other).count == 1
    return (isSingle ? 0.7 : 0.5) * sum / max(totals[0], totals[1])
      + (isSingle ? 0.3 : 0.5) * sum / min(totals[0], totals[1])
  }

  private func alike(_ one: String, _ other: String) -> Double {
    if one == other { return 1 }
    if one.count == 1 || other.count == 1 { return one.first == other.first ? 0.8 : 0 }
    if one.count < 3 || other.count < 3 { return 0 }
    let similarity = ReferenceJaro.similarity(Array(one.utf8), Array(other.utf8))
    return similarity >= 0.88 ? similarity : 0
  }
}
