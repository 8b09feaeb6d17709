/// Who decided what a file says, as whoever imports it states.
public enum ImportedBy: Sendable, Equatable {
  /// Whom each line names, and this name where a line names nobody.
  case asStated(otherwise: String?)
  /// This program, whomever the lines name.
  case program(name: String)
}
