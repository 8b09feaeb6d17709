import Foundation
import GRDB
import Glibc

extension LedgerStore {
  /// Forgets the counts of all confirmed runs but the last ones, at least one, and gives free space back.
  ///
  /// Decisions, also revoked ones, ids and what the last run left stay.
  public func compact(keepingRuns count: Int) throws(LedgerError) -> Compaction {
    let before = try byteCount()
    let forgotten = try write { database in
      try database.execute(
        sql: """
          DELETE FROM run WHERE NOT is_pending AND number NOT IN
            (SELECT number FROM run WHERE NOT is_pending ORDER BY number DESC LIMIT ?)
          """, arguments: [max(1, count)])
      return database.changesCount
    }
    try rewrite()
    return Compaction(forgottenRuns: forgotten, bytesBefore: before, bytesAfter: try byteCount())
  }

  /// Writes a copy of the file as it is now to a path where nothing is; works while a run holds the file, too.
  public func backUp(to target: String) throws(LedgerError) {
    let descriptor = open(target, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path: target, reason: LedgerError.reason(errno)) }
    defer { Glibc.close(descriptor) }
    do {
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [target])
      }
      guard fsync(descriptor) == 0 else {
        throw LedgerError.cannotWrite(path: target, reason: LedgerError.reason(errno))
      }
    } catch {
      unlink(target)
      throw LedgerError(path: path, error)
    }
  }

  /// Writes all pages anew in their order, so that nothing that was deleted is in the file.
  func rewrite() throws(LedgerError) {
    do {
      try queue.vacuum()
    } catch {
      throw LedgerError(path: path, error)
    }
  }

  private func byteCount() throws(LedgerError) -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw LedgerError(opening: path, code: errno) }
    return Int(status.st_size)
  }
}
