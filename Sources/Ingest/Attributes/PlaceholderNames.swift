import Normalization
import Parallel
import Records

/// Finds names that stand for nobody only as a whole: `Cash` and `Sale`, typed into two columns.
///
/// Such a record gets the whole phrase as its given name, marked as no evidence, and loses its surname, so
/// that others who are called Cash or Sale keep theirs.
struct PlaceholderNames {
  private static let rowsInChunk = 16_384

  private let placeholders: PlaceholderList
  private let threads: Int

  init(_ placeholders: PlaceholderList, threads: Int) {
    self.placeholders = placeholders
    self.threads = threads
  }

  /// Rewrites the names of records whose name as a whole is a placeholder.
  func mark(_ attributes: inout [Attribute]) {
    guard let surnameIndex = attributes.firstIndex(where: { $0.role == .surname }) else {
      if let given = attributes.firstIndex(where: { $0.role == .given }) { markValues(&attributes[given]) }
      return
    }
    guard let givenIndex = attributes.firstIndex(where: { $0.role == .given }) else {
      return markValues(&attributes[surnameIndex])
    }
    let (given, surname) = (attributes[givenIndex], attributes[surnameIndex])
    let names = phrases(given, surname)
    if names.isEmpty { return }
    attributes[givenIndex] = given.replacing(
      names.map { ($0.row, Array($0.name.utf8)) }, isPlaceholder: true)
    attributes[surnameIndex] = surname.replacing(names.map { ($0.row, []) }, isPlaceholder: false)
  }

  /// The rows whose whole name is a placeholder, ascending, with the name.
  private func phrases(_ given: Attribute, _ surname: Attribute) -> [(row: Int, name: String)] {
    let chunks = Chunks(of: given.codes.count, atMost: Self.rowsInChunk)
    let found = concurrentMap(count: chunks.count, threads: threads) { chunk in
      var found: [(row: Int, name: String)] = []
      var bytes: [UInt8] = []
      for row in chunks[chunk] {
        bytes.removeAll(keepingCapacity: true)
        Self.append(given, row, to: &bytes)
        Self.append(surname, row, to: &bytes)
        if bytes.isEmpty || placeholders.isSurelyName(bytes) { continue }
        let name = String(decoding: bytes, as: UTF8.self)
        if isPlaceholder(name) { found.append((row, name)) }
      }
      return found
    }
    return found.flatMap { $0 }
  }

  /// Whether a folded name, put together from what is evidence, stands for nobody.
  private func isPlaceholder(_ name: String) -> Bool {
    // Written otherwise than as names it was found among its column's cells, where its case could be seen.
    !PlaceholderList.isNameByCase(name) && placeholders.isPlaceholderName(name)
  }

  private static func append(_ attribute: Attribute, _ row: Int, to bytes: inout [UInt8]) {
    let code = attribute.codes[row]
    if attribute.isNoEvidence[Int(code)] { return }
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    bytes.append(contentsOf: attribute.values.bytes[attribute.values.range(of: code)])
  }

  /// Where one column holds all of a name, the values themselves are the names.
  private func markValues(_ attribute: inout Attribute) {
    for code in 1..<max(attribute.values.count, 1)
    where isPlaceholder(attribute.values[UInt32(code)]) {
      attribute.isNoEvidence[code] = true
    }
  }
}
