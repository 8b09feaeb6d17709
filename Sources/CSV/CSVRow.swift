/// One row as it stands in the file, with its cells as bytes.
///
/// A row is a view: it borrows the reader's memory and is good until the reader's next call, so copy what
/// is to be kept (``string(_:)`` does). Cells are bytes and not `Span` because a span cannot yet be returned
/// by a function of our own without experimental features of the compiler.
public struct CSVRow {
  @usableFromInline let text: UnsafePointer<UInt8>
  @usableFromInline let scratch: UnsafePointer<UInt8>
  @usableFromInline let slots: UnsafePointer<FieldSlot>
  /// The number of cells, at least 1; whether that is too few or too many is for the caller to say.
  public let count: Int
  /// The physical line on which the row starts, from 1.
  public let line: Int
  /// The row's bytes in the text, without its line end.
  public let range: Range<Int>

  @usableFromInline
  init(
    text: UnsafePointer<UInt8>, scratch: UnsafePointer<UInt8>, slots: UnsafePointer<FieldSlot>, count: Int,
    line: Int, range: Range<Int>
  ) {
    self.text = text
    self.scratch = scratch
    self.slots = slots
    self.count = count
    self.line = line
    self.range = range
  }

  /// The offset in the text at which the row starts.
  @inlinable
  public var byteOffset: Int { range.lowerBound }

  /// The value of a cell: without its quotes, with doubled quotes made single.
  ///
  /// Costs no copy. `index` counts from 0 and must be below ``count``.
  @inlinable
  public subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    let slot = slot(index)
    let base = slot.form == .rebuilt ? scratch : text
    return UnsafeBufferPointer(start: base + slot.lower, count: Int(slot.length))
  }

  /// Whether the cell was written between quotes, which tells `""` from nothing.
  @inlinable
  public func isQuoted(_ index: Int) -> Bool {
    slot(index).form != .plain
  }

  /// Where the cell's value stands in the text, or nil where it had to be rebuilt because of doubled quotes
  /// or of text after a closing quote.
  @inlinable
  public func range(of index: Int) -> Range<Int>? {
    let slot = slot(index)
    guard slot.form != .rebuilt else { return nil }
    return slot.lower..<slot.lower &+ Int(slot.length)
  }

  /// A copy of a cell's value; bytes that are not UTF-8 become U+FFFD.
  public func string(_ index: Int) -> String {
    String(decoding: self[index], as: UTF8.self)
  }

  /// A copy of the row as it was written, quotes and all, without its line end.
  public var rawBytes: [UInt8] {
    Array(UnsafeBufferPointer(start: text + range.lowerBound, count: range.count))
  }

  @inlinable
  func slot(_ index: Int) -> FieldSlot {
    precondition(index >= 0 && index < count, "no such cell in the row")
    return slots[index]
  }
}
