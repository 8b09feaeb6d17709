import Parallel
import Records

/// The words that all comparisons keep of all rows, a row's beside one another: a pair costs two places in memory and not
/// two for each comparison.
final class RowSketches: @unchecked Sendable {
  /// A comparison function's sketch, the first place that it fills in a pattern, and its first word in a row.
  struct Part: Sendable {
    let sketch: any ComparisonSketch
    let places: Range<Int>
    let firstWord: Int
  }

  /// The parts in the order of the plan's functions.
  let parts: [Part]
  /// 64-bit words a row.
  let stride: Int
  /// The words of row 0.
  // Unchecked because of this: it is written by the initializer alone, each row by one thread.
  let words: UnsafePointer<UInt64>
  private let memory: UnsafeMutablePointer<UInt64>

  /// The sketches of a table's rows.
  init(of plan: ComparisonPlan, rowCount: Int, threads: Int) {
    var parts: [Part] = []
    var stride = 0
    for step in plan.steps {
      let sketch = (step.function as? any SketchedComparison)?.sketch() ?? BlankSketch()
      let places = step.first..<(step.first + step.function.comparisons.count)
      parts.append(Part(sketch: sketch, places: places, firstWord: stride))
      stride += sketch.wordCount
    }
    let (allParts, wordCount) = (parts, stride)
    self.parts = allParts
    self.stride = wordCount
    memory = .allocate(capacity: max(1, rowCount * stride))
    words = UnsafePointer(memory)
    let target = Target(words: memory)
    concurrentForEach(rangesOf: rowCount, chunk: 8_192, threads: threads) { rows in
      let first = target.words + rows.lowerBound * wordCount
      first.initialize(repeating: 0, count: rows.count * wordCount)
      for part in allParts { part.sketch.write(rows, to: first + part.firstWord, stride: wordCount) }
    }
  }

  /// Memory that several threads write, each its own rows.
  private struct Target: @unchecked Sendable {
    let words: UnsafeMutablePointer<UInt64>
  }

  deinit { memory.deallocate() }
}
