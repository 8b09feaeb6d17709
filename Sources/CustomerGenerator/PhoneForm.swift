/// One way of writing a telephone number.
struct PhoneForm: Sendable {
  /// What stands before the area code.
  let before: StaticString
  /// What stands between the area code and the rest.
  let afterArea: StaticString
  /// What stands between the groups of the rest.
  let between: StaticString
  /// How often the shop's clerks, its website and its driver app use it.
  let weights: (pos: Int, website: Int, driverApp: Int)

  /// Makes a form of its three parts and weights.
  init(_ before: StaticString, _ afterArea: StaticString, _ between: StaticString, _ weights: (Int, Int, Int))
  {
    self.before = before
    self.afterArea = afterArea
    self.between = between
    self.weights = (weights.0, weights.1, weights.2)
  }

  static let us = [
    PhoneForm("(", ") ", "-", (30, 16, 0)), PhoneForm("", "-", "-", (30, 20, 5)),
    PhoneForm("", "", "", (17, 30, 45)),
    PhoneForm("", ".", ".", (6, 3, 0)), PhoneForm("", " ", " ", (4, 3, 0)),
    PhoneForm("+1 ", " ", " ", (1, 4, 0)),
    PhoneForm("+1", "", "", (1, 20, 50)), PhoneForm("1-", "-", "-", (3, 2, 0)),
    PhoneForm("(", ")", "-", (7, 2, 0)),
    PhoneForm("", "/", "-", (1, 0, 0)),
  ]

  static let uk = [
    PhoneForm("0", " ", " ", (45, 30, 5)), PhoneForm("0", "", "", (28, 35, 40)),
    PhoneForm("+44 ", " ", " ", (4, 8, 0)),
    PhoneForm("+44", "", "", (2, 17, 50)), PhoneForm("(0", ") ", " ", (8, 2, 0)),
    PhoneForm("0", "-", "-", (6, 2, 0)),
    PhoneForm("0044 ", " ", " ", (2, 2, 0)), PhoneForm("+44 (0)", " ", " ", (3, 3, 0)),
    PhoneForm("", "", "", (2, 1, 5)),
  ]

  static let de = [
    PhoneForm("0", " ", "", (24, 22, 0)), PhoneForm("0", "/", "", (24, 10, 0)),
    PhoneForm("0", "-", "", (9, 6, 0)),
    PhoneForm("+49 ", " ", "", (10, 18, 0)), PhoneForm("+49", "", "", (3, 18, 60)),
    PhoneForm("(0", ") ", "", (9, 4, 0)),
    PhoneForm("0", " / ", " ", (7, 3, 0)), PhoneForm("0049 ", " ", "", (4, 3, 0)),
    PhoneForm("+49 (0)", " ", "", (5, 6, 0)), PhoneForm("0", "", "", (5, 10, 40)),
  ]

  /// Writes a number; one that a slip made too long or short is grouped as far as it goes.
  func text(of entry: PhoneEntry) -> ShortText {
    guard !entry.isLiteral, !entry.isEmpty else { return entry.digits }
    let digits = entry.digits
    let area = min(entry.areaLength, digits.count)
    var text = ShortText(before)
    text.append(digits, 0..<area)
    text.append(afterArea)
    let rest = digits.count - area
    // Seven digits fall into three and four, eight into twice four; six stay together.
    let group = rest == 7 ? 3 : rest == 8 ? 4 : rest
    text.append(digits, area..<area + group)
    if group < rest {
      text.append(between)
      text.append(digits, (area + group)..<digits.count)
    }
    if let number = entry.extensionNumber {
      text.append(number % 3 == 0 ? " x" : number % 3 == 1 ? " ext " : " ext. ")
      text.append(decimal: number)
    }
    return text
  }
}
