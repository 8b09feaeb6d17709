import CMemoryLimit

/// Keeps memory that a stage has given up from staying with the process.
///
/// The allocator learns from the first large array that is freed to take the next ones from its heap, where what was given
/// up stays resident between what is kept. With a fixed threshold every array from 1 MB on has pages of its own and
/// gives them back: a sixth less memory at the peak of a million records, and no more time.
public enum MemoryReturn {
  private static let threshold = 1 << 20

  /// Fixes the threshold, for the life of the process.
  public static func start() { cmemorylimit_keep_apart(threshold) }
}
