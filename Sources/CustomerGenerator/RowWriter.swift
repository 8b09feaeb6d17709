/// Writes rows of CSV (RFC 4180) with a delimiter of its own and line feeds.
struct RowWriter {
  private(set) var bytes: [UInt8]
  private let delimiter: UInt8
  private var isAtStart = true

  /// Goes on behind bytes that are there already.
  init(bytes: [UInt8] = [], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// Writes a row of plain words that need no quoting.
  mutating func header(_ names: String) {
    bytes.append(contentsOf: names.utf8)
    endRow()
  }

  mutating func cell(_ text: ShortText) {
    separate()
    guard text.containsAny(of: delimiter, 0x22, 0x0A, 0x0D) else {
      text.write(to: &bytes)
      return
    }
    bytes.append(0x22)
    for index in 0..<text.count {
      if text[index] == 0x22 { bytes.append(0x22) }
      bytes.append(text[index])
    }
    bytes.append(0x22)
  }

  mutating func cell(_ number: Int) {
    separate()
    ShortText(decimal: number).write(to: &bytes)
  }

  mutating func cell(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends to the cell that was written last.
  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func endRow() {
    bytes.append(0x0A)
    isAtStart = true
  }

  private mutating func separate() {
    if !isAtStart { bytes.append(delimiter) }
    isAtStart = false
  }
}

extension RowWriter {
  /// Goes on behind the bytes of an array, which is empty until the rows are given back to it: so nothing is copied.
  init(taking bytes: inout [UInt8], delimiter: UInt8) {
    let taken = bytes
    bytes = []
    self.init(bytes: taken, delimiter: delimiter)
  }

  /// Writes the words of changes with spaces between them.
  mutating func cell(changes: ChangeSet) {
    cell("")
    guard !changes.isEmpty else { return }
    var isFirst = true
    for change in Change.allCases where changes.contains(change) {
      append(isFirst ? "" : " ")
      append(change.word)
      isFirst = false
    }
  }
}
