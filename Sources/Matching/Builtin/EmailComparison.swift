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
  let locals: ValueBytes
  private let domains: ValueBytes
  /// Letters and digits of both parts.
  let wholes: ValueBytes

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
    locals = ValueBytes(of: attribute.values) { value, bytes in
      for index in 0..<value.count {
        if value[index] == UInt8(ascii: "@") { break }
        if EmailComparison.isLetterOrDigit(value[index]) { bytes.append(value[index]) }
      }
    }
    wholes = ValueBytes(of: attribute.values) { value, bytes in
      for index in 0..<value.count where EmailComparison.isLetterOrDigit(value[index]) {
        bytes.append(value[index])
      }
    }
    domains = ValueBytes(of: attribute.values) { value, bytes in
      var isDomain = false
      for index in 0..<value.count {
        if isDomain { bytes.append(value[index]) }
        if value[index] == UInt8(ascii: "@") { isDomain = true }
      }
    }
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
    let bytes = locals.bytes.span
    let a = bytes.extracting(locals.range(of: left))
    let b = bytes.extracting(locals.range(of: right))
    let isSameDomain = isSameDomain(left, right)
    if a.equals(b) {
      if isSameDomain { return 4 }
      if a.count >= 4 { return 3 }
    }
    let shorter = min(a.count, b.count)
    if shorter > 4, OptimalStringAlignment.distance(a, b, atMost: shorter < 8 ? 1 : 2) != nil { return 2 }
    if !isSameDomain, shorter < 8 || max(a.count, b.count) > shorter + 2, areWholesAlike(left, right) {
      return 2
    }
    if shorter < 4 { return 0 }
    if shorter == 4 { return OptimalStringAlignment.distance(a, b, atMost: 1) == nil ? 0 : 1 }
    return JaroWinkler.similarity(a, b) >= 0.88 ? 1 : 0
  }

  private func isSameDomain(_ left: UInt32, _ right: UInt32) -> Bool {
    let bytes = domains.bytes.span
    let a = bytes.extracting(domains.range(of: left))
    let b = bytes.extracting(domains.range(of: right))
    return !a.isEmpty && a.equals(b)
  }

  /// Whether two addresses at different domains, or one without its `@`, differ by one letter, or of twelve letters
  /// and more by two.
  ///
  /// Of a short name the domain is needed to tell a typing error from another person: `j.c@wwhite.org`.
  private func areWholesAlike(_ left: UInt32, _ right: UInt32) -> Bool {
    let bytes = wholes.bytes.span
    let a = bytes.extracting(wholes.range(of: left))
    let b = bytes.extracting(wholes.range(of: right))
    let shorter = min(a.count, b.count)
    return shorter >= 7 && OptimalStringAlignment.distance(a, b, atMost: shorter < 12 ? 1 : 2) != nil
  }
}
