/// Everything that a household, a customer or a record is a function of, beside its number.
final class World: Sendable {
  let seed: UInt64
  let records: Int
  let model: ErrorModel
  let country: Country
  let regions: [Region]
  /// Mobile numbers that belong to no region.
  let mobiles: NumberSpace
  let householdKinds: AliasTable
  let furtherKinds: AliasTable
  let personChanges: AliasTable
  let companyChanges: AliasTable
  /// For each source the table of the country's telephone forms.
  let phoneForms: [AliasTable]

  /// Households take the slots in turn; a slot is a region and which of its slots it is.
  private let slots: [(region: Int, turn: Int)]

  /// Makes the world of a profile, a number of records and a seed.
  init(profile: GeneratorProfile, records: Int, seed: UInt64) {
    self.seed = seed
    self.records = records
    model = profile.errorModel
    country = Country.of(profile.country)
    regions = Self.regions(of: profile.country, seed: seed)
    mobiles = Self.mobiles(of: profile.country, seed: seed)
    slots = Self.slots(regions)
    householdKinds = AliasTable(weights: model.households.map(\.share))
    furtherKinds = AliasTable(weights: model.furtherKinds.map(\.share))
    personChanges = AliasTable(weights: model.personChanges.map(\.weight))
    companyChanges = AliasTable(weights: model.companyChanges.map(\.weight))
    let weights = country.phoneForms.map(\.weights)
    phoneForms = [
      AliasTable(weights: weights.map(\.pos)), AliasTable(weights: weights.map(\.website)),
      AliasTable(weights: weights.map(\.driverApp)),
    ]
  }

  /// Returns the region of a household, and how many households of the region come before it.
  func region(of household: Int) -> (index: Int, ordinal: Int) {
    let slot = slots[household % slots.count]
    return (slot.region, household / slots.count * regions[slot.region].share + slot.turn)
  }

  /// Returns the household before this one in the same region, or nil for the first ones.
  func neighbour(of household: Int) -> Int? {
    household >= slots.count ? household - slots.count : nil
  }

  /// Gives each region as many slots as its share.
  private static func slots(_ regions: [Region]) -> [(region: Int, turn: Int)] {
    regions.enumerated().flatMap { index, region in (0..<region.share).map { (index, $0) } }
  }

  private static func regions(of country: Country.Code, seed: UInt64) -> [Region] {
    let text =
      switch country {
      case .us: USPlaces.regions
      case .uk: UKPlaces.regions
      case .de: DEPlaces.regions
      }
    return text.split(separator: "\n").enumerated().map { Region($1, index: $0, seed: seed) }
  }

  /// Mobile numbers are the whole country's, but for North America, where they have the area codes of places.
  private static func mobiles(of country: Country.Code, seed: UInt64) -> NumberSpace {
    switch country {
    case .us:
      let codes = WordList.words(in: USPlaces.otherAreaCodes, separator: .space).compactMap { UInt32($0) }
      return NumberSpace(areaCodes: codes, seed: RandomGenerator.mixed(seed ^ 0x7AC1))
    case .uk: return mobiles(UKPlaces.mobilePrefixes, areaLength: 4, seed: seed)
    case .de: return mobiles(DEPlaces.mobilePrefixes, areaLength: 3, seed: seed)
    }
  }

  private static func mobiles(_ prefixes: String, areaLength: Int, seed: UInt64) -> NumberSpace {
    let leading = WordList.words(in: prefixes, separator: .space).compactMap { UInt32($0) }
    // German numbers in 15 have a digit more than all others.
    let whole = leading.flatMap { prefix in
      (150..<160).contains(prefix) ? (1...9).map { prefix * 10 + $0 } : [prefix]
    }
    return NumberSpace(
      leading: whole, trailing: 7, areaLength: areaLength, seed: RandomGenerator.mixed(seed ^ 0x7AC1))
  }
}
