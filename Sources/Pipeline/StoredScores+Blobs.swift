import Ledger
import Matching

extension StoredScores {
  /// The scores that the last run left in a state file.
  ///
  /// Throws why there are none to be taken over; what cannot be read is no reason not to run, since a full run replaces it.
  init(in store: LedgerStore) throws(FullRunReason) {
    try self.init { (name) throws(FullRunReason) in
      do throws(LedgerError) {
        return try store.blob(name)
      } catch {
        throw .damaged
      }
    }
  }

  /// The blobs in which a state file keeps the scores, each encoded when it is written.
  var blobs: [LedgerBlob] {
    StoredScores.partNames.map { name in
      LedgerBlob(
        name: name,
        pieces: CollectionOfOne(name).lazy.map(encoded).flatMap { bytes in
          stride(from: 0, to: bytes.count, by: LedgerBlob.pieceLength).lazy.map {
            Array(bytes[$0..<min($0 + LedgerBlob.pieceLength, bytes.count)])
          }
        })
    }
  }
}
