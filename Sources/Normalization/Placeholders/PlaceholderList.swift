/// Values that people type where they have none, such as *Walk In* and `none@none.com`.
///
/// They are no evidence of anything. Two layers: the list of this package, and a site's own. Values are
/// compared by their letters alone, folded, so that `WALK-IN #2` and `Walk in 14` are the same placeholder.
/// The third layer, values that too many customers of a table share, is found in the data.
public struct PlaceholderList: Sendable {
  /// The list of this package alone.
  public static let builtIn = PlaceholderList()

  private let siteKeys: Set<String>
  /// Whether the site's own list has values with digits; the shipped one has none of nothing but digits.
  public let hasSiteNumbers: Bool
  private let siteAddresses: Set<String>
  private let filter: PlaceholderFilter
  private let transliterator = Transliterator()

  /// The list of this package with a site's own values on top.
  ///
  /// - Parameter site: Values of any kind: names, addresses, e-mail addresses, or `@domain` for all of a
  ///   domain. One without digits stands for itself with any number behind it; one with digits for itself
  ///   alone.
  public init(site: [String] = []) {
    let addresses = site.filter { $0.contains("@") }
    siteKeys = Set(site.filter { !$0.contains("@") }.map { Self.key(of: Transliterator().folded($0)) })
    hasSiteNumbers = siteKeys.contains { $0.utf8.contains(where: Self.isDigit) }
    filter = PlaceholderFilter(
      siteKeys.isEmpty ? [] : [siteKeys], shipped: PlaceholderFilter.shipped)
    siteAddresses = Set(
      addresses.map { EmailNormalizer().normalize($0)?.address ?? Transliterator().folded($0) })
  }

  /// Whether a whole name, given name and surname together, stands for nobody.
  ///
  /// Pass the whole name where there is one: *Guest* and *Cash* are surnames beside a given name.
  public func isPlaceholderName(_ text: String) -> Bool {
    let folded = transliterator.folded(text)
    // 娜 is a name, and only looks like *n/a* in Latin.
    if folded.utf8.count < 4, !transliterator.isLatin(text) { return false }
    return matches(folded, PlaceholderValues.names) || Self.isFiller(folded)
  }

  /// Whether a folded text is surely no placeholder for a name, as ``isPlaceholderName(_:)`` tells it: ASCII
  /// with different letters, on no list and no run of keys. 30 ns in place of 400 for nearly all names.
  public func isSurelyName(_ folded: [UInt8]) -> Bool {
    var first: UInt8 = 0
    var second: UInt8 = 0
    var isVaried = false
    for byte in folded {
      if byte >= 0x80 { return false }
      guard byte &- 0x61 < 26 else { continue }
      if first == 0 {
        first = byte
      } else {
        if second == 0 { second = byte }
        isVaried = isVaried || byte != first
      }
    }
    return isVaried && !PlaceholderValues.beginsKeyRun(first, second) && !filter.mayHold(folded, true)
  }

  /// Whether the text of a column of any kind says that there is no value.
  public func isPlaceholderText(_ text: String) -> Bool {
    let folded = transliterator.folded(text)
    return matches(folded, PlaceholderValues.texts, ignoringNumbers: false) || Self.isEmptyMark(folded)
  }

  /// Whether the text of a column of given names or surnames says that there is no value.
  ///
  /// *Nan* and *Na* written as names are, are names (Nan Shepherd, Na Li); in any other case they are what
  /// programs write for no value. A site's own list has the last word.
  public func isPlaceholderNamePart(_ text: String) -> Bool {
    let folded = transliterator.folded(text)
    guard Self.isNameByCase(folded), text.contains(where: \.isLowercase), text.first?.isUppercase == true,
      text.count(where: \.isUppercase) == 1
    else { return isPlaceholderText(text) }
    return siteKeys.contains(folded)
  }

  /// Whether a folded text is a name where it is written as names are: *nan*, *na*.
  public static func isNameByCase(_ folded: String) -> Bool { PlaceholderValues.namesByCase.contains(folded) }

  /// The folded text of a placeholder among names; `n/a` where a name has the same letters.
  public func foldedPlaceholder(_ text: String) -> String {
    let folded = transliterator.folded(text)
    return Self.isNameByCase(folded) ? "n/a" : folded
  }

  /// Whether a company's name stands for none.
  public func isPlaceholderCompany(_ text: String) -> Bool {
    let folded = transliterator.folded(text)
    return matches(folded, PlaceholderValues.companies) || Self.isFiller(folded)
  }

  /// Whether an address line stands for none: *in store pickup*, *will call*.
  public func isPlaceholderAddress(_ text: String) -> Bool {
    let folded = transliterator.folded(text)
    return matches(folded, PlaceholderValues.addresses) || Self.isEmptyMark(folded)
  }

  /// Whether an e-mail field was filled for the sake of filling it.
  public func isPlaceholderEmail(_ text: String) -> Bool {
    guard let address = EmailNormalizer().normalize(text) else { return isPlaceholderText(text) }
    return address.isPlaceholder || siteAddresses.contains(address.address)
      || siteAddresses.contains("@" + address.domain)
  }

  // MARK: Matching

  /// Whether a folded text is on a list or on the site's, by its letters.
  ///
  /// - Parameter ignoringNumbers: Whether numbers beside the letters only count placeholders (`Walk-In #2`).
  private func matches(_ folded: String, _ list: Set<String>, ignoringNumbers: Bool = true) -> Bool {
    if !filter.mayHold(folded, ignoringNumbers: ignoringNumbers) { return false }
    let whole = Self.key(of: folded)
    if whole.isEmpty { return false }
    if siteKeys.contains(whole) || list.contains(whole) { return true }
    guard ignoringNumbers, whole.utf8.contains(where: Self.isDigit) else { return false }
    let letters = String(decoding: whole.utf8.filter { !Self.isDigit($0) }, as: UTF8.self)
    return !letters.isEmpty && (list.contains(letters) || siteKeys.contains(letters))
  }

  /// Letters and digits of a folded text.
  static func key(of folded: String) -> String {
    let isKey = folded.utf8.allSatisfy(isKeyByte)
    return isKey ? folded : String(decoding: folded.utf8.filter(isKeyByte), as: UTF8.self)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || byte &- 0x61 < 26
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Text without a letter or digit (`-`, `???`), or of one digit four times or more.
  private static func isEmptyMark(_ folded: String) -> Bool {
    if folded.isEmpty { return false }
    let key = key(of: folded)
    guard let first = key.utf8.first else { return true }
    return isDigit(first) && key.utf8.count >= 4 && key.utf8.allSatisfy { $0 == first }
  }

  /// What is no name by its look: no letters at all, one letter three times or more, a run of keys.
  private static func isFiller(_ folded: String) -> Bool {
    if folded.isEmpty { return false }
    let letters = folded.utf8.lazy.filter { $0 >= 0x80 || $0 &- 0x61 < 26 }
    guard let first = letters.first else { return true }
    if first < 0x80, letters.allSatisfy({ $0 == first }) { return letters.count >= 3 }
    return PlaceholderValues.keyRuns.contains { $0.starts(with: letters) } && letters.count >= 4
  }
}
