import Similarity
import TestSupport

/// The kernels that compare names, and the codes that block them.
enum SimilarityBenchmarks {
  static var all: [Benchmark] {
    lengths.flatMap { length in
      let pairs = NamePairs(count: 20_000, length: length, seed: 1)
      let data = "names of \(length.lowerBound) to \(length.upperBound) letters"
      return [
        jaroWinkler(pairs, data), optimalStringAlignment(pairs, data), bounded(pairs, data),
        letterBag(pairs, data), soundex(pairs, data), doubleMetaphone(pairs, data),
      ]
    }
  }

  private static let lengths = [4...8, 6...10, 12...16, 20...40]

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private static func jaroWinkler(_ pairs: NamePairs, _ data: String) -> Benchmark {
    comparing("JaroWinkler", pairs, data) { a, b in
      JaroWinkler.similarity(a, b).bitPattern
    } reference: { a, b in
      ReferenceJaro.similarity(a, b).bitPattern
    }
  }

  private static func optimalStringAlignment(_ pairs: NamePairs, _ data: String) -> Benchmark {
    comparing("OptimalStringAlignment", pairs, data) { a, b in
      UInt64(OptimalStringAlignment.distance(a, b))
    } reference: { a, b in
      UInt64(ReferenceEditDistance.optimalStringAlignment(a, b))
    }
  }

  private static func bounded(_ pairs: NamePairs, _ data: String) -> Benchmark {
    comparing("OptimalStringAlignment atMost 2", pairs, data) { a, b in
      UInt64(OptimalStringAlignment.distance(a, b, atMost: 2) ?? 3)
    } reference: { a, b in
      UInt64(min(ReferenceEditDistance.optimalStringAlignment(a, b), 3))
    }
  }

  /// Both bounds of bags that are made before; wrong is a bound that excludes the true result.
  private static func letterBag(_ pairs: NamePairs, _ data: String) -> Benchmark {
    var bags: [(a: LetterBag, b: LetterBag, counts: (Int, Int))] = []
    pairs.forEach { bags.append((LetterBag($0), LetterBag($1), ($0.count, $1.count))) }
    let made = bags
    return Benchmark(name: "LetterBag bounds", data: data, operations: pairs.count) {
      var wrong = 0
      pairs.forEach { a, b in
        let (aBag, bBag) = (LetterBag(a), LetterBag(b))
        let greatest = aBag.greatestJaroWinkler(to: bBag, counts: (a.count, b.count))
        let distance = ReferenceEditDistance.optimalStringAlignment(Array(a), Array(b))
        let similarity = ReferenceJaro.similarity(Array(a), Array(b))
        wrong += greatest < similarity || aBag.leastDistance(to: bBag) > distance ? 1 : 0
      }
      return wrong
    } round: {
      var checksum: UInt64 = 0
      for (a, b, counts) in made {
        checksum &+= UInt64(a.leastDistance(to: b))
        checksum &+= a.greatestJaroWinkler(to: b, counts: counts).bitPattern
      }
      return checksum
    }
  }

  private static func soundex(_ pairs: NamePairs, _ data: String) -> Benchmark {
    comparing("Soundex of both", pairs, data) { a, b in
      Soundex.code(of: a).rawValue &+ Soundex.code(of: b).rawValue
    } reference: { a, b in
      plainSoundex(a) &+ plainSoundex(b)
    }
  }

  /// The rules of the National Archives word by word: letters to digits, runs of one digit to one, vowels dropped.
  private static func plainSoundex(_ name: [UInt8]) -> UInt64 {
    let letters = name.filter { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
    let groups = ["bfpv", "cgjkqsxz", "dt", "l", "mn", "r"]
    let kept = letters.enumerated().filter { $0 == 0 || !"hw".utf8.contains($1) }.map(\.element)
    let digits = kept.map { letter in groups.firstIndex { $0.utf8.contains(letter) }.map { $0 + 1 } ?? 0 }
    let runs = digits.indices.filter { $0 == 0 || digits[$0] != digits[$0 - 1] }
    let code = runs.dropFirst().map { digits[$0] }.filter { $0 > 0 }.prefix(3)
    guard let first = letters.first else { return 0 }
    let text = [first & 0xDF] + code.map { UInt8(ascii: "0") + UInt8($0) }
    let padded = text + [UInt8](repeating: UInt8(ascii: "0"), count: 4 - text.count)
    return padded.reduce(0) { $0 << 8 | UInt64($1) } << 32
  }

  /// Checks that case makes no difference and that a longer code begins with the shorter one.
  ///
  /// There is no second implementation to compare with; the tests hold the vectors.
  private static func doubleMetaphone(_ pairs: NamePairs, _ data: String) -> Benchmark {
    Benchmark(name: "DoubleMetaphone", data: data, operations: pairs.count) {
      var wrong = 0
      pairs.forEach { name, _ in
        let codes = DoubleMetaphone.codes(of: name)
        let upperCase = name.map { $0 & 0xDF }
        let upper = DoubleMetaphone.codes(of: upperCase.span, maximumLength: 8)
        let agree = codes.primary == upper.primary.prefix(4) && codes.alternate == upper.alternate.prefix(4)
        wrong += agree && !codes.primary.isEmpty ? 0 : 1
      }
      return wrong
    } round: {
      var checksum: UInt64 = 0
      pairs.forEach { name, _ in
        let codes = DoubleMetaphone.codes(of: name)
        checksum &+= codes.primary.rawValue ^ codes.alternate.rawValue
      }
      return checksum
    }
  }

  private static func comparing(
    _ name: String, _ pairs: NamePairs, _ data: String, kernel: @escaping (Bytes, Bytes) -> UInt64,
    reference: @escaping ([UInt8], [UInt8]) -> UInt64
  ) -> Benchmark {
    Benchmark(name: name, data: data, operations: pairs.count) {
      var wrong = 0
      pairs.forEach { a, b in wrong += kernel(a, b) == reference(Array(a), Array(b)) ? 0 : 1 }
      return wrong
    } round: {
      var checksum: UInt64 = 0
      pairs.forEach { a, b in checksum &+= kernel(a, b) }
      return checksum
    }
  }
}
