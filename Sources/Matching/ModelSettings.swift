/// What developers set to measure the method; by default all of it is in force.
public struct ModelSettings: Sendable, Equatable {
  /// The parts that are left out.
  public var omitted: Set<ModelPart> = []
  /// What the weight of the priors is multiplied with, above 0.
  public var priorWeight = 1.0
  /// The share of the strongest pair in the linkage, 0…1; nil takes the table's.
  public var alpha: Double?
  /// The score in nats from which the linkage joins; nil takes the table's.
  public var threshold: Double?
  /// What log-odds gain beyond what EM learned, in nats; nil takes the table's.
  public var calibration: Double?

  /// All of the method.
  public init() {}

  /// Whether a part is in force.
  func has(_ part: ModelPart) -> Bool { !omitted.contains(part) }
}
