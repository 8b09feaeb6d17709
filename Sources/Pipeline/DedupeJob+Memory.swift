import Ingest
import Reporting
import Resolution

extension DedupeJob {
  /// What a memory holds of the records that were read; nil without a memory.
  ///
  /// `unchanged` has the place in the last run's snapshot of each row that is known to be what it was.
  func recollection(
    _ memory: RunMemory?, of loaded: LoadedRecords, unchanged: [UInt32?]?
  ) throws(DedupeError) -> Recollection? {
    guard let memory else { return nil }
    guard loaded.hasIDColumns else { throw .noTrueIDs(statePath: memory.store.path) }
    return Recollection(memory, of: loaded.table, unchanged: unchanged, threads: configuration.threads)
  }

  /// Why a run's outputs should be kept back.
  ///
  /// Without a memory only a value that decides too much is one, and a warning.
  func brakeReasons(_ judgement: Judgement, newGroups: Int, _ observer: any RunObserver) -> [String] {
    let brake = SafetyBrake(limits: configuration.brake)
    let (table, resolved) = (judgement.loaded.table, judgement.resolved)
    let values = FrequentValue.all(in: table, above: configuration.brake.oneValue, resolved.suggestions)
    let decisive = brake.oneValue(values, of: table.count)
    guard let recollection = judgement.recollection else {
      for sentence in decisive { observer.observe(.warning(sentence)) }
      return []
    }
    return brake.shrinkage(recollection.records.sourceChanges)
      + brake.newGroups(newGroups, history: recollection.memory.newGroupHistory) + decisive
  }

  /// Makes a published run the last one.
  ///
  /// Where the disk is full by now the outputs are good all the same, and the next opening of the state file finds them.
  func confirm(_ runID: String, _ memory: RunMemory?, _ observer: any RunObserver) {
    do throws(DedupeError) {
      try memory?.confirm(runID)
    } catch {
      observer.observe(
        .warning("the outputs are in place; the next run or import notes that in the state file: \(error)"))
    }
  }

  /// Ends a run that went well with status 1 where a condition of `--fail-if` holds.
  func checkConditions(_ content: ReportContent) throws(DedupeError) {
    let violations = configuration.failConditions.compactMap { condition in
      condition.violation(in: content).map {
        "--fail-if '\(condition.text)' holds: \(condition.count) is \($0)"
      }
    }
    if !violations.isEmpty { throw .conditionsHold(violations) }
  }
}
