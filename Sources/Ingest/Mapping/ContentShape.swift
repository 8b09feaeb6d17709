import Records

/// What a column's values look like where neither header nor kind tells: counts and patterns over a sample.
struct ContentShape {
  /// The share of values that are web addresses, 0…1.
  let urlShare: Double
  /// The share of values that are amounts or measurements: digits with a decimal part.
  let amountShare: Double
  /// The share of values of a single word with a digit in it and at least four characters.
  let codeShare: Double
  /// The share of values of a single word with a digit in it, of any length.
  let numberedWordShare: Double
  /// The share of the values that have the most usual pattern of letters and digits.
  let patternShare: Double
  /// The share of values of nothing but letters, spaces and marks that names have.
  let wordShare: Double
  /// The mean number of words.
  let meanWordCount: Double
  /// Whether the values are numbers that follow each other, after a common beginning or none, or random
  /// identifiers of records (UUIDs).
  let areRowIDs: Bool

  /// Looks at a sample; `distinctCount` is that of the whole column.
  init(of sample: ValueSample) {
    urlShare = sample.share(where: Self.isURL)
    amountShare = sample.share(where: Self.isAmount)
    let shapes = sample.values.map { CellShape($0) }
    let total = Double(max(shapes.count, 1))
    codeShare =
      Double(shapes.count { $0.wordCount == 1 && $0.digitCount > 0 && $0.length >= 4 && $0.atCount == 0 })
      / total
    numberedWordShare =
      Double(shapes.count { $0.wordCount == 1 && $0.digitCount > 0 && $0.atCount == 0 }) / total
    wordShare = Double(shapes.count { $0.digitCount == 0 && $0.letterCount >= 2 && $0.atCount == 0 }) / total
    meanWordCount = Double(shapes.reduce(0) { $0 + $1.wordCount }) / total
    var patterns: [String: Int] = [:]
    for value in sample.values { patterns[Self.pattern(value), default: 0] += 1 }
    patternShare = Double(patterns.values.max() ?? 0) / total
    areRowIDs = Self.areRowIDs(sample)
  }

  /// A value with its letters as `A`, its digits as `9` and everything else as it stands.
  private static func pattern(_ value: String) -> String {
    String(value.prefix(40).map { $0.isNumber ? "9" : $0.isLetter ? "A" : $0 })
  }

  private static func isURL(_ value: String) -> Bool {
    let text = value.lowercased()
    return text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.")
  }

  private static func isAmount(_ value: String) -> Bool {
    guard let mark = value.lastIndex(where: { $0 == "." || $0 == "," }) else { return false }
    let decimals = value[value.index(after: mark)...]
    let whole = value[..<mark].drop { $0 == "-" || $0 == "$" || $0 == "€" || $0 == "£" }
    return !decimals.isEmpty && decimals.allSatisfy(\.isNumber) && !whole.isEmpty
      && whole.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
  }

  private static func areRowIDs(_ sample: ValueSample) -> Bool {
    if sample.values.isEmpty { return false }
    if sample.values.allSatisfy(isUUID) { return true }
    var prefixes: Set<Substring> = []
    var numbers: [Int] = []
    for value in sample.values {
      let prefix = value.prefix { !$0.isNumber }
      guard let number = Int(value[prefix.endIndex...]) else { return false }
      prefixes.insert(prefix)
      if prefixes.count > 1 { return false }
      numbers.append(number)
    }
    // As many numbers as rows, with as many gaps again.
    let (lowest, highest) = (numbers.min() ?? 0, numbers.max() ?? 0)
    return highest - lowest < sample.distinctCount * 2 + 16
  }

  private static func isUUID(_ value: String) -> Bool {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }
}
