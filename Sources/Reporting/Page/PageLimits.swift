/// How much the page holds, so that it opens at once whatever the input; each limit is stated on the page where it
/// is met, with the file that holds the rest.
enum PageLimits {
  /// Records of one group.
  static let members = 40
  /// Households, and shared contacts: of each.
  static let sharedGroups = 1_000
  /// Records of one household or shared contact.
  static let sharedMembers = 12
  /// Placeholders and shared values.
  static let hubs = 300
  /// Records that are named for one shared value.
  static let hubRecords = 8
  /// Rows that could not be read.
  static let rejectedRows = 200
  /// Characters of one value.
  static let characters = 400
  /// Characters of a record's or group's name, of a column's, of an id.
  static let nameCharacters = 80
  /// Groups in the table for viewers that block scripts.
  static let plainGroups = 100
}
