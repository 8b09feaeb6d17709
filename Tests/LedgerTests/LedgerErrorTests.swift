import Testing

@testable import Ledger

@Suite struct LedgerErrorTests {
  @Test func everyMessageNamesTheFileAndWhatToDo() {
    let errors: [LedgerError] = [
      .missing(path: "shop.twinleaf"), .locked(path: "shop.twinleaf"),
      .damaged(path: "shop.twinleaf", reason: "no table of runs"),
      .newer(path: "shop.twinleaf", migration: "9 colours"),
      .cannotWrite(path: "shop.twinleaf", reason: "No space left on device"),
    ]
    for error in errors { #expect(error.description.contains("shop.twinleaf")) }
  }
}
