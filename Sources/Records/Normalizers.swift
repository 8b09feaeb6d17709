import Normalization

/// What field kinds normalise with: one value, made once a run from the configuration.
public struct Normalizers: Sendable {
  /// A set of normalisers.
  public init() {}
}
