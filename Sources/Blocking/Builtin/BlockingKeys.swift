/// All blocking keys, by word.
public enum BlockingKeys {
  /// The keys in the order in which help names them.
  public static let all: [any BlockingKey.Type] = [
    PhoneLastSevenKey.self, PhonePrefixKey.self, PhoneMiddleKey.self, EmailLocalKey.self, EmailPrefixKey.self,
    IdentifierKey.self, IdentifierPrefixKey.self, IdentifierSuffixKey.self, IdentifierStartKey.self,
    GivenPhoneticKey.self, GivenInitialKey.self, SurnamePhoneticKey.self, SurnameInitialKey.self,
    PostcodeKey.self, CityKey.self, HouseNumberKey.self, StreetPhoneticKey.self, StreetWordKey.self,
    StreetStartKey.self, BirthDateKey.self, BirthYearKey.self, BirthMonthDayKey.self, BirthYearMonthKey.self,
    OrganizationStartKey.self, OrganizationTokenKey.self, OrganizationTokenPairKey.self,
    OrganizationTokenExactKey.self, TextKey.self,
  ]
}
