import Blocking
import Ingest
import Matching
import Resolution

// What each stage's value comes to, for the observer.

extension LoadedRecords {
  /// Records, and rows that could not be read where there are any.
  var counts: [RunEvent.Count] {
    [RunEvent.Count("records", table.count)]
      + (rejected.isEmpty ? [] : [RunEvent.Count("rows not read", rejected.count)])
  }
}

extension CandidatePairs {
  /// Distinct pairs.
  var counts: [RunEvent.Count] { [RunEvent.Count("candidate pairs", count)] }
}

extension LinkageTraining.Outcome {
  /// Pairs that the model was trained on, if it was trained here, and those that were kept.
  var counts: [RunEvent.Count] {
    (model.isReused ? [] : [RunEvent.Count("training pairs", model.trainingPairCount)])
      + [RunEvent.Count("pairs to be judged", scored.count)]
  }
}

extension Resolved {
  /// Customers, and groups of any band.
  var counts: [RunEvent.Count] {
    [RunEvent.Count("customers", entities.count), RunEvent.Count("groups", suggestions.count)]
  }
}
