/// Candidate pairs that can be gone through as often as needed, a chunk at a time, without holding them all.
public protocol PairStream: Sendable {
  /// The number of pairs.
  var pairCount: Int { get }
  /// Calls `body` for every chunk on several threads; results in the order of the chunks.
  ///
  /// `progress` is called after each chunk, on any thread, with the chunks done and their number.
  func mapChunks<Output: Sendable>(
    threads: Int, progress: @escaping @Sendable (Int, Int) -> Void,
    _ body: @escaping @Sendable ([CandidatePair]) -> Output
  ) -> [Output]
}
