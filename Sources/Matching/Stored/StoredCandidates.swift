import Parallel
import Records

/// The candidate pairs of a run: for each left row the right ones, in the order in which blocking brought them, three
/// bytes each, or four in a table of more than sixteen million records.
///
/// A pair that was compared and is not among those scored was dropped, and need not be looked at again.
struct StoredCandidates: Sendable, Equatable {
  /// Where each left row's pairs begin, with one entry more than there are rows.
  let starts: [UInt32]
  /// The right rows' bytes, lowest first, and one byte more, so that four can be read at any place.
  let bytes: [UInt8]

  /// Candidates that were stored.
  init(starts: [UInt32], bytes: [UInt8]) {
    self.starts = starts
    self.bytes = bytes
  }

  /// The pairs of a stream that comes by left rows; nil of more than four thousand million.
  init?(_ stream: some PairStream, rowCount: Int, threads: Int) {
    guard stream.pairCount <= Int(UInt32.max) else { return nil }
    let width = StoredCandidates.width(rowCount: rowCount)
    let parts = stream.mapChunks(threads: threads, progress: { _, _ in }) { pairs in
      Part(pairs, width: width)
    }
    var starts: [UInt32] = [0]
    var bytes: [UInt8] = []
    starts.reserveCapacity(rowCount + 1)
    bytes.reserveCapacity(stream.pairCount * width + 1)
    for part in parts {
      bytes.append(contentsOf: part.bytes)
      for (left, count) in part.counts {
        while starts.count <= Int(left) { starts.append(starts[starts.count - 1]) }
        starts.append(starts[starts.count - 1] + count)
      }
    }
    while starts.count <= rowCount { starts.append(starts[starts.count - 1]) }
    bytes.append(0)
    self.init(starts: starts, bytes: bytes)
  }

  /// The bytes of a row's number in a table.
  static func width(rowCount: Int) -> Int { rowCount <= 1 << 24 ? 3 : 4 }

  /// The number of rows.
  var rowCount: Int { starts.count - 1 }

  /// Puts the right rows of a left row into the place of others.
  @inline(__always)
  func read(ofRow row: Int, into rights: inout [UInt32]) {
    rights.removeAll(keepingCapacity: true)
    let width = StoredCandidates.width(rowCount: rowCount)
    let mask: UInt32 = width == 3 ? 0xFF_FFFF : .max
    bytes.withUnsafeBytes { bytes in
      for place in Int(starts[row])..<Int(starts[row + 1]) {
        let word = bytes.loadUnaligned(fromByteOffset: place * width, as: UInt32.self)
        rights.append(UInt32(littleEndian: word) & mask)
      }
    }
  }

  /// The pairs of some left rows.
  private struct Part: Sendable {
    private(set) var counts: [(left: UInt32, count: UInt32)] = []
    let bytes: [UInt8]

    init(_ pairs: [CandidatePair], width: Int) {
      bytes = [UInt8](unsafeUninitializedCapacity: pairs.count * width + 1) { bytes, count in
        let raw = UnsafeMutableRawBufferPointer(bytes)
        for (place, pair) in pairs.enumerated() {
          raw.storeBytes(
            of: UInt16(truncatingIfNeeded: pair.right).littleEndian, toByteOffset: place * width,
            as: UInt16.self)
          raw[place * width + 2] = UInt8(truncatingIfNeeded: pair.right >> 16)
          if width == 4 { raw[place * width + 3] = UInt8(truncatingIfNeeded: pair.right >> 24) }
        }
        count = pairs.count * width
      }
      for pair in pairs {
        if pair.left == counts.last?.left {
          counts[counts.count - 1].count += 1
        } else {
          counts.append((pair.left, 1))
        }
      }
    }
  }
}
