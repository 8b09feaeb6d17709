/// What stands in a phone field: a national number still without form, or something typed as it is.
struct PhoneEntry {
  /// The national digits without a leading zero, or the text of a placeholder.
  var digits = ShortText()
  /// How many of the digits are the area code.
  var areaLength = 3
  var extensionNumber: Int?
  /// The digits are a text to be written as it stands.
  var isLiteral = false

  /// Nothing is in the field.
  var isEmpty: Bool { digits.isEmpty }

  /// The field holds a number that somebody could be called under.
  var isNumber: Bool { !digits.isEmpty && !isLiteral }

  /// The two fields hold the same number; an extension makes no difference.
  func isSameNumber(as other: PhoneEntry) -> Bool {
    isNumber && other.isNumber && digits == other.digits
  }
}
