import Testing

@testable import Pipeline

@Suite struct SafetyBrakeTests {
  private let brake = SafetyBrake(limits: BrakeLimits())

  private func change(_ before: Int, lost: Int, merged: Int = 0) -> SafetyBrake.SourceChange {
    SafetyBrake.SourceChange(source: "pos", before: before, merged: merged, lost: lost)
  }

  @Test func anInputMayLoseATwentieth() {
    #expect(brake.shrinkage([change(1_000, lost: 50)]).isEmpty)
    #expect(brake.shrinkage([change(0, lost: 0)]).isEmpty)
    let sentences = brake.shrinkage([change(1_000, lost: 51), change(100, lost: 0)])
    #expect(
      sentences == ["the input pos shrank by 5.1 %, 51 of 1,000 records are gone (the limit is 5 %)"])
  }

  @Test func recordsThatWereMergedAreNotLost() {
    #expect(brake.shrinkage([change(1_000, lost: 30, merged: 120)]).isEmpty)
    #expect(brake.shrinkage([change(1_000, lost: 70, merged: 80)]).count == 1)
  }

  @Test func anInputThatIsGoneIsHeldBack() {
    #expect(brake.shrinkage([change(10, lost: 10)]).count == 1)
    var limits = BrakeLimits()
    limits.shrink = 1
    #expect(SafetyBrake(limits: limits).shrinkage([change(10, lost: 10)]).isEmpty)
  }

  @Test func newGroupsAreHeldAgainstTheMedianOfTenRuns() {
    #expect(brake.newGroups(10_000, history: []).isEmpty)
    #expect(brake.newGroups(50, history: [0]).isEmpty)
    #expect(brake.newGroups(51, history: [0]).count == 1)
    #expect(brake.newGroups(100, history: [9, 10, 400]).isEmpty)
    #expect(brake.newGroups(101, history: [9, 10, 400]).count == 1)
    #expect(brake.newGroups(95, history: [9, 10, 9, 10]).isEmpty)
    #expect(brake.newGroups(96, history: [9, 10, 9, 10]).count == 1)
    // The eleventh run back is no longer usual.
    #expect(brake.newGroups(600, history: Array(repeating: 1, count: 10) + [1_000, 1_000]).count == 1)
    #expect(
      brake.newGroups(101, history: [10, 9, 400])
        == [
          "101 new groups are more than 10 times the 10 that are usual (median of the last 3 runs), and more than 50"
        ])
  }
}
