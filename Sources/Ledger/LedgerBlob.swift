/// A large binary value that a run leaves for the next one: scores, a model, value frequencies.
///
/// Its content is its maker's affair; the ledger keeps the bytes with a checksum of each piece. Pieces are read back as
/// they were given, so that a maker who cuts at its own boundaries never holds the whole in memory.
public struct LedgerBlob {
  /// The length of pieces that are cut from one array.
  public static let pieceLength = 4 << 20

  /// The blob's name, distinct in a run.
  public let name: String
  /// Whether erasing a customer forgets it: whatever tells of single records or values, be it by digest or place.
  public let isAboutRecords: Bool
  /// The pieces, in order, each made when it is written; of some megabytes at most.
  let pieces: AnySequence<[UInt8]>

  /// A blob of pieces that are made one by one.
  public init(name: String, isAboutRecords: Bool = true, pieces: some Sequence<[UInt8]>) {
    self.name = name
    self.isAboutRecords = isAboutRecords
    self.pieces = AnySequence(pieces)
  }

  /// A blob of bytes that are at hand.
  public init(name: String, isAboutRecords: Bool = true, bytes: [UInt8]) {
    let starts = stride(from: 0, to: bytes.count, by: LedgerBlob.pieceLength)
    self.init(
      name: name, isAboutRecords: isAboutRecords,
      pieces: starts.lazy.map { Array(bytes[$0..<Swift.min($0 + LedgerBlob.pieceLength, bytes.count)]) })
  }
}
