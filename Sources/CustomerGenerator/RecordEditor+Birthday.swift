extension RecordEditor {
  /// Makes a change to the date of birth.
  func applyToBirthday(_ change: Change, _ draft: inout RecordDraft, _ random: inout RandomGenerator) -> Bool
  {
    guard let birthday = draft.birthday else { return false }
    guard change == .birthdayTypo else {
      draft.birthday = nil
      return true
    }
    let date = CalendarDate(daysSince1970: birthday)
    if date.day <= 12, date.day != date.month, random.chance(6_000) {
      draft.birthday = CalendarDate(year: date.year, month: date.day, day: date.month).daysSince1970
    } else {
      // A slip in the last digit of the year, in the month or in the day.
      let steps = [365, -365, 31, -31, 1, -1, 10, -10]
      draft.birthday = birthday + steps[random.below(steps.count)]
    }
    return true
  }
}
