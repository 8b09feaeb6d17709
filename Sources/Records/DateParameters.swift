import Normalization

/// The parameter `order` of date kinds: how dates such as 03/04/1979 are read.
struct DateParameters {
  /// The order; nil where the column's content decides.
  let order: DateOrder?

  private static let orders: [(word: String, order: DateOrder)] = [
    ("day-first", .dayFirst), ("month-first", .monthFirst), ("serial", .spreadsheetSerial),
  ]

  /// Reads the parameters of a date kind, which takes `order` alone.
  init(_ parameters: FieldParameters, of kind: String) throws(FieldParameterError) {
    try parameters.allow(["order"], of: kind)
    guard let word = parameters.texts["order"] else {
      order = nil
      return
    }
    guard let found = Self.orders.first(where: { $0.word == word }) else {
      throw .invalid(name: "order", kind: kind, expected: Self.orders.map(\.word).joined(separator: ", "))
    }
    order = found.order
  }

  /// The word that stands for an order.
  static func word(of order: DateOrder) -> String { orders.first { $0.order == order }?.word ?? "" }
}

extension FieldParameters {
  /// The parameters with the order of a date column, unless one is given already.
  public func addingDateOrder(_ order: DateOrder) -> FieldParameters {
    var texts = texts
    if texts["order"] == nil { texts["order"] = DateParameters.word(of: order) }
    return FieldParameters(texts)
  }
}
