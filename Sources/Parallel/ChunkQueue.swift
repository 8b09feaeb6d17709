import CMemoryLimit
import Synchronization

/// Hands out the indices `0..<count` in ascending order to workers on any threads.
struct ChunkQueue: ~Copyable, Sendable {
  private let nextIndex = Atomic<Int>(0)
  private let end: Atomic<Int>

  init(count: Int) {
    end = Atomic(count)
  }

  /// The next index that nobody has, nil when none is left.
  ///
  /// Relaxed, because an index carries no data: what workers write is published when they are joined.
  func next() -> Int? {
    cmemorylimit_wait()
    let index = nextIndex.add(1, ordering: .relaxed).oldValue
    return index < end.load(ordering: .relaxed) ? index : nil
  }

  /// Hands out nothing behind an index any more.
  ///
  /// All before it are handed out already, because the order is ascending.
  func stop(after index: Int) {
    end.min(index + 1, ordering: .relaxed)
  }
}
