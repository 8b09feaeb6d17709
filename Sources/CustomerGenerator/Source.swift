/// Which system a record was entered in.
enum Source: Int, CaseIterable {
  case pos
  case website
  case driverApp

  /// The value of the column `source`.
  var word: StaticString {
    switch self {
    case .pos: "pos"
    case .website: "website"
    case .driverApp: "driver_app"
    }
  }
}
