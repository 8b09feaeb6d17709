/// Twinleaf's own version.
public enum Version {
  /// The version of this build; follows Semantic Versioning 2.0.0.
  public static let current = "0.1.0"
}
