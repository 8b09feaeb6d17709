import Foundation
import GRDB
import Records

extension LedgerStore {
  // A blob like others, by a name that no caller may give one.
  static let snapshotName = "snapshot"

  /// The confirmed runs, newest last, at most as many as are asked for.
  public func runs(last count: Int = .max) throws(LedgerError) -> [StoredRun] {
    try read { database in
      let sql = "\(RunRow.columns) WHERE NOT is_pending ORDER BY number DESC LIMIT ?"
      let rows = try Row.fetchAll(database, sql: sql, arguments: [max(0, count)])
      return try rows.reversed().map { try RunRow($0).run }
    }
  }

  /// The run that was proposed and neither confirmed nor discarded, as when its process was killed.
  public func pendingRun() throws(LedgerError) -> StoredRun? {
    try read { try RunRow.pending(in: $0)?.run }
  }

  /// What the last confirmed run left of records and entities; nil where there is none.
  public func snapshot() throws(LedgerError) -> LedgerSnapshot? {
    try read { database in
      guard let run = try RunRow.lastConfirmed(in: database) else { return nil }
      let bytes = try StoredContent.bytes(of: LedgerStore.snapshotName, run: run.number, in: database)
      guard let bytes else { throw LedgerDamage("what its last run left is gone") }
      return try LedgerSnapshot(encoded: bytes)
    }
  }

  /// Stores a run and what it leaves as pending, before its outputs are published; replaces a run that is pending still.
  ///
  /// `keeping` names blobs of the last confirmed run that are this run's, too, and need not be written again. Throws
  /// before it changes anything where one of them is not there.
  public func propose(
    _ run: StoredRun, _ snapshot: LedgerSnapshot, blobs: [LedgerBlob] = [], keeping: [String] = []
  ) throws(LedgerError) {
    let records = LedgerBlob(name: LedgerStore.snapshotName, bytes: snapshot.encoded)
    try write { database in
      try RunRow.deletePending(in: database)
      let number = try RunRow.insertPending(run, into: database)
      for blob in [records] + blobs { try StoredContent.insert(blob, run: number, into: database) }
      if keeping.isEmpty { return }
      guard let last = try RunRow.lastConfirmed(in: database) else {
        throw LedgerDamage("its last run is gone")
      }
      for name in keeping { try StoredContent.share(name, of: last.number, with: number, in: database) }
    }
  }

  /// Makes the pending run the last one, once its outputs are published; says whether it was pending under this id.
  @discardableResult
  public func confirm(_ runID: String) throws(LedgerError) -> Bool {
    try write { database in
      guard let pending = try RunRow.pending(in: database), pending.run.id == runID else { return false }
      try StoredContent.deleteAll(butOfRun: pending.number, in: database)
      try pending.confirm(in: database)
      return true
    }
  }

  /// Forgets the pending run, whose outputs were not published; says whether there was one.
  @discardableResult
  public func discardPending() throws(LedgerError) -> Bool {
    try write { try RunRow.deletePending(in: $0) }
  }

  /// A blob of the last confirmed run; nil where that left none of the name.
  public func blob(_ name: String) throws(LedgerError) -> [UInt8]? {
    try read { database in
      guard let run = try RunRow.lastConfirmed(in: database) else { return nil }
      return try StoredContent.bytes(of: name, run: run.number, in: database)
    }
  }

  /// Lends the pieces of a blob of the last confirmed run one by one, as they were given; says whether it is there.
  ///
  /// A piece is checked before it is lent; that all were there is known when this returns.
  @discardableResult
  public func readPieces(
    ofBlob name: String, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(LedgerError) -> Bool {
    try read { database in
      guard let run = try RunRow.lastConfirmed(in: database),
        let content = try StoredContent.find(name, run: run.number, in: database)
      else { return false }
      try content.readPieces(in: database, body)
      return true
    }
  }

  /// The names of the last confirmed run's blobs, in order, and the bytes that each takes.
  public func blobs() throws(LedgerError) -> [(name: String, byteCount: Int)] {
    try read { database in
      guard let run = try RunRow.lastConfirmed(in: database) else { return [] }
      return try StoredContent.all(ofRun: run.number, in: database)
        .filter { $0.name != LedgerStore.snapshotName }.map { ($0.name, $0.byteCount) }
    }
  }
}
