import CByteScan

/// Writes rows as CSV, with LF line ends and quotes only where a cell needs them.
///
/// What it writes, ``CSVReader`` reads back cell by cell, with formulas guarded through
/// ``FormulaGuard/restoring(_:)-(String)``. Bytes gather in memory and go to a descriptor in blocks of 256
/// KiB; ``finish()`` writes the last one and must be called.
///
/// ```swift
/// var writer = CSVWriter(to: descriptor, destination: "pairs.csv")
/// writer.append("left_id")
/// writer.append("right_id")
/// try writer.endRow()
/// try writer.finish()
/// ```
public struct CSVWriter: ~Copyable {
  private static let blockSize = 1 << 18

  private let delimiter: UInt8
  private let quote: UInt8
  private let neutralizesFormulas: Bool
  private let output: DescriptorOutput?
  private var buffer: ByteText
  /// Where the row in hand starts in the buffer.
  private var rowStart = 0
  private var fieldCount = 0
  private var isFirstRow: Bool

  /// Writes to an open descriptor, which stays the caller's to close.
  ///
  /// `destination` names it in errors. With `neutralizesFormulas`, cells that a spreadsheet would run get an
  /// apostrophe (``FormulaGuard``). A dialect without a quote is written with `"`.
  public init(
    to descriptor: Int32, destination: String, dialect: CSVDialect = .standard,
    neutralizesFormulas: Bool = false
  ) {
    self.init(
      DescriptorOutput(descriptor: descriptor, name: destination), dialect, neutralizesFormulas,
      ByteText(capacity: Self.blockSize + Self.blockSize / 4))
  }

  /// Writes to memory, for ``takeBytes()``.
  public init(dialect: CSVDialect = .standard, neutralizesFormulas: Bool = false) {
    self.init(nil, dialect, neutralizesFormulas, ByteText())
  }

  /// Writes to memory behind what a text holds, for ``takeText()``; `isContinued` where rows of the file stand before.
  public init(
    appendingTo text: consuming ByteText, isContinued: Bool, dialect: CSVDialect = .standard,
    neutralizesFormulas: Bool = false
  ) {
    self.init(nil, dialect, neutralizesFormulas, text)
    isFirstRow = !isContinued
    rowStart = buffer.count
  }

  private init(
    _ output: DescriptorOutput?, _ dialect: CSVDialect, _ neutralizesFormulas: Bool,
    _ buffer: consuming ByteText
  ) {
    self.output = output
    self.buffer = buffer
    isFirstRow = true
    self.neutralizesFormulas = neutralizesFormulas
    delimiter = dialect.delimiter
    quote = dialect.quote ?? UInt8(ascii: "\"")
  }

  /// Adds a cell to the row in hand.
  public mutating func append(_ cell: UnsafeBufferPointer<UInt8>) {
    if fieldCount > 0 { buffer.append(delimiter) }
    fieldCount += 1
    let isGuarded = neutralizesFormulas && FormulaGuard.isNeeded(for: cell)
    // Nearly every cell is copied as it stands, in the same pass that finds out.
    if !isGuarded, !isFirstRow, buffer.appendPlainCell(cell, delimiter: delimiter, quote: quote) { return }
    appendUnusual(cell, isGuarded: isGuarded)
  }

  @inline(never)
  private mutating func appendUnusual(_ cell: UnsafeBufferPointer<UInt8>, isGuarded: Bool) {
    guard needsQuotes(cell) || (isGuarded && quote == UInt8(ascii: "'")) else {
      if isGuarded { buffer.append(UInt8(ascii: "'")) }
      buffer.append(cell)
      return
    }
    buffer.append(quote)
    if isGuarded { appendInQuotes(UInt8(ascii: "'")) }
    for byte in cell { appendInQuotes(byte) }
    buffer.append(quote)
  }

  /// Adds a cell to the row in hand.
  public mutating func append(_ cell: String) {
    var copy = cell
    copy.withUTF8 { append($0) }
  }

  /// Adds a cell to the row in hand.
  public mutating func append(_ cell: [UInt8]) {
    cell.withUnsafeBufferPointer { append($0) }
  }

  /// Adds words of our own, which need neither quotes nor a guard, to the row in hand.
  @inline(__always)
  public mutating func append(word: StaticString) {
    if fieldCount > 0 { buffer.append(delimiter) }
    fieldCount += 1
    buffer.append(word)
  }

  /// Adds a whole number in decimal digits to the row in hand.
  public mutating func append(_ number: Int) { append(scaled: number, decimals: 0) }

  /// Adds a number of as many decimals as stated to the row in hand: 411 with two decimals is `4.11`.
  public mutating func append(scaled: Int, decimals: Int) {
    if fieldCount > 0 { buffer.append(delimiter) }
    fieldCount += 1
    buffer.append(scaled: scaled, decimals: decimals)
  }

  /// Ends the row in hand; a row without a cell is written as nothing at all.
  ///
  /// - Throws: ``CSVError/cannotWrite(destination:reason:errno:)`` when a full block cannot be written.
  public mutating func endRow() throws(CSVError) {
    guard fieldCount > 0 else { return }
    // A line without a byte would be skipped when it is read.
    if buffer.count == rowStart {
      buffer.append(quote)
      buffer.append(quote)
    }
    buffer.append(UInt8(ascii: "\n"))
    rowStart = buffer.count
    fieldCount = 0
    isFirstRow = false
    if output != nil, buffer.count >= Self.blockSize { try flush() }
  }

  /// Writes a row of strings.
  ///
  /// - Throws: ``CSVError/cannotWrite(destination:reason:errno:)`` when a full block cannot be written.
  public mutating func append(row cells: [String]) throws(CSVError) {
    for cell in cells { append(cell) }
    try endRow()
  }

  /// Writes what is still in memory to the descriptor.
  ///
  /// - Throws: ``CSVError/cannotWrite(destination:reason:errno:)``.
  public mutating func finish() throws(CSVError) {
    precondition(fieldCount == 0, "a row is still open")
    try flush()
  }

  /// The finished rows that are still in memory, which are then forgotten.
  public mutating func takeBytes() -> [UInt8] {
    precondition(fieldCount == 0, "a row is still open")
    defer {
      buffer.removeAll()
      rowStart = 0
    }
    return buffer.array
  }

  /// The text with the finished rows.
  public consuming func takeText() -> ByteText {
    precondition(fieldCount == 0, "a row is still open")
    return buffer
  }

  private mutating func flush() throws(CSVError) {
    guard let output else { return }
    try buffer.withBytes { (bytes) throws(CSVError) in try output.write(bytes) }
    buffer.removeAll()
    rowStart = 0
  }

  private mutating func appendInQuotes(_ byte: UInt8) {
    if byte == quote { buffer.append(quote) }
    buffer.append(byte)
  }

  private func needsQuotes(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = cell.baseAddress else { return false }
    if byte_scan_has_structural(base, cell.count, delimiter, quote) != 0 { return true }
    // At the very start of a file a reader would take these for its preamble.
    guard isFirstRow, fieldCount == 1 else { return false }
    return cell.starts(with: TextEncoding.utf8.byteOrderMark) || SeparatorLine.isBegun(by: cell)
  }
}
