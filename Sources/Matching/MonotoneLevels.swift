/// Keeps a better level from speaking less for a match than a worse one.
enum MonotoneLevels {
  /// Pools adjacent levels until m/u never falls with the level (pool adjacent violators; Ayer and others 1955).
  static func pooled(_ m: [Double], unrelated u: [Double]) -> [Double] {
    var blocks: [(m: Double, u: Double, count: Int)] = []
    for level in m.indices {
      blocks.append((m[level], u[level], 1))
      while blocks.count > 1 {
        let last = blocks[blocks.count - 1]
        let previous = blocks[blocks.count - 2]
        if previous.m / previous.u <= last.m / last.u { break }
        blocks.removeLast(2)
        blocks.append((previous.m + last.m, previous.u + last.u, previous.count + last.count))
      }
    }
    var result: [Double] = []
    for block in blocks {
      for _ in 0..<block.count { result.append(u[result.count] * block.m / block.u) }
    }
    return result
  }
}
