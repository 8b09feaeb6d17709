import Records
import Similarity

/// Compares e-mail addresses, the part before the `@` above all.
public struct EmailComparison: ValueComparison {
  /// The function's word.
  public static let word = "email"
  /// The function in one line.
  public static let summary = "e-mail addresses: equal, same name elsewhere, alike"

  /// The one comparison that it fills.
  public private(set) var comparisons: [Comparison]
  let attribute: Attribute

  /// One function over all e-mail columns together.
  public static func functions(for table: RecordTable, kind: TableKind) -> [any ComparisonFunction] {
    // Relatives and namesakes have alike addresses, because they share a name.
    let alike = Comparison.Freedom.free(prior: [0.22, 0.12, 0.15, 0.50, 0.01])
    return table.attributes.indices.filter { table.attributes[$0].role == .email }.map { index in
      EmailComparison(
        table.attributes[index],
        Comparison(
          name: "e-mail", word: word, attributes: [index],
          labels: [
            "other e-mail", "e-mail distantly alike", "e-mail alike", "same e-mail name elsewhere",
            "same e-mail",
          ],
          prior: [0.12, 0.05, 0.08, 0.08, 0.67], household: alike, namesake: alike))
    }
  }

  private init(_ attribute: Attribute, _ comparison: Comparison) {
    self.attribute = attribute
    comparisons = [comparison]
  }

  /// Without the distribution of its own that relatives' addresses have.
  public func without(_ parts: Set<ModelPart>) -> (any ComparisonFunction)? {
    var function = self
    if parts.contains(.householdEmail) { function.comparisons[0].household = .asUnrelated }
    return function
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  func sketch() -> any ComparisonSketch {
    EmailSketch(comparison: self)
  }

  func level(_ left: UInt32, _ right: UInt32) -> Int {
    let bytes = attribute.values.bytes.span
    let a = bytes.extracting(attribute.values.range(of: left))
    let b = bytes.extracting(attribute.values.range(of: right))
    let (at, otherAt) = (EmailComparison.localCount(a), EmailComparison.localCount(b))
    let domain = a.extracting(min(at + 1, a.count)..<a.count)
    let isSameDomain = !domain.isEmpty && domain.equals(b.extracting(min(otherAt + 1, b.count)..<b.count))
    return EmailComparison.withLetters(of: a, before: at) { one in
      EmailComparison.withLetters(of: b, before: otherAt) { other in
        EmailComparison.level(one, other, isSameDomain: isSameDomain)
      }
    }
  }

  /// The letters and digits of the local part, and of the whole address.
  typealias Letters = (local: UnsafeBufferPointer<UInt8>, whole: UnsafeBufferPointer<UInt8>)

  private static func level(_ one: Letters, _ other: Letters, isSameDomain: Bool) -> Int {
    let (a, b) = (one.local, other.local)
    if Span(_unsafeElements: a).equals(Span(_unsafeElements: b)) {
      if isSameDomain { return 4 }
      if a.count >= 4 { return 3 }
    }
    let shorter = min(a.count, b.count)
    if shorter > 4, OptimalStringAlignment.distance(a, b, atMost: shorter < 8 ? 1 : 2) != nil { return 2 }
    if !isSameDomain, shorter < 8 || max(a.count, b.count) > shorter + 2,
      areWholesAlike(one.whole, other.whole)
    {
      return 2
    }
    if shorter < 4 { return 0 }
    if shorter == 4 { return OptimalStringAlignment.distance(a, b, atMost: 1) == nil ? 0 : 1 }
    return JaroWinkler.similarity(a, b) >= 0.88 ? 1 : 0
  }

  /// Whether two addresses at different domains, or one without its `@`, differ by one letter, or of twelve letters
  /// and more by two.
  ///
  /// Of a short name the domain is needed to tell a typing error from another person: `j.c@wwhite.org`.
  private static func areWholesAlike(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool
  {
    let shorter = min(a.count, b.count)
    return shorter >= 7 && OptimalStringAlignment.distance(a, b, atMost: shorter < 12 ? 1 : 2) != nil
  }

  /// How many bytes stand before the `@`; all of them where there is none.
  static func localCount(_ value: Span<UInt8>) -> Int {
    var count = 0
    while count < value.count, value[unchecked: count] != UInt8(ascii: "@") { count += 1 }
    return count
  }

  /// Lends the letters and digits of an address and of its first `localCount` bytes.
  static func withLetters<Result>(
    of value: Span<UInt8>, before localCount: Int, _ body: (Letters) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: value.count) { room in
      var (count, localLetters) = (0, 0)
      for index in 0..<value.count {
        let byte = value[unchecked: index]
        if index == localCount { localLetters = count }
        if isLetterOrDigit(byte) {
          room[count] = byte
          count += 1
        }
      }
      if localCount == value.count { localLetters = count }
      return body(
        (
          UnsafeBufferPointer(rebasing: room[..<localLetters]), UnsafeBufferPointer(rebasing: room[..<count])
        ))
    }
  }
}
