/// Candidate pairs that can be gone through as often as needed, a chunk at a time, without holding them all.
public protocol PairStream: Sendable {
  /// The number of pairs.
  var pairCount: Int { get }
  /// Calls `body` for every chunk on several threads; results in the order of the chunks.
  func mapChunks<Output: Sendable>(
    threads: Int, _ body: @escaping @Sendable ([CandidatePair]) -> Output
  ) -> [Output]
}
