/// How well a dialect fits the beginning of a text.
struct DialectTrial {
  let dialect: CSVDialect
  /// 0 to 1: how evenly the dialect cuts the rows, and how much its delimiters look like delimiters.
  private(set) var score = 0.0
  /// Delimiters found outside quotes.
  private(set) var cutCount = 0
  /// Cells between quotes.
  private(set) var quotedCount = 0
  private var rowCount = 0
  private var rowsByWidth: [Int: Int] = [:]
  private var firstWidth: Int?
  private var doubtfulCount = 0
  private var faultCount = 0
  private var quoteCount = 0
  private var misplacedQuoteCount = 0

  /// Rows must start in the first bytes, and end in the sample.
  private static let startLimit = 1 << 17
  private static let sampleLength = 1 << 20

  /// Below it, a text is taken to have a single column.
  var isConvincing: Bool { score >= 0.12 }

  /// Whether the quotes do their work in the sample: about a cell a row, and none left open.
  var isPlainlyQuoted: Bool { faultCount == 0 && quotedCount >= max(2, rowCount / 2) }

  init(_ dialect: CSVDialect, on text: UnsafeRawBufferPointer) {
    self.dialect = dialect
    let sample = UnsafeRawBufferPointer(rebasing: text.prefix(Self.sampleLength))
    var reader = CSVReader(
      bytes: sample, dialect: dialect, chunk: CSVChunk(start: 0, stop: min(Self.startLimit, sample.count)))
    while let reading = reader.next() {
      switch reading {
      case .row(let row):
        count(row)
      case .fault(let fault):
        faultCount += 1
        rowCount += 1
        guard fault.reason == .unclosedQuote else { continue }
        // One stray quote must not hide how the line is cut.
        let cuts = reader.bytes(of: fault).count { $0 == dialect.delimiter }
        rowsByWidth[cuts + 1, default: 0] += 1
      }
    }
    score = merit()
  }

  private mutating func count(_ row: CSVRow) {
    rowCount += 1
    firstWidth = firstWidth ?? row.count
    rowsByWidth[row.count, default: 0] += 1
    cutCount += row.count - 1
    quotedCount += (0..<row.count).count { row.isQuoted($0) }
    doubtfulCount += (1..<row.count).count { Self.isDoubtful(row, before: $0, dialect) }
    countQuotes(row)
  }

  private func merit() -> Double {
    guard let usual = rowsByWidth.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), usual.key > 1 else {
      return 0
    }
    let evenness = Double(usual.value) / Double(rowCount)
    let width = 1 - 1 / Double(usual.key)
    let header = firstWidth == usual.key ? 1 : 0.6
    let doubt = Double(doubtfulCount) / Double(max(cutCount, 1))
    let disorder = Double(misplacedQuoteCount) / Double(max(quoteCount, 1))
    return evenness * width * header * (1 - 0.7 * doubt) * (1 - 0.7 * disorder)
  }

  /// Counts the quotes of a row, and those that stand at no border of a cell and beside no other quote: a
  /// wrong delimiter leaves them inside its cells.
  private mutating func countQuotes(_ row: CSVRow) {
    guard let quote = dialect.quote, (0..<row.count).contains(where: row.isQuoted) else { return }
    let bytes = row.rawBytes
    func isBorder(_ index: Int) -> Bool {
      !bytes.indices.contains(index) || bytes[index] == dialect.delimiter || bytes[index] == quote
    }
    for (index, byte) in bytes.enumerated() where byte == quote {
      quoteCount += 1
      if !isBorder(index - 1), !isBorder(index + 1) { misplacedQuoteCount += 1 }
    }
  }

  /// Whether the delimiter before a cell could as well be a decimal comma or a comma in prose.
  private static func isDoubtful(_ row: CSVRow, before index: Int, _ dialect: CSVDialect) -> Bool {
    guard dialect.delimiter != UInt8(ascii: "\t"), !row.isQuoted(index), !row.isQuoted(index - 1) else {
      return false
    }
    let (left, right) = (row[index - 1], row[index])
    if right.first == UInt8(ascii: " ") { return true }
    guard dialect.delimiter == UInt8(ascii: ","), let last = left.last, isDigit(last) else { return false }
    // Two decimals, or the three digits of a thousand.
    let digits = right.prefix(4).prefix(while: isDigit).count
    return (1...3).contains(digits)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
