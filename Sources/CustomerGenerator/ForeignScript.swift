/// The names of one script other than Latin.
struct ForeignScript: Sendable {
  let female: ForeignNameList
  let male: ForeignNameList
  let surnames: ForeignNameList
  /// Surnames stand before given names without a space, as in 王伟.
  let surnameFirst: Bool

  /// The scripts that customers write their names in.
  static let all = [
    ForeignScript(
      female: ForeignNameList(ForeignNames.cyrillicFemale), male: ForeignNameList(ForeignNames.cyrillicMale),
      surnames: ForeignNameList(ForeignNames.cyrillicSurnames), surnameFirst: false),
    ForeignScript(
      female: ForeignNameList(ForeignNames.greekFemale), male: ForeignNameList(ForeignNames.greekMale),
      surnames: ForeignNameList(ForeignNames.greekSurnames), surnameFirst: false),
    ForeignScript(
      female: ForeignNameList(ForeignNames.hanFemale), male: ForeignNameList(ForeignNames.hanMale),
      surnames: ForeignNameList(ForeignNames.hanSurnames), surnameFirst: true),
    ForeignScript(
      female: ForeignNameList(ForeignNames.arabicFemale), male: ForeignNameList(ForeignNames.arabicMale),
      surnames: ForeignNameList(ForeignNames.arabicSurnames), surnameFirst: false),
  ]

  /// Returns the given names of one sex.
  func givenNames(female isFemale: Bool) -> ForeignNameList {
    isFemale ? female : male
  }
}
