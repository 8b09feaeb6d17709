/// Reads the rows of a truth file: CSV after RFC 4180 with commas, semicolons or tabs.
struct TruthRows {
  private let bytes: [UInt8]
  private let file: String
  private let delimiter: UInt8
  private var place: Int
  private var nextLine = 1

  /// The bytes of the row's cells one after the other, and where each ends.
  private(set) var cells: [UInt8] = []
  private(set) var ends: [Int] = []
  /// The line that the row starts on, counted from 1.
  private(set) var line = 0

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let header = bytes.prefix { $0 != 0x0A }
    delimiter = [0x2C, 0x3B, 0x09].first { header.contains($0) } ?? 0x2C
  }

  /// Returns the place of a cell's bytes in `cells`, or nil if the row has fewer.
  func range(_ column: Int) -> Range<Int>? {
    guard column < ends.count else { return nil }
    return (column == 0 ? 0 : ends[column - 1])..<ends[column]
  }

  /// Returns a cell as text.
  func text(_ column: Int) -> String {
    range(column).map { String(decoding: cells[$0], as: UTF8.self) } ?? ""
  }

  /// Goes to the next row that has anything in it.
  ///
  /// - Returns: Whether there is one.
  mutating func next() throws(EvaluationError) -> Bool {
    while place < bytes.count {
      cells.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      line = nextLine
      var isLast = false
      while !isLast { isLast = try readCell() }
      if !cells.isEmpty || ends.count > 1 { return true }
    }
    return false
  }

  /// Reads a cell and what closes it.
  ///
  /// - Returns: Whether the row ends with it.
  private mutating func readCell() throws(EvaluationError) -> Bool {
    if place < bytes.count, bytes[place] == 0x22 { try readQuoted() }
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case delimiter:
        ends.append(cells.count)
        return false
      case 0x0A:
        nextLine += 1
        ends.append(cells.count)
        return true
      case 0x0D where place == bytes.count || bytes[place] == 0x0A: continue
      default: cells.append(byte)
      }
    }
    ends.append(cells.count)
    return true
  }

  private mutating func readQuoted() throws(EvaluationError) {
    let start = nextLine
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == 0x22 {
        guard place < bytes.count, bytes[place] == 0x22 else { return }
        place += 1
      }
      if byte == 0x0A { nextLine += 1 }
      cells.append(byte)
    }
    throw .unclosedQuote(file: file, line: start)
  }
}
