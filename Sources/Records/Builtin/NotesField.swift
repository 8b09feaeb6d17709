/// Free remarks about a customer: shown and kept in merges, never compared.
public struct NotesField: FieldKind {
  /// The kind's word.
  public static let word = "notes"
  /// The kind in one line.
  public static let summary = "free remarks; shown and kept in merges, never compared"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    notes, note, comment, comments, remarks, remark, memo, memos, description, special instructions,
    instructions, delivery instructions, delivery notes, customer notes, internal notes, card message,
    message, bemerkung, bemerkungen, notiz, notizen, kommentar, kommentare, anmerkung, anmerkungen, hinweis,
    hinweise, remarque, remarques, commentaire, commentaires, observation, observations, observacion,
    observaciones, notas, nota, comentario, comentarios, annotazioni, osservazioni, commenti, opmerking,
    opmerkingen, notitie, notities
    """)

  /// Of a note only its length is shown.
  public static let mask = ValueMask.length

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }
}
