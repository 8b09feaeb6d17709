/// One record before it is written: what was meant to be entered, and what went wrong.
struct RecordDraft {
  /// How the parts of a name are put into the columns for it.
  enum NameForm {
    case inColumns
    case swapped
    /// `Last, First`
    case lastFirst
    /// `First Last` in the column for the given name.
    case oneField
    /// `First Last` in the column for the company.
    case inCompany
  }

  var kind = RecordKind.original
  var changes = ChangeSet()
  var source = Source.pos

  var nameForm = NameForm.inColumns
  var title: Int?
  var given = ShortText()
  var middle: UInt8?
  var surname = ShortText()
  var generation = Household.Generation.none
  /// The given name of the partner, in a joint name.
  var partner = ShortText()
  var nameNote: Int?
  /// Surname and given name follow each other without a space, as in Chinese.
  var isSurnameFirst = false
  /// The person is a woman, a man, or there is none.
  var isFemale: Bool?
  var company = ShortText()
  /// What tells a son from his father of the same name is never left out.
  var marksJunior = false
  /// The number stands in the column for the address of e-mail.
  var isPhoneInEmail = false
  /// Texts are cut after 20 characters.
  var isTruncated = false

  var phone = PhoneEntry()
  var mobile = PhoneEntry()
  var email = ShortText()
  var address: Address?

  /// Days since 1970.
  var birthday: Int?
  /// Seconds since 1970, in the shop's local time.
  var created = 0
  var updated = 0
  /// Days since 1970.
  var lastOrder: Int?
  var orders = 0
  /// In cents.
  var balance = 0
  var marketing = ShortText()
  var note: Int?

  /// The records have a telephone number, an address of e-mail or an address in common; the shop's own number
  /// does not count.
  func sharesContact(with other: RecordDraft) -> Bool {
    if sharesNumber(with: other) { return true }
    if hasOwnEmail, other.hasOwnEmail, email == other.email { return true }
    if let address, let otherAddress = other.address { return address.key == otherAddress.key }
    return false
  }

  private func sharesNumber(with other: RecordDraft) -> Bool {
    let mine = ownNumber
    let others = other.ownNumber
    return mine.isSameNumber(as: others) || mine.isSameNumber(as: other.mobile)
      || mobile.isSameNumber(as: others) || mobile.isSameNumber(as: other.mobile)
  }

  /// There is a number, an address of e-mail or an address that could be shared.
  var hasContact: Bool {
    ownNumber.isNumber || mobile.isNumber || hasOwnEmail || address != nil
  }

  /// What stands in the column for the telephone, unless it is the shop's own number.
  var ownNumber: PhoneEntry {
    changes.contains(.shopPhone) ? PhoneEntry() : phone
  }

  /// The address of e-mail is no placeholder.
  var hasOwnEmail: Bool {
    !email.isEmpty && !changes.contains(.placeholderEmail)
  }
}
