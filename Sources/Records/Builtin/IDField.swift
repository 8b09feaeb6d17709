/// The records' own id: it names them and is never compared.
public struct IDField: FieldKind {
  /// The kind's word.
  public static let word = "id"
  /// The kind in one line.
  public static let summary = "the record's own id in its source; names the record, is never compared"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    id, customer id, customer number, customer no, cust id, cust no, client id, client no, client number,
    record id, rec id, row id, rowid, contact id, person id, account id, account no, account number, acct no,
    acct, party id, user id, uid, uuid, guid, key, pk, code, customer code, client code, number, ref,
    reference, kundennr, kunden nr, kundennummer, kunden nummer, kunden id, kundenid, kdnr, kd nr, debitor,
    debitorennummer, code client, id client, n client, no client, numero client, num client, id cliente,
    codigo cliente, numero de cliente, num cliente, n cliente, codice cliente, cod cliente, codigo,
    klantnummer, klantnr, klant nr, klant id, klantid, relatienummer
    """)

  /// Ids name records in every file, and stay.
  public static let mask = ValueMask.none

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }
}
