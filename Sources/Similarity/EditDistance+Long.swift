/// Patterns of more than one word.
extension EditDistance {
  /// The distance of two strings of which the shorter has more than 64 bytes.
  ///
  /// Where both have more than `longestAligned` bytes, those many of each are aligned and the rest is
  /// compared place by place. That is an edit script too, so the result never falls below the true distance.
  @inline(never)
  static func longDistance(
    _ pattern: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, _ limit: Int,
    _ transpositions: Bool
  ) -> Int? {
    guard pattern.count > longestAligned else {
      return blockDistance(pattern, text, limit, transpositions)
    }
    let head = blockDistance(
      UnsafeBufferPointer(rebasing: pattern[..<longestAligned]),
      UnsafeBufferPointer(rebasing: text[..<longestAligned]), limit, transpositions)
    guard var sum = head else { return nil }
    sum += text.count - pattern.count
    for place in longestAligned..<pattern.count {
      sum += pattern[place] == text[place] ? 0 : 1
      if sum > limit { return nil }
    }
    return sum <= limit ? sum : nil
  }

  /// One word of the automaton's column.
  private struct Block {
    var vp = ~UInt64(0)
    var vn: UInt64 = 0
    var diagonal: UInt64 = 0
    var previousPlaces: UInt64 = 0
  }

  /// What one block hands down to the next within a column.
  private struct Carry {
    var hp: UInt64 = 1
    var hn: UInt64 = 0
    var transposition: UInt64 = 0
  }

  /// The automaton over as many words as the pattern needs.
  private static func blockDistance(
    _ pattern: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, _ limit: Int,
    _ transpositions: Bool
  ) -> Int? {
    let words = (pattern.count + 63) / 64
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 256 * words) { table in
      table.initialize(repeating: 0)
      for (place, byte) in pattern.enumerated() {
        table[Int(byte) * words + place / 64] |= 1 &<< UInt64(place % 64)
      }
      return withUnsafeTemporaryAllocation(of: Block.self, capacity: words) { blocks in
        blocks.initialize(repeating: Block())
        return run(blocks, table, patternCount: pattern.count, text, limit, transpositions)
      }
    }
  }

  /// Moves all blocks over the text; the score is kept in the pattern's last row, as with a single word.
  private static func run(
    _ blocks: UnsafeMutableBufferPointer<Block>, _ table: UnsafeMutableBufferPointer<UInt64>,
    patternCount: Int, _ text: UnsafeBufferPointer<UInt8>, _ limit: Int, _ transpositions: Bool
  ) -> Int? {
    let words = blocks.count
    let lastRow = UInt64((patternCount - 1) % 64)
    var score = patternCount
    var remaining = text.count
    for byte in text {
      var carry = Carry()
      let row = Int(byte) &* words
      for word in 0..<words - 1 {
        _ = advance(&blocks[word], table[row &+ word], &carry, lastRow: 63, transpositions)
      }
      score &+= advance(
        &blocks[words - 1], table[row &+ words &- 1], &carry, lastRow: lastRow, transpositions)
      remaining &-= 1
      if score &- remaining > limit { return nil }
    }
    return score
  }

  /// Moves one block a column on and returns how the distance in `lastRow` changed.
  @inline(__always)
  private static func advance(
    _ block: inout Block, _ places: UInt64, _ carry: inout Carry, lastRow: UInt64,
    _ transpositions: Bool
  ) -> Int {
    let start = places | carry.hn
    var level = (((start & block.vp) &+ block.vp) ^ block.vp) | start | block.vn
    if transpositions {
      let swapped = ~block.diagonal & places
      level |= (swapped &<< 1 | carry.transposition) & block.previousPlaces
      carry.transposition = swapped &>> 63
      block.previousPlaces = places
    }
    block.diagonal = level
    let hp = block.vn | ~(level | block.vp)
    let hn = level & block.vp
    let change = Int((hp &>> lastRow) & 1) &- Int((hn &>> lastRow) & 1)
    let hpShifted = hp &<< 1 | carry.hp
    let hnShifted = hn &<< 1 | carry.hn
    carry.hp = hp &>> 63
    carry.hn = hn &>> 63
    block.vp = hnShifted | ~(level | hpShifted)
    block.vn = hpShifted & level
    return change
  }
}
