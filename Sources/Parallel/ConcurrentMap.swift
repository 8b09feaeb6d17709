import CMemoryLimit
import Dispatch

/// Computes one value per chunk on several threads and returns the values in chunk order.
///
/// Result and error depend on `body` alone, never on the number of threads or on timing: if chunks fail, the
/// error of the first failing one *by index* is thrown. Chunks behind a failed one may be skipped.
///
/// - Parameters:
///   - chunks: The number of chunks, 0 or more. Chunks are handed out one by one, so a few times more chunks
///     than threads even out work of different size.
///   - threads: The most threads to use; at 1 or less `body` runs here, in order, without Dispatch. More
///     threads than the machine has cores never run at once.
///   - body: Computes the value of the chunk with the index it is given.
/// - Complexity: beside the work itself one wake-up a thread and one atomic addition a chunk.
public func concurrentMap<Output: Sendable, Failure: Error>(
  count chunks: Int, threads: Int, _ body: @Sendable (Int) throws(Failure) -> Output
) throws(Failure) -> [Output] {
  try concurrentMap(count: chunks, threads: threads, makeScratch: { _ in () }) {
    (_: inout Void, chunk: Int) throws(Failure) -> Output in try body(chunk)
  }
}

/// Computes one value per chunk like `concurrentMap(count:threads:_:)`, lending every worker scratch memory.
///
/// Which chunks share a scratch value depends on timing, so `body` must not let one chunk's leftovers show in
/// the value of another.
///
/// - Parameters:
///   - chunks: The number of chunks, 0 or more.
///   - threads: The most threads to use; at 1 or less all runs here with a single scratch value.
///   - makeScratch: Makes the scratch value of one worker, on its thread, from the worker's number: 0 up to
///     the number of threads. It is called once for every worker that gets a chunk.
///   - body: Computes the value of the chunk with the index it is given.
public func concurrentMap<Scratch: ~Copyable, Output: Sendable, Failure: Error>(
  count chunks: Int, threads: Int, makeScratch: @Sendable (_ worker: Int) -> Scratch,
  body: @Sendable (inout Scratch, Int) throws(Failure) -> Output
) throws(Failure) -> [Output] {
  precondition(chunks >= 0, "the number of chunks is not negative")
  let workers = min(threads, chunks)
  guard workers > 1 else {
    return try serialMap(count: chunks, makeScratch: makeScratch, body: body)
  }
  let queue = ChunkQueue(count: chunks)
  let outcomes = Outcomes<Output, Failure>(count: chunks)
  DispatchQueue.concurrentPerform(iterations: workers) { worker in
    // A worker that comes too late for any chunk needs no scratch value.
    var next = queue.next()
    guard next != nil else { return }
    var scratch = makeScratch(worker)
    while let chunk = next {
      do throws(Failure) {
        outcomes.set(.success(try body(&scratch, chunk)), at: chunk)
      } catch {
        outcomes.set(.failure(error), at: chunk)
        queue.stop(after: chunk)
      }
      next = queue.next()
    }
  }
  return try outcomes.joined()
}

/// Calls `body` for consecutive ranges that together cover `0..<total`, on several threads.
///
/// - Parameters:
///   - total: How many numbers there are, 0 or more.
///   - chunk: The most numbers in a range; the ranges are even and the same for any number of threads.
///   - threads: The most threads to use; at 1 or less the ranges are visited here, in order.
///   - body: Works on one range. What it writes must belong to that range alone.
public func concurrentForEach<Failure: Error>(
  rangesOf total: Int, chunk: Int, threads: Int,
  body: @Sendable (Range<Int>) throws(Failure) -> Void
) throws(Failure) {
  let chunks = Chunks(of: total, atMost: chunk)
  _ = try concurrentMap(count: chunks.count, threads: threads) {
    (index: Int) throws(Failure) -> Void in try body(chunks[index])
  }
}

/// Calls `body` for consecutive slices that together cover an array, on several threads, to fill or change
/// it in place.
///
/// - Parameters:
///   - values: The array. After an error its slices may be changed or not.
///   - chunk: The most values in a slice; the slices are even and the same for any number of threads.
///   - threads: The most threads to use; at 1 or less the slices are visited here, in order.
///   - body: Works on one slice, whose first value is that of the range's lower bound.
public func concurrentForEach<Element: Sendable, Failure: Error>(
  slicesOf values: inout [Element], chunk: Int, threads: Int,
  body: @Sendable (inout MutableSpan<Element>, Range<Int>) throws(Failure) -> Void
) throws(Failure) {
  let total = values.count
  try values.withUnsafeMutableBufferPointer { buffer throws(Failure) in
    let shared = DisjointlyUsed(buffer)
    try concurrentForEach(rangesOf: total, chunk: chunk, threads: threads) {
      (range: Range<Int>) throws(Failure) in
      var slice = MutableSpan(_unsafeElements: shared.buffer.extracting(range))
      try body(&slice, range)
    }
  }
}

/// The chunks in order with one scratch value, on this thread.
private func serialMap<Scratch: ~Copyable, Output, Failure: Error>(
  count chunks: Int, makeScratch: (Int) -> Scratch, body: (inout Scratch, Int) throws(Failure) -> Output
) throws(Failure) -> [Output] {
  var outputs: [Output] = []
  guard chunks > 0 else { return outputs }
  outputs.reserveCapacity(chunks)
  var scratch = makeScratch(0)
  for chunk in 0..<chunks {
    cmemorylimit_wait()
    outputs.append(try body(&scratch, chunk))
  }
  return outputs
}
