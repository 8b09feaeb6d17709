/// The kinds that a column may have.
public enum FieldKinds {
  /// All kinds, in the order in which help lists them.
  public static let all: [any FieldKind.Type] = [
    IDField.self, GivenNameField.self, MiddleNameField.self, SurnameField.self,
    NameSuffixField.self, FullNameField.self, CompanyField.self, PhoneField.self, EmailField.self,
    AddressLineField.self, HouseNumberField.self,
    UnitField.self, CityField.self, RegionField.self, PostcodeField.self, CountryField.self,
    BirthDateField.self,
    BirthYearField.self, BirthMonthField.self, BirthDayField.self, IdentifierField.self, CategoryField.self,
    SourceField.self, TextField.self, NotesField.self, CreatedDateField.self, UpdatedDateField.self,
    LastOrderDateField.self, PartitionField.self, DisplayField.self,
  ]

  /// The kind of a word; nil where there is none.
  public static func kind(named word: String) -> (any FieldKind.Type)? { all.first { $0.word == word } }
}
