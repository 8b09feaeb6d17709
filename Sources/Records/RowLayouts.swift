/// Which cell of an encoded row belongs to which field: one layout an input, since inputs differ in their
/// columns and in the order of them.
public struct RowLayouts: Sendable {
  /// The number of fields.
  public let fieldCount: Int
  /// The number of cells in a row of each layout.
  public let widths: [Int]
  /// The place of each field's cell in each layout, layout after layout; -1 where it has none.
  private let places: [Int]
  /// The field of each cell in each layout, layout after layout, and where each layout begins.
  private let fields: [Int]
  private let layoutStarts: [Int]

  /// Layouts of the fields that an input's cells belong to, in order.
  public init(fieldsOfCells: [[Int]], fieldCount: Int) {
    self.fieldCount = fieldCount
    widths = fieldsOfCells.map(\.count)
    var places = [Int](repeating: -1, count: fieldsOfCells.count * fieldCount)
    for (layout, fields) in fieldsOfCells.enumerated() {
      for (place, field) in fields.enumerated() { places[layout * fieldCount + field] = place }
    }
    self.places = places
    fields = fieldsOfCells.flatMap(\.self)
    layoutStarts = fieldsOfCells.indices.map { fieldsOfCells[..<$0].reduce(0) { $0 + $1.count } }
  }

  /// The field that a cell belongs to.
  @inline(__always)
  public func field(of place: Int, in layout: Int) -> Int { fields[layoutStarts[layout] &+ place] }

  /// The place of a field's cell in a row of a layout; -1 where it has none.
  @inline(__always)
  public func place(of field: Int, in layout: Int) -> Int { places[layout &* fieldCount &+ field] }

  /// The bytes of a field's cell in a row; none where the row has no such cell.
  @inline(__always)
  public func cell(of field: Int, in row: EncodedRow) -> UnsafeBufferPointer<UInt8> {
    let layout = row.layout
    let place = place(of: field, in: layout)
    return place < 0 ? UnsafeBufferPointer(start: nil, count: 0) : row.cell(place, of: widths[layout])
  }

  /// Whether a field's cell in a row is empty or not there.
  @inline(__always)
  public func isEmpty(_ field: Int, in row: EncodedRow) -> Bool {
    let place = place(of: field, in: row.layout)
    return place < 0 || row.isEmpty(place)
  }
}
