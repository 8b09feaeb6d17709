/// How two partitions of the same records cross: how many records each true entity and each predicted one
/// have in common.
///
/// All measures of partitions are taken from these counts, never from the pairs themselves.
public struct ContingencyTable: Sendable {
  /// Records that a true entity and a predicted one have in common.
  struct Cell {
    var truth: UInt32
    var predicted: UInt32
    var count: Int
  }

  /// The cells that are not empty, by predicted entity and then by true entity.
  let cells: [Cell]
  /// The sizes of the true entities.
  let truthSizes: [UInt32: Int]

  /// How many records both partitions name.
  public let records: Int
  /// How many records the truth does not name; they are left out.
  public let ignoredRecords: Int

  /// Counts two partitions, given as the number of its entity for each record.
  ///
  /// - Complexity: O(n log n) for n records.
  public init(truth: [UInt32?], predicted: [UInt32]) throws(EvaluationError) {
    guard truth.count == predicted.count else {
      throw .differentLengths(truth: truth.count, predicted: predicted.count)
    }
    var keys: [UInt64] = []
    keys.reserveCapacity(truth.count)
    for (entity, cluster) in zip(truth, predicted) {
      if let entity { keys.append(UInt64(cluster) << 32 | UInt64(entity)) }
    }
    keys.sort()
    var cells: [Cell] = []
    var sizes: [UInt32: Int] = [:]
    for key in keys {
      let cell = Cell(truth: UInt32(truncatingIfNeeded: key), predicted: UInt32(key >> 32), count: 1)
      sizes[cell.truth, default: 0] += 1
      if let last = cells.last, last.truth == cell.truth, last.predicted == cell.predicted {
        cells[cells.count - 1].count += 1
      } else {
        cells.append(cell)
      }
    }
    self.cells = cells
    truthSizes = sizes
    records = keys.count
    ignoredRecords = truth.count - keys.count
  }

  /// Calls a closure with the cells and the size of each predicted entity in turn.
  func forEachPredicted(_ body: (_ cells: ArraySlice<Cell>, _ size: Int) -> Void) {
    var start = 0
    while start < cells.count {
      var end = start
      var size = 0
      while end < cells.count, cells[end].predicted == cells[start].predicted {
        size += cells[end].count
        end += 1
      }
      body(cells[start..<end], size)
      start = end
    }
  }

  /// Returns how many pairs a number of records has.
  static func pairs(_ records: Int) -> Int {
    records * (records - 1) / 2
  }
}
