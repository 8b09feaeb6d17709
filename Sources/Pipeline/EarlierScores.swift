import Matching
import Records

/// The scores that the last run left, and which records of a table have not changed since.
struct EarlierScores {
  /// The table's own digests, which what it leaves is kept under.
  let digests: TableDigests
  /// What was found; else why all pairs are to be scored.
  let found: Result<(stored: StoredScores, matches: RowMatches), FullRunReason>

  /// Looks a table up in a memory.
  init(_ memory: RunMemory, of table: RecordTable, threads: Int) {
    let digests = TableDigests(table, key: memory.store.digestKey, threads: threads)
    self.digests = digests
    do throws(FullRunReason) {
      let stored = try StoredScores(in: memory.store)
      found = .success((stored, stored.matches(digests, threads: threads)))
    } catch {
      found = .failure(error)
    }
  }

  /// The place in the last run's snapshot of each row that holds what that run knew; nil for others.
  var unchangedPlaces: [UInt32?]? {
    guard case .success(let (stored, matches)) = found else { return nil }
    return matches.earlier.map { $0 == RowMatches.none ? nil : stored.places[Int($0)] }
  }
}
