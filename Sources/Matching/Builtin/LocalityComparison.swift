import Records
import Similarity

/// Compares postcode and city as one statement: where somebody lives.
public struct LocalityComparison: SketchedComparison {
  /// The function's word.
  public static let word = "locality"
  /// The function in one line.
  public static let summary = "postcode and city together"

  /// The one comparison that it fills.
  public let comparisons: [Comparison]
  let postcode: Attribute
  let city: Attribute
  let outward: [UInt32]

  /// One function where the table has postcodes; a city without them is compared as text.
  public static func functions(for table: RecordTable, kind: TableKind) -> [any ComparisonFunction] {
    guard let postcode = table.attributes.firstIndex(where: { $0.role == .postcode }) else { return [] }
    let city = table.attributes.firstIndex { $0.role == .city }
    return [LocalityComparison(table, postcode: postcode, city: city)]
  }

  private init(_ table: RecordTable, postcode: Int, city: Int?) {
    self.postcode = table.attributes[postcode]
    self.city = city.map { table.attributes[$0] } ?? Attribute.none(.city, rows: table.count)
    outward = LocalityComparison.outwardCodes(table.attributes[postcode].values)
    let prior = [0.08, 0.04, 0.05, 0.10, 0.05, 0.28, 0.40]
    comparisons = [
      Comparison(
        name: city == nil ? "postcode" : "postcode and city", word: LocalityComparison.word,
        attributes: [postcode] + (city.map { [$0] } ?? []),
        labels: [
          "other place", "place nearby", "same city, other postcode", "place alike",
          "same postcode, other city",
          "same postcode", "same postcode and city",
        ],
        prior: prior, household: .free(prior: prior), countsBestFromValues: false)
    ]
  }

  func sketch() -> any ComparisonSketch {
    LocalitySketch(self)
  }

  /// Writes the level of a chunk of pairs.
  public func compare(
    _ pairs: Span<CandidatePair>, patterns: inout MutableSpan<AgreementPattern>,
    flags: inout MutableSpan<PairFlags>, first: Int
  ) {
    for index in 0..<pairs.count {
      let left = Int(pairs[index].left)
      let right = Int(pairs[index].right)
      patterns[index][first] = level(
        code(postcode, left), code(postcode, right), code(city, left), code(city, right))
    }
  }

  @inline(__always)
  private func code(_ attribute: borrowing Attribute, _ row: Int) -> UInt32 {
    let code = attribute.codes[row]
    return attribute.isNoEvidence[Int(code)] ? 0 : code
  }

  /// The level of two places by their codes, 0 for what is missing.
  ///
  /// `mayBeAlike` is false where it is known that the cities' letters make them no more alike than others.
  func level(
    _ leftPost: UInt32, _ rightPost: UInt32, _ leftCity: UInt32, _ rightCity: UInt32, mayBeAlike: Bool = true
  ) -> Int {
    let hasCities = leftCity != 0 && rightCity != 0
    if leftPost == 0 || rightPost == 0 {
      if !hasCities { return -1 }
      if leftCity == rightCity { return 3 }
      return mayBeAlike && areAlike(leftCity, rightCity) ? 1 : 0
    }
    if leftPost == rightPost {
      if hasCities, leftCity == rightCity { return 6 }
      return !hasCities || mayBeAlike && areAlike(leftCity, rightCity) ? 5 : 4
    }
    let isNear = isOneEdit(leftPost, rightPost)
    let isCityAlike = hasCities && (leftCity == rightCity || mayBeAlike && areAlike(leftCity, rightCity))
    if isNear, !hasCities || isCityAlike { return 3 }
    if hasCities, leftCity == rightCity { return 2 }
    let isSameOutward = outward[Int(leftPost)] != 0 && outward[Int(leftPost)] == outward[Int(rightPost)]
    return isNear || isSameOutward || isCityAlike ? 1 : 0
  }

  private func areAlike(_ left: UInt32, _ right: UInt32) -> Bool {
    let bytes = city.values.bytes.span
    let a = bytes.extracting(city.values.range(of: left))
    let b = bytes.extracting(city.values.range(of: right))
    return JaroWinkler.similarity(a, b) >= 0.9
  }

  private func isOneEdit(_ left: UInt32, _ right: UInt32) -> Bool {
    let bytes = postcode.values.bytes.span
    let a = bytes.extracting(postcode.values.range(of: left))
    let b = bytes.extracting(postcode.values.range(of: right))
    return OptimalStringAlignment.distance(a, b, atMost: 1) != nil
  }

  /// The outward half of British postcodes, as numbers; 0 for others.
  private static func outwardCodes(_ values: ByteDictionary) -> [UInt32] {
    var interner = ByteInterner(capacity: values.count)
    let bytes = values.bytes.span
    return (0..<UInt32(values.count)).map { code in
      let value = bytes.extracting(values.range(of: code))
      guard value.count >= 5, value.count <= 7, isLetter(value[0]), isLetter(value[value.count - 1]) else {
        return 0
      }
      return interner.code(of: value.extracting(droppingLast: 3))
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
