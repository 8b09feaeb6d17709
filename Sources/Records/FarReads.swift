/// Reads that are made ahead, so that memory is at work on many at once: things that belong together lie anywhere, and each
/// costs the time of a far read where the next waits for it.
public enum FarReads {
  /// Does nothing with what was read, which the compiler does not know: it leaves out reads of which nothing comes.
  @inline(never) @_optimize(none)
  public static func use(_ seen: UInt64) {}
}
