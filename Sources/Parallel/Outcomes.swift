/// The results of chunks, each written once by the one worker that has the chunk and read when all are joined.
struct Outcomes<Output: Sendable, Failure: Error>: ~Copyable, @unchecked Sendable {
  // Unchecked because of the shared memory: `ChunkQueue` gives every place to one writer, and the reader
  // comes after the join.
  private let places: UnsafeMutableBufferPointer<Result<Output, Failure>?>

  /// Room for the outcomes of `count` chunks, none of them known.
  init(count: Int) {
    places = .allocate(capacity: count)
    places.initialize(repeating: nil)
  }

  deinit {
    places.deinitialize().deallocate()
  }

  /// Keeps the outcome of a chunk.
  func set(_ outcome: Result<Output, Failure>, at chunk: Int) {
    places[chunk] = outcome
  }

  /// The values in chunk order, or the error of the first chunk that failed.
  consuming func joined() throws(Failure) -> [Output] {
    var outputs: [Output] = []
    outputs.reserveCapacity(places.count)
    for outcome in places {
      // Chunks without an outcome lie behind a failed one.
      guard let outcome else { break }
      outputs.append(try outcome.get())
    }
    return outputs
  }
}
