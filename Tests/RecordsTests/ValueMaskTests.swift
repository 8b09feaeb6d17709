import Records
import Testing

@Suite struct ValueMaskTests {
  @Test(arguments: [
    (ValueMask.initials, "Katharine O’Brien", "K. O."), (.initials, "  José  Núñez ", "J. N."),
    (.initials, "王小明", "*."), (.initials, "김철수", "*."), (.initials, "Юлия Петрова", "Ю. П."),
    (.initials, "K. O.", "***"), (.initials, "Bo", "B."), (.initials, "- Ann", "*. A."),
    (.lastDigits, "(512) 555-0142", "***0142"), (.lastDigits, "555142", "***42"), (.lastDigits, "12", "***"),
    (.lastDigits, "512-555-0142 / 512-555-0199", "***0199"),
    (.email, "ana@mail.example", "a***@m***"), (.email, "ana", "a***"), (.email, "@", "****@****"),
    (.houseNumber, "18 Maple Street, Apt 4", "18 ***"), (.houseNumber, "Hauptstraße 12a", "*** 12a"),
    (.houseNumber, "Rose Cottage", "***"), (.houseNumber, "4411", "***"),
    (.prefix, "78704", "78***"), (.prefix, "SW1A 1AA", "SW1***"), (.prefix, "1", "***"),
    (.year, "2026-11-21 09:30", "2026***"), (.year, "21.11.2026", "2026***"), (.year, "20261121", "2026***"),
    (.year, "2026", "***"), (.year, "soon", "***"), (.all, "1984-03-05", "***"),
    (.length, "house account", "[13 characters]"), (.length, "👩‍👩‍👧‍👦", "[7 characters]"),
    (.firstLetter, "Austin", "A***"), (.firstLetter, "no", "no"), (.firstLetter, "84.50", "8***"),
    (.none, "pos:4411", "pos:4411"),
  ])
  func aValueIsShownAsItsMaskSays(mask: ValueMask, value: String, shown: String) {
    #expect(mask.masked(value) == shown)
  }

  @Test func nothingStaysNothing() {
    for mask in ValueMask.allCases { #expect(mask.masked("") == "") }
  }

  /// Also of values that look like a mask already.
  @Test func noWholeValueOfThreeCharactersAndMoreIsShown() {
    let values = [
      "abc", "a***", "***", "K. L.", "[10 characters]", "characters", "12 ***", "***12", "2026***",
      "a***@b***", "1 2",
      "....", "@@@", "+++", "\u{1F337}\u{1F337}\u{1F337}", "abc abc", "   ", "a\u{0301}bc",
    ]
    for mask in ValueMask.allCases where mask != .none {
      for value in values where mask.masked(value) != "***" {
        #expect(!mask.masked(value).contains(value), "\(mask) \(value)")
      }
    }
  }

  @Test func everyKindButThoseThatNameRecordsIsMasked() {
    let plain = FieldKinds.all.filter { $0.mask == .none }.map { $0.word }
    #expect(plain == ["id", "source", "partition"])
  }

  @Test func everyRoleIsMasked() {
    #expect(AttributeRole.allCases.allSatisfy { $0.mask != .none })
  }
}
