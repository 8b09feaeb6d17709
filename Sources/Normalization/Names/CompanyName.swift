/// Brings the names of companies, institutions and places to one form.
public struct CompanyName: Sendable {
  private let transliterator = Transliterator()

  /// A normaliser.
  public init() {}

  /// The name folded, without punctuation, legal forms at the end, and a leading or trailing *the*; `&` is
  /// `and`.
  ///
  /// `The Acme Co., Ltd.`, `ACME` and `Acme, The` all give `acme`. A name of nothing else keeps its words.
  /// Normalising twice changes nothing.
  public func normalize(_ text: String) -> String {
    Self.core(of: words(in: text)).joined(separator: " ")
  }

  /// The words that tell names apart: normalised, and without *the*, *and*, *of* and legal forms anywhere.
  public func distinctiveWords(_ text: String) -> [String] {
    let words = Self.core(of: words(in: text))
    let distinctive = words.filter { word in
      LegalForms.table.value(of: word) & LegalForms.form == 0 && !["the", "and", "of"].contains(word)
    }
    return distinctive.isEmpty ? words : distinctive
  }

  /// Whether a text reads as the name of an organisation rather than of a person.
  public func isCompany(_ text: String) -> Bool { PersonNameParser().parse(full: text).isOrganization }

  // MARK: Words

  private func words(in text: String) -> [String] {
    let folded = Array(transliterator.folded(text).utf8)
    var words: [String] = []
    var word: [UInt8] = []
    func finish() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for (index, byte) in folded.enumerated() {
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x80...: word.append(byte)
      case UInt8(ascii: "'"), UInt8(ascii: "`"): break
      case UInt8(ascii: "."), UInt8(ascii: "/"):
        if !Self.isInsideAbbreviation(index, of: folded) { finish() }
      case UInt8(ascii: "&"), UInt8(ascii: "+"):
        finish()
        words.append("and")
      default: finish()
      }
    }
    finish()
    return words
  }

  /// Whether a dot or slash stands between single letters, as in `I.B.M.` and `A/S`.
  private static func isInsideAbbreviation(_ index: Int, of text: [UInt8]) -> Bool {
    func isLetter(_ index: Int) -> Bool { text.indices.contains(index) && text[index] &- 0x61 < 26 }
    let isAfterSingle = isLetter(index - 1) && !isLetter(index - 2)
    let isBeforeSingle = isLetter(index + 1) && !isLetter(index + 2)
    return isAfterSingle && isBeforeSingle
  }

  /// The words without *the* at either end and without legal forms at the end; all words, if nothing else is
  /// there.
  private static func core(of words: [String]) -> [String] {
    var core = words[...]
    var length = -1
    while core.count != length {
      length = core.count
      if core.count > 1, core.first == "the" { core.removeFirst() }
      if core.count > 1, core.last == "the" { core.removeLast() }
      dropLegalForm(from: &core)
    }
    return Array(core)
  }

  /// Drops one legal form at the end, with the words that tied it to the one before (`& Co. KG`).
  private static func dropLegalForm(from words: inout ArraySlice<String>) {
    guard words.count > 1, let last = words.last, LegalForms.table.value(of: last) & LegalForms.form != 0
    else {
      return
    }
    words.removeLast()
    while words.count > 1, let last = words.last, LegalForms.table.value(of: last) == LegalForms.link {
      words.removeLast()
    }
  }
}
