import Foundation
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
  init(of plan: ComparisonPlan, rowCount: Int, threads: Int, progress: WorkProgress = .untold) {
    var parts: [Part] = []
    var stride = 0
    for step in plan.steps {
      let sketch =
        (step.function as? any SketchedComparison)?.sketch() ?? BlankSketch(function: step.function)
      let places = step.first..<(step.first + step.function.comparisons.count)
      parts.append(Part(sketch: sketch, places: places, firstWord: stride))
      stride += sketch.wordCount
    }
    let (allParts, wordCount) = (parts, stride)
    self.parts = allParts
    self.stride = wordCount
    memory = RowSketches.allocate(max(1, rowCount * stride))
    words = UnsafePointer(memory)
    let target = Target(words: memory)
    let done = CountedProgress(progress, total: rowCount)
    concurrentForEach(rangesOf: rowCount, chunk: 8_192, threads: threads) { rows in
      defer { done.add(rows.count) }
      let first = target.words + rows.lowerBound * wordCount
      first.initialize(repeating: 0, count: rows.count * wordCount)
      for part in allParts { part.sketch.write(rows, to: first + part.firstWord, stride: wordCount) }
    }
  }

  /// Reads a word of every cache line of a block's right rows.
  ///
  /// They come all at once then, and not one after the other as each pair is bounded: that took two fifths off the bounds.
  /// The left rows of neighbouring pairs are the same.
  @inline(__always)
  func fetch(_ pairs: UnsafeBufferPointer<CandidatePair>) {
    if stride == 0 { return }
    let last = stride &- 1
    // Rows are not aligned to lines: the words of so many lines, and the last one.
    let (second, third) = (min(8, last), min(16, last))
    var sum: UInt64 = 0
    for pair in pairs {
      let row = words + Int(pair.right) &* stride
      sum |= row[0] | row[second] | row[third] | row[last]
    }
    RowSketches.use(sum)
  }

  /// Does nothing, which the compiler does not know.
  @inline(never) @_optimize(none)
  static func use(_ sum: UInt64) {}

  /// A block of pairs with a part's words.
  @inline(__always)
  func words(of part: Part, for pairs: UnsafeBufferPointer<CandidatePair>) -> SketchedPairs {
    SketchedPairs(pairs: pairs, words: words + part.firstWord, stride: stride)
  }

  /// Memory that several threads write, each its own rows.
  private struct Target: @unchecked Sendable {
    let words: UnsafeMutablePointer<UInt64>
  }

  /// Memory on large pages where there is much of it: rows are read at random, and of small pages each takes a look-up of
  /// its own.
  private static func allocate(_ words: Int) -> UnsafeMutablePointer<UInt64> {
    let bytes = words * MemoryLayout<UInt64>.stride
    let page = 2 << 20
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: bytes < page ? 64 : page)
    if bytes >= page { madvise(memory, bytes, MADV_HUGEPAGE) }
    return memory.bindMemory(to: UInt64.self, capacity: words)
  }

  deinit { memory.deallocate() }
}
