extension Int {
  /// The number with its noun: `1 row`, `41,209 rows`; `plural` where it is not the singular with an `s`.
  public func counted(_ singular: String, _ plural: String? = nil) -> String {
    "\(grouped) \(self == 1 ? singular : plural ?? singular + "s")"
  }
}
