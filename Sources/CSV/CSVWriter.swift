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
  private var buffer: [UInt8] = []
  /// Where the row in hand starts in the buffer.
  private var rowStart = 0
  private var fieldCount = 0
  private var isFirstRow = true

  /// Writes to an open descriptor, which stays the caller's to close.
  ///
  /// `destination` names it in errors. With `neutralizesFormulas`, cells that a spreadsheet would run get an
  /// apostrophe (``FormulaGuard``). A dialect without a quote is written with `"`.
  public init(
    to descriptor: Int32, destination: String, dialect: CSVDialect = .standard,
    neutralizesFormulas: Bool = false
  ) {
    self.init(DescriptorOutput(descriptor: descriptor, name: destination), dialect, neutralizesFormulas)
    buffer.reserveCapacity(Self.blockSize + Self.blockSize / 4)
  }

  /// Writes to memory, for ``takeBytes()``.
  public init(dialect: CSVDialect = .standard, neutralizesFormulas: Bool = false) {
    self.init(nil, dialect, neutralizesFormulas)
  }

  private init(_ output: DescriptorOutput?, _ dialect: CSVDialect, _ neutralizesFormulas: Bool) {
    self.output = output
    self.neutralizesFormulas = neutralizesFormulas
    delimiter = dialect.delimiter
    quote = dialect.quote ?? UInt8(ascii: "\"")
  }

  /// Adds a cell to the row in hand.
  public mutating func append(_ cell: UnsafeBufferPointer<UInt8>) {
    if fieldCount > 0 { buffer.append(delimiter) }
    fieldCount += 1
    let isGuarded = neutralizesFormulas && FormulaGuard.isNeeded(for: cell)
    guard needsQuotes(cell) || (isGuarded && quote == UInt8(ascii: "'")) else {
      if isGuarded { buffer.append(UInt8(ascii: "'")) }
      buffer.append(contentsOf: cell)
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

  /// Adds a whole number in decimal digits to the row in hand.
  public mutating func append(_ number: Int) {
    append(String(number))
  }

  /// Ends the row in hand; a row without a cell is written as nothing at all.
  ///
  /// - Throws: ``CSVError/cannotWrite(destination:reason:errno:)`` when a full block cannot be written.
  public mutating func endRow() throws(CSVError) {
    guard fieldCount > 0 else { return }
    // A line without a byte would be skipped when it is read.
    if buffer.count == rowStart { buffer.append(contentsOf: [quote, quote]) }
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
      buffer = []
      rowStart = 0
    }
    return buffer
  }

  private mutating func flush() throws(CSVError) {
    guard let output else { return }
    try buffer.withUnsafeBufferPointer { (bytes) throws(CSVError) in
      try output.write(UnsafeRawBufferPointer(bytes))
    }
    buffer.removeAll(keepingCapacity: true)
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
