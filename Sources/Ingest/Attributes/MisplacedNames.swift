import Normalization
import Parallel
import Records

/// Puts names right that were typed into one column: a person in that of companies, a whole name in that of given names or
/// of surnames, while the columns they belong to are empty.
///
/// Without a comma only a name that begins with a known given name is taken for a whole one, so that `Mary Ann` and
/// `Garcia Lopez` stay what they are. A company named after its owner without any further word is taken for the owner.
struct MisplacedNames {
  private struct Finding {
    let row: Int
    let given: String
    let surname: String
    let isFromCompany: Bool
  }

  private let columns: [Column]
  private let parser: PersonNameParser
  private let threads: Int

  init(_ columns: [Column], _ normalizers: Normalizers, threads: Int) {
    self.columns = columns
    parser = normalizers.names
    self.threads = threads
  }

  /// Gives such records given name and surname, and takes away the company that was none.
  func settle(_ attributes: inout [Attribute]) {
    guard let given = attributes.firstIndex(where: { $0.role == .given }),
      let surname = attributes.firstIndex(where: { $0.role == .surname })
    else { return }
    let company = attributes.firstIndex { $0.role == .organization }
    let found = findings(attributes[given], attributes[surname], company.map { attributes[$0] })
    if found.isEmpty { return }
    attributes[given] = replaced(attributes[given], found.map { ($0.row, $0.given) })
    attributes[surname] = replaced(attributes[surname], found.map { ($0.row, $0.surname) })
    let companies = found.filter(\.isFromCompany)
    if let company, !companies.isEmpty {
      attributes[company] = replaced(attributes[company], companies.map { ($0.row, "") })
    }
  }

  private func findings(_ given: Attribute, _ surname: Attribute, _ company: Attribute?) -> [Finding] {
    let chunks = Chunks(of: given.codes.count, atMost: 16_384)
    return concurrentMap(count: chunks.count, threads: threads) { chunk in
      chunks[chunk].compactMap { row -> Finding? in
        switch (given.codes[row] != 0, surname.codes[row] != 0) {
        case (true, true): return nil
        case (true, false): return finding(row, in: given)
        case (false, true): return finding(row, in: surname)
        case (false, false): return company.flatMap { finding(row, in: $0) }
        }
      }
    }.flatMap { $0 }
  }

  /// A whole name in a row's cell of one attribute, whose columns hold another thing.
  private func finding(_ row: Int, in attribute: Attribute) -> Finding? {
    let code = Int(attribute.codes[row])
    guard code != 0, !attribute.isNoEvidence[code], hasTwoWords(attribute, code) else { return nil }
    for field in attribute.fields {
      // Spares most companies the parser, which takes 4 µs a name.
      guard columns[field].withBytes(at: UInt32(row), { Self.mayBeWholeName($0) }) else { continue }
      let cell = columns[field][row]
      if cell.isEmpty { continue }
      let name = parser.parse(full: cell)
      guard !name.isOrganization, !name.given.isEmpty, !name.surname.isEmpty else { continue }
      let isSure = cell.contains(",") || !name.native.isEmpty
      guard isSure || isKnown(name.given) && (attribute.role == .organization || !isKnown(name.surname))
      else {
        continue
      }
      return Finding(
        row: row, given: name.given, surname: name.surname, isFromCompany: attribute.role == .organization)
    }
    return nil
  }

  /// Whether a cell may begin with a known given name, wherever a title or the like ends: false where it holds
  /// nothing but letters and spaces, and none of its words, nor two of them written as one, is such a name.
  static func mayBeWholeName(_ cell: Span<UInt8>) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: cell.count) { letters in
      var (previous, start, end) = (0, 0, 0)
      for index in 0...cell.count {
        let byte = index < cell.count ? cell[index] : UInt8(ascii: " ")
        if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
          letters.initializeElement(at: end, to: byte | 0x20)
          end += 1
          continue
        }
        guard byte == UInt8(ascii: " ") else { return true }
        let words = UnsafeBufferPointer(rebasing: letters[previous..<end])
        if NicknameTable.builtIn.contains(UnsafeBufferPointer(rebasing: words[(start - previous)...]))
          || NicknameTable.builtIn.contains(words)
        {
          return true
        }
        if start < end { (previous, start) = (start, end) }
      }
      return false
    }
  }

  private func hasTwoWords(_ attribute: Attribute, _ code: Int) -> Bool {
    let text = attribute.values.bytes[attribute.values.range(of: UInt32(code))]
    return text.contains(UInt8(ascii: " "))
  }

  private func isKnown(_ names: String) -> Bool {
    let first = names.prefix { $0 != " " }
    return first.utf8.count > 1 && NicknameTable.builtIn.contains(String(first))
  }

  private func replaced(_ attribute: Attribute, _ texts: [(row: Int, text: String)]) -> Attribute {
    attribute.replacing(texts.map { ($0.row, Array($0.text.utf8)) }, isPlaceholder: false)
  }
}
