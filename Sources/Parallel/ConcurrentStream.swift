/// Makes parts on several threads and hands them on in order, with few of them in memory at a time.
///
/// Parts are made a wave at a time, and while a wave is made each of `takers` is handed the wave before it, part by
/// part in order: so what must be done in order (writing, a digest) runs beside what need not. A taker is never called
/// twice at once, though not always on the same thread; two takers may run at once and must share nothing that
/// either changes. What they see depends on `make` alone, never on threads or timing.
///
/// - Parameters:
///   - count: The number of parts, 0 or more.
///   - threads: The most threads to use; at 1 or less every part is made and taken here, in one buffer.
///   - wave: The parts of a wave; twice as many buffers are in memory.
///   - buffers: Makes an empty buffer. Buffers are used again and again, so that new memory is touched once.
///   - make: Writes the part with the index it is given into a buffer, which holds an earlier part.
///   - takers: Each is given the parts in order.
/// - Throws: The error of a taker; parts behind it are not taken.
public func concurrentStream<Buffer: ~Copyable & Sendable, Failure: Error>(
  count: Int, threads: Int, wave: Int = 16, buffers: () -> Buffer,
  make: @Sendable (Int, inout Buffer) -> Void,
  takers: [(Int, borrowing Buffer) throws(Failure) -> Void]
) throws(Failure) {
  guard threads > 1, count > 1 else {
    var buffer = buffers()
    for part in 0..<count {
      make(part, &buffer)
      for take in takers { try take(part, buffer) }
    }
    return
  }
  let waves = StreamWaves(size: wave, buffers: buffers)
  let takers = takers.map { StreamTaker(take: $0) }
  for start in stride(from: 0, to: count + wave, by: wave) {
    let made = start..<max(start, min(start + wave, count))
    let taken = max(start - wave, 0)..<min(start, count)
    // The takers come first: one that waits for a disk should not begin last.
    _ = try concurrentMap(count: takers.count + made.count, threads: threads) { (job: Int) throws(Failure) in
      if job >= takers.count {
        let part = made.lowerBound + job - takers.count
        // Taken out and put back: of a buffer changed in its place, Swift 6.3.1 makes a module that the compiler
        // itself refuses where the thread sanitizer is on.
        let place = waves.place(of: part)
        var buffer = waves.buffers.moveElement(from: place)
        make(part, &buffer)
        waves.buffers.initializeElement(at: place, to: buffer)
      } else {
        for part in taken { try takers[job].take(part, waves.buffers[waves.place(of: part)]) }
      }
    }
  }
}

/// The buffers of the two waves that are in memory: one that is made and one that is taken.
private struct StreamWaves<Buffer: ~Copyable>: ~Copyable, @unchecked Sendable {
  // Unchecked because of the shared memory: a wave's buffers are each written by the one worker that makes the part,
  // and read when the wave is joined; a part and that of the wave before never have the same place.
  let buffers: UnsafeMutableBufferPointer<Buffer>

  init(size: Int, buffers make: () -> Buffer) {
    buffers = .allocate(capacity: 2 * size)
    for place in 0..<2 * size { buffers.initializeElement(at: place, to: make()) }
  }

  deinit {
    buffers.deinitialize().deallocate()
  }

  func place(of part: Int) -> Int { part % buffers.count }
}

/// A closure that threads call in turn.
private struct StreamTaker<Buffer: ~Copyable, Failure: Error>: @unchecked Sendable {
  // Unchecked because one job a wave calls it, and waves are joined before the next.
  let take: (Int, borrowing Buffer) throws(Failure) -> Void
}
