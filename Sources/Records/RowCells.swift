/// The original cells of some fields, gone through row by row.
///
/// Asking each column for its cell adds up the lengths of the cells before it, once a column; here they are added up
/// once a row (files of whole records are written in half the time).
public struct RowCells: Sendable {
  private let columns: [Column]
  private let fields: [Int]
  /// The memory that all the columns are views of; nil where one has a dictionary of its own.
  private let arena: RowArena?

  /// The cells of some of a table's fields, in the order given.
  public init(_ table: RecordTable, fields: [Int]) {
    columns = fields.map { table.columns[$0] }
    self.fields = fields
    let first = columns.first?.arena
    arena = columns.allSatisfy { $0.arena != nil && $0.arena === first } ? first : nil
  }

  /// Calls `body` with the cell of every field in a row and the field's place in the order given; empty cells too.
  @inline(__always)
  public func forEach(of row: UInt32, _ body: (_ place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Void) {
    guard let arena else {
      for place in columns.indices {
        columns[place].withBytes(at: row) { text in text.withUnsafeBufferPointer { body(place, $0) } }
      }
      return
    }
    arena.withCells(of: Int(row)) { cells in
      for place in fields.indices { body(place, cells[fields[place]]) }
    }
  }

  /// Calls `body` with the cell of every field in a row and in another, and the field's place in the order given.
  @inline(__always)
  public func forEach(
    of row: UInt32, beside other: UInt32,
    _ body: (_ place: Int, _ text: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let arena else {
      for place in columns.indices {
        columns[place].withBytes(at: row) { mine in
          columns[place].withBytes(at: other) { theirs in
            mine.withUnsafeBufferPointer { mine in
              theirs.withUnsafeBufferPointer { body(place, mine, $0) }
            }
          }
        }
      }
      return
    }
    arena.withCells(of: Int(row)) { mine in
      arena.withCells(of: Int(other)) { theirs in
        for place in fields.indices { body(place, mine[fields[place]], theirs[fields[place]]) }
      }
    }
  }

  /// Reads a little of rows that are gone through next, so that the processor fetches them all at once.
  ///
  /// Rows that belong together lie anywhere in memory, and each costs the time of two far reads in turn unless the reads
  /// of several are under way together.
  public func prepare(_ rows: [UInt32]) {
    guard let arena else { return }
    var seen: UInt8 = 0
    for row in rows { seen |= arena.touch(Int(row)) }
    FarReads.use(UInt64(seen))
  }
}
