import Records

/// All comparison functions, by word.
public enum ComparisonFunctions {
  /// The functions in the order of a pattern's places.
  public static let all: [any ComparisonFunction.Type] = [
    PersonNameComparison.self, OrganizationComparison.self, PhoneComparison.self, EmailComparison.self,
    AddressComparison.self, LocalityComparison.self, BirthDateComparison.self, BirthYearComparison.self,
    IdentifierComparison.self, CategoryComparison.self, TextComparison.self,
  ]
}
