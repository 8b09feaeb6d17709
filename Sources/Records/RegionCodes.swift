/// Codes and names by which states and provinces are told from other short texts.
enum RegionCodes {
  /// Whether a value is the code or name of a state or province of the countries listed.
  static func contains(_ value: String) -> Bool { all.contains(value.lowercased()) }

  private static let all: Set<String> = Set(
    (codes.split(whereSeparator: \.isWhitespace).map(String.init))
      + names.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") })

  /// The United States, Canada and Australia.
  private static let codes = """
    al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd
    oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy pr ab bc mb nb nl ns nt nu on pe qc sk yt nsw vic qld sa
    tas act
    """

  private static let names = """
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii,
    idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan,
    minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new
    york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
    south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming,
    alberta, british columbia, manitoba, new brunswick, newfoundland and labrador, nova scotia, ontario,
    prince edward island, quebec, saskatchewan, new south wales, victoria, queensland, south australia,
    western australia, tasmania, northern territory, bayern, hessen, sachsen, nordrhein-westfalen,
    niedersachsen, baden-württemberg, brandenburg, thüringen, saarland, rheinland-pfalz, schleswig-holstein,
    sachsen-anhalt, mecklenburg-vorpommern
    """
}
