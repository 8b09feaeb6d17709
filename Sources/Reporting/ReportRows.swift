import CSV
import Records

/// Rows of a CSV file of the output folder: cells that a spreadsheet would run are neutralised, and bytes go from columns
/// to the file without becoming strings.
struct ReportRows: ~Copyable {
  private var rows: CSVWriter
  private var scratch = ByteText()

  /// Rows that stand behind what a text holds; `isContinued` where rows of the file stand before.
  init(appendingTo text: consuming ByteText, isContinued: Bool) {
    rows = CSVWriter(appendingTo: text, isContinued: isContinued, neutralizesFormulas: true)
  }

  /// The text with the rows.
  consuming func takeText() -> ByteText { rows.takeText() }

  /// Adds a text.
  mutating func cell(_ text: String) { rows.append(text) }

  /// Adds a text that was made before.
  @inline(__always)
  mutating func cell(_ text: [UInt8]) { rows.append(text) }

  /// Adds a text that is lent.
  @inline(__always)
  mutating func cell(_ text: UnsafeBufferPointer<UInt8>) { rows.append(text) }

  /// Adds a word of our own, which needs no quotes.
  @inline(__always)
  mutating func cell(word: StaticString) { rows.append(word: word) }

  /// Adds a column's original value.
  @inline(__always)
  mutating func cell(_ column: borrowing Column, _ row: UInt32) {
    // Lent for the call alone: the writer copies the bytes.
    column.withBytes(at: row) { text in text.withUnsafeBufferPointer { rows.append($0) } }
  }

  /// Adds an integer.
  mutating func cell(_ number: Int) { rows.append(number) }

  /// Adds a number of as many decimals as stated: 411 with two decimals is `4.11`.
  mutating func cell(_ scaled: Int, decimals: Int) { rows.append(scaled: scaled, decimals: decimals) }

  /// Adds the words of a set, a bit for each, apart by spaces.
  mutating func cell(_ set: UInt64, of words: [[UInt8]]) {
    scratch.removeAll()
    var rest = set
    while rest != 0 {
      if scratch.count > 0 { scratch.append(UInt8(ascii: " ")) }
      scratch.append(words[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
    scratch.withBytes { rows.append($0.assumingMemoryBound(to: UInt8.self)) }
  }

  /// Ends a row; a writer to memory has nothing to fail at.
  mutating func endRow() {
    do { try rows.endRow() } catch { preconditionFailure("memory cannot be written: \(error)") }
  }
}
