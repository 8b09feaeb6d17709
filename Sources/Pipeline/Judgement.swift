import Blocking
import Ingest
import Matching
import Resolution

/// What the stages between inputs and outputs give.
struct Judgement {
  /// The records.
  let loaded: LoadedRecords
  /// The pairs that were compared.
  let pairs: CandidatePairs
  /// The model, and the pairs under it.
  let trained: LinkageTraining.Outcome
  /// Entities and suggestions.
  let resolved: Resolved
  /// What is remembered of the records; nil in a run without a memory.
  let recollection: Recollection?
}
