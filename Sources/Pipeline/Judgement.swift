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
  /// How they were scored, and what is left of it for the next run.
  let scoring: Scoring
  /// Entities and suggestions.
  let resolved: Resolved
  /// What is remembered of the records; nil in a run without a memory.
  let recollection: Recollection?

  /// The model, and the pairs under it.
  var trained: LinkageTraining.Outcome { scoring.trained }
}
