/// Brings e-mail addresses to one form.
public struct EmailNormalizer: Sendable {
  /// The longest address that is read, in bytes (RFC 5321, 4.5.3.1).
  public static let longestAddress = 320

  /// A normaliser.
  public init() {}

  /// Normalises one address; nothing where the text is none.
  ///
  /// Takes `mailto:`, `Name <address>`, spaces around the `@`, a comma for the dot before the last label,
  /// dots at the ends, and case. Of several addresses the first is taken; see ``split(_:)``. About 0.3 µs.
  public func normalize(_ text: String) -> EmailAddress? {
    guard let typed = split(text).first, typed.utf8.count <= Self.longestAddress else { return nil }
    guard let at = typed.lastIndex(of: "@") else { return nil }
    let domain = Self.domain(String(typed[typed.index(after: at)...]))
    let local = Self.local(typed[..<at], at: domain.name)
    guard !local.isEmpty, Self.isDomain(domain.name) else { return nil }
    let comparable = String(decoding: local.utf8.filter(Self.isWordByte), as: UTF8.self)
    guard !comparable.isEmpty else { return nil }
    return EmailAddress(
      local: local, comparableLocal: comparable, domain: domain.name, isDomainCorrected: domain.isCorrected,
      isRole: EmailWords.roles.value(of: comparable) != 0,
      isPlaceholder: EmailWords.isPlaceholder(local: comparable, domain: domain.name))
  }

  /// The addresses of a cell that may hold several, as typed but in lower case and without what surrounds
  /// them.
  public func split(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    var scanner = EmailScanner(Array(text.lowercased().utf8))
    return scanner.addresses()
  }

  // MARK: Parts

  private static func local(_ typed: Substring, at domain: String) -> String {
    var local = typed[...]
    if let plus = local.dropFirst().firstIndex(of: "+") { local = local[..<plus] }
    // Yahoo's disposable addresses are tagged by a hyphen.
    if domain.hasPrefix("yahoo."), let hyphen = local.dropFirst().firstIndex(of: "-") {
      local = local[..<hyphen]
    }
    let ignoresDots = EmailWords.ignoresDots(domain)
    let bytes = local.utf8.filter { !(ignoresDots && $0 == UInt8(ascii: ".")) }
    let trimmed = bytes.drop { $0 == UInt8(ascii: ".") }.reversed().drop { $0 == UInt8(ascii: ".") }
      .reversed()
    return String(decoding: Array(trimmed), as: UTF8.self)
  }

  private static func domain(_ typed: String) -> (name: String, isCorrected: Bool) {
    let labels = typed.split(separator: ".")
    let name = labels.joined(separator: ".")
    if let canonical = EmailDomains.canonicalName(of: name) { return (canonical, false) }
    guard let correct = EmailDomains.correction(of: name) else { return (name, false) }
    return (correct, true)
  }

  private static func isDomain(_ domain: String) -> Bool {
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let top = labels.last, !top.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return false
    }
    return labels.allSatisfy { !$0.isEmpty && !$0.hasPrefix("-") }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || byte &- 0x61 < 26
  }
}
