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
    var scanner = EmailScanner(Self.lowercased(text))
    guard let typed = scanner.next(), typed.local.count + typed.domain.count < Self.longestAddress else {
      return nil
    }
    let domain = Self.domain(typed.domain)
    let local = Self.local(typed.local, at: domain.name)
    let comparable = local.filter(Self.isWordByte)
    let isComplete = Self.isDomain(domain.name)
    guard comparable.count > (isComplete ? 0 : 1) else { return nil }
    return EmailAddress(
      local: String(decoding: local, as: UTF8.self),
      comparableLocal: String(decoding: comparable, as: UTF8.self),
      domain: String(decoding: domain.name, as: UTF8.self), isDomainCorrected: domain.isCorrected,
      isComplete: isComplete, isRole: EmailWords.isRole(comparable, typed: local),
      isPlaceholder: EmailWords.isPlaceholder(local: comparable, domain: domain.name))
  }

  /// The addresses of a cell that may hold several, as typed but in lower case and without what surrounds
  /// them.
  public func split(_ text: String) -> [String] {
    var scanner = EmailScanner(Self.lowercased(text))
    var addresses: [String] = []
    while let next = scanner.next() {
      addresses.append(String(decoding: next.local + [UInt8(ascii: "@")] + next.domain, as: UTF8.self))
    }
    return addresses
  }

  private static func lowercased(_ text: String) -> [UInt8] {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    return isASCII ? text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } : Array(text.lowercased().utf8)
  }

  // MARK: Parts

  /// The local part without a tag, without dots at the ends, and without dots where the provider ignores
  /// them.
  private static func local(_ typed: [UInt8], at domain: [UInt8]) -> [UInt8] {
    let dot = UInt8(ascii: ".")
    var local = typed[...]
    if let plus = local.dropFirst().firstIndex(of: UInt8(ascii: "+")) { local = local[..<plus] }
    // Yahoo's disposable addresses are tagged by a hyphen.
    if domain.starts(with: "yahoo.".utf8), let hyphen = local.dropFirst().firstIndex(of: UInt8(ascii: "-")) {
      local = local[..<hyphen]
    }
    if EmailWords.ignoresDots(domain) { return local.filter { $0 != dot } }
    while local.first == dot { local.removeFirst() }
    while local.last == dot { local.removeLast() }
    return Array(local)
  }

  private static func domain(_ typed: [UInt8]) -> (name: [UInt8], isCorrected: Bool) {
    let dot = UInt8(ascii: ".")
    var name: [UInt8] = []
    name.reserveCapacity(typed.count)
    for byte in typed where byte != dot || name.last.map({ $0 != dot }) == true { name.append(byte) }
    if let canonical = EmailDomains.canonicalName(of: name) { return (canonical, false) }
    return EmailDomains.correction(of: name).map { ($0, true) } ?? (name, false)
  }

  /// Whether a domain has two labels or more, and a last one that is no number.
  private static func isDomain(_ domain: [UInt8]) -> Bool {
    guard let dot = domain.lastIndex(of: UInt8(ascii: ".")), dot > 0, dot + 1 < domain.count else {
      return false
    }
    if domain[(dot + 1)...].allSatisfy({ $0 &- 0x30 < 10 }) { return false }
    return domain[0] != UInt8(ascii: "-")
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || byte &- 0x61 < 26
  }
}
