import Parallel
import Records

/// Texts one after the other, each a placeholder or not: what an attribute is made of before equal texts are
/// found.
struct PackedTexts {
  /// The texts' bytes.
  var bytes: [UInt8] = []
  /// Where each text ends.
  var ends: [UInt32] = []
  /// Whether each text is a placeholder; empty where none is.
  var isPlaceholder: [Bool] = []

  /// Adds a text.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, isPlaceholder flag: Bool) {
    bytes.append(contentsOf: text)
    endText(isPlaceholder: flag)
  }

  /// Ends a text whose bytes were appended.
  mutating func endText(isPlaceholder flag: Bool) {
    ends.append(UInt32(bytes.count))
    if flag, isPlaceholder.isEmpty { isPlaceholder = [Bool](repeating: false, count: ends.count - 1) }
    if flag || !isPlaceholder.isEmpty { isPlaceholder.append(flag) }
  }
}

/// Gives equal texts equal codes, in the order of first sight, by sorting their hashes.
///
/// For columns of mostly distinct values: what ``ByteInterner`` does by a random look all over a table of a
/// million entries (120 ns a text) is done in sequence here (50 ns), and nothing is ever copied to grow.
struct TextCodes {
  /// The code of each text.
  let codes: [UInt32]
  /// The distinct texts.
  let values: ByteDictionary
  /// Whether each distinct text is a placeholder anywhere, by code.
  let isPlaceholder: [Bool]

  /// Finds the equal ones of texts, none of them empty.
  init(_ texts: PackedTexts) {
    let count = texts.ends.count
    var hashes = [UInt64](repeating: 0, count: count)
    var order = [UInt32](repeating: 0, count: count)
    texts.forEach { index, text in
      hashes[index] = ByteHash.hash(text)
      order[index] = UInt32(truncatingIfNeeded: index)
    }
    RadixSort.sortByKey(keys: &hashes, values: &order, threads: 1)
    var codes = Self.firsts(hashes, order, texts)
    hashes = []
    order = []
    let firsts = Self.number(&codes)
    values = Self.values(firsts, texts)
    var flags = [Bool](repeating: false, count: firsts.count + 1)
    flags[0] = true
    for (index, flag) in texts.isPlaceholder.enumerated() where flag { flags[Int(codes[index])] = true }
    isPlaceholder = flags
    self.codes = codes
  }

  /// For each text the first one that is equal to it.
  private static func firsts(_ hashes: [UInt64], _ order: [UInt32], _ texts: PackedTexts) -> [UInt32] {
    var firsts = [UInt32](repeating: 0, count: hashes.count)
    var start = 0
    while start < hashes.count {
      var end = start + 1
      firsts[Int(order[start])] = order[start]
      while end < hashes.count, hashes[end] == hashes[start] {
        // Of equal hashes the sort keeps the order; texts that only share the hash are told apart.
        let first = order[start..<end].first { texts.areEqual(Int($0), Int(order[end])) }
        firsts[Int(order[end])] = first ?? order[end]
        end += 1
      }
      start = end
    }
    return firsts
  }

  /// Puts codes in place of first texts, and returns the first text of each code.
  private static func number(_ codes: inout [UInt32]) -> [UInt32] {
    var firsts: [UInt32] = []
    for index in codes.indices {
      let first = codes[index]
      if Int(first) == index {
        firsts.append(first)
        codes[index] = UInt32(firsts.count)
      } else {
        codes[index] = codes[Int(first)]
      }
    }
    return firsts
  }

  private static func values(_ firsts: [UInt32], _ texts: PackedTexts) -> ByteDictionary {
    var starts: [UInt32] = [0, 0]
    starts.reserveCapacity(firsts.count + 2)
    var total: UInt32 = 0
    for first in firsts {
      total += UInt32(texts.range(of: Int(first)).count)
      starts.append(total)
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(total)) { buffer, count in
      texts.bytes.withUnsafeBufferPointer { source in
        for first in firsts {
          for index in texts.range(of: Int(first)) {
            buffer[count] = source[index]
            count += 1
          }
        }
      }
    }
    return ByteDictionary(bytes: bytes, starts: starts)
  }
}

extension PackedTexts {
  /// Where a text lies in the bytes.
  @inline(__always)
  func range(of index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }

  /// Whether two texts are equal.
  func areEqual(_ one: Int, _ other: Int) -> Bool {
    bytes[range(of: one)].elementsEqual(bytes[range(of: other)])
  }

  fileprivate func forEach(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for index in ends.indices { body(index, UnsafeBufferPointer(rebasing: bytes[range(of: index)])) }
    }
  }
}
