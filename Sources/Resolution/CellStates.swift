import Records

/// How the cells of a group's members stand to the survivor's: empty, of the same text, or of another.
///
/// Found for all fields of a row at once: where each cell of a row begins is counted up once and not once a field.
struct CellStates {
  /// How a cell stands.
  enum State: UInt8 {
    /// The cell is empty.
    case empty
    /// It holds the survivor's text; the survivor's own filled cells do.
    case equal
    /// It holds another text, or the survivor's is empty.
    case other
  }

  private let fieldCount: Int
  private var states: [State]

  /// The states of members' cells, the survivor's first; `cells` are those of all fields.
  init(_ members: [UInt32], _ cells: RowCells, fieldCount: Int) {
    self.fieldCount = fieldCount
    states = [State](repeating: .empty, count: members.count * fieldCount)
    cells.forEach(of: members[0]) { field, text in
      if !text.isEmpty { states[field] = .equal }
    }
    for (place, member) in members.enumerated().dropFirst() {
      cells.forEach(of: member, beside: members[0]) { field, text, kept in
        if text.isEmpty { return }
        let isEqual = text.count == kept.count && text.elementsEqual(kept)
        states[place * fieldCount + field] = isEqual ? .equal : .other
      }
    }
  }

  /// The state of a member's cell, by the member's place in the group.
  subscript(place: Int, field: Int) -> State { states[place * fieldCount + field] }

  /// The place of the first member whose cell of a field is filled.
  func firstFilled(_ field: Int) -> Int? {
    stride(from: field, to: states.count, by: fieldCount).first { states[$0] != .empty }
      .map { $0 / fieldCount }
  }
}
