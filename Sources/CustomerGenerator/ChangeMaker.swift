/// What makes changes to the records of a table other than a shop's.
protocol ChangeMaker {
  /// A record before it is written.
  associatedtype Record: DraftedRecord

  var world: World { get }

  /// Makes one change; returns whether the record could be changed so, being as it was if not.
  @discardableResult
  func apply(_ change: Change, to record: inout Record, _ random: inout RandomGenerator) -> Bool
}

extension ChangeMaker {
  /// Makes what happens to records of any kind.
  func addBackground(to record: inout Record, _ random: inout RandomGenerator) {
    for (change, share) in world.model.background where random.chance(share) {
      apply(change, to: &record, &random)
    }
  }

  /// Makes as many changes as a re-entry has, drawn by weight; those that do not fit are drawn again.
  func change(_ record: inout Record, _ random: inout RandomGenerator) {
    change(&record, times: world.model.changeCount(&random), &random)
  }

  /// Makes a number of changes, drawn by weight.
  func change(_ record: inout Record, times: Int, _ random: inout RandomGenerator) {
    var left = times
    var draws = 0
    while left > 0, draws < 40 {
      draws += 1
      let change = world.model.personChanges[world.personChanges.draw(&random)].change
      if !record.draft.changes.contains(change), apply(change, to: &record, &random) { left -= 1 }
    }
  }
}
