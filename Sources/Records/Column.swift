/// The original values of one input column, as they were read.
///
/// A view of a ``RowArena``, or, for the few columns whose values are told apart by number (partitions, ids
/// that are not as read), a dictionary and a code for each record.
public struct Column: Sendable {
  /// The distinct values of a column that is told apart by number; code 0 is the empty cell.
  public let values: ByteDictionary
  /// A record's code, by row; empty of a view.
  public let codes: [UInt32]
  let arena: RowArena?
  private let field: Int

  /// A column over interned values.
  public init(values: ByteDictionary, codes: [UInt32]) {
    self.values = values
    self.codes = codes
    arena = nil
    field = 0
  }

  /// A field's cells in an arena.
  public init(of field: Int, in arena: RowArena) {
    values = ByteDictionary()
    codes = []
    self.arena = arena
    self.field = field
  }

  /// The original text of a row's cell.
  public subscript(row: Int) -> String { withBytes(at: UInt32(row)) { String(decoding: $0) } }

  /// Whether a row's cell is empty.
  @inline(__always)
  public func isEmpty(at row: UInt32) -> Bool {
    guard let arena else { return codes[Int(row)] == 0 }
    return arena.layouts.isEmpty(field, in: arena.row(Int(row)))
  }

  /// Whether two rows' cells hold the same text.
  @inline(__always)
  public func isEqual(_ row: UInt32, _ other: UInt32) -> Bool {
    guard let arena else { return codes[Int(row)] == codes[Int(other)] }
    let one = arena.cell(of: field, row: Int(row))
    let two = arena.cell(of: field, row: Int(other))
    return one.count == two.count && one.elementsEqual(two)
  }

  /// Lends the bytes of a row's cell.
  @inline(__always)
  public func withBytes<Result>(at row: UInt32, _ body: (Span<UInt8>) -> Result) -> Result {
    guard let arena else { return body(values.bytes.span.extracting(values.range(of: codes[Int(row)]))) }
    return withExtendedLifetime(arena) {
      body(Span(_unsafeElements: arena.cell(of: field, row: Int(row))))
    }
  }
}

extension String {
  /// The text of bytes; what is not UTF-8 is repaired.
  fileprivate init(decoding bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
