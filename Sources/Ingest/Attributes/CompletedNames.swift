import Records

/// Brings given names and surnames together where whole names stand beside them, row by row as
/// ``NameCompletion`` says.
struct CompletedNames {
  /// One role of names in all rows.
  private struct Part: ~Copyable {
    let role: AttributeRole
    private let builder: AttributeBuilder
    private let owners: [RoleColumn]
    private let wholes: [RoleColumn]
    private var values: RoleValues
    // Apart, since a whole name that is a placeholder is to mark nobody's given name.
    private let wholeValues: RoleValues
    private var joiner = TokenJoiner()

    init(_ role: AttributeRole, _ builder: AttributeBuilder) {
      self.role = role
      self.builder = builder
      var values = RoleValues()
      var wholeValues = RoleValues()
      let whole = builder.completingColumns
      owners = builder.normalized.filter { $0.gives(role) && !whole.contains($0.column) }
        .map { RoleColumn($0, role: role, into: &values) }
      wholes = builder.normalized.filter { whole.contains($0.column) }
        .map { RoleColumn($0, role: role, into: &wholeValues) }
      self.values = consume values
      self.wholeValues = consume wholeValues
    }

    /// The number of columns of whole names.
    var wholeCount: Int { wholes.count }

    /// The code of what a row's own columns say.
    mutating func own(_ row: Int) -> UInt32 {
      for owner in owners {
        for code in owner.codes(ofRow: row) { joiner.add(code, of: values) }
      }
      return joiner.finish(into: &values)
    }

    /// The text of a code, none of a placeholder.
    func text(_ code: UInt32) -> [UInt8] {
      var text: [UInt8] = []
      if !values.isPlaceholder[Int(code)] { values.append(code, to: &text) }
      return text
    }

    /// The text of a row's whole name in one of their columns, none of a placeholder.
    func text(ofWhole place: Int, _ row: Int) -> [UInt8] {
      var text: [UInt8] = []
      for code in wholes[place].codes(ofRow: row)
      where !wholeValues.isPlaceholder[Int(code)] {
        wholeValues.append(code, to: &text)
      }
      return text
    }

    mutating func code(of words: NameWords) -> UInt32 { values.code(of: words.text, isPlaceholder: false) }

    consuming func attribute(codes: [UInt32]) -> Attribute {
      let fields = builder.normalized.filter { $0.gives(role) }.map(\.column)
      return values.attribute(role, fields: fields, codes: codes)
    }
  }

  private let builder: AttributeBuilder

  init(_ builder: AttributeBuilder) { self.builder = builder }

  /// The attribute of given names.
  func givenNames() -> Attribute {
    var given = Part(.given, builder)
    var surnames = Part(.surname, builder)
    var codes: [UInt32] = []
    codes.reserveCapacity(builder.rowCount)
    for row in 0..<builder.rowCount {
      var code = given.own(row)
      let own = given.text(code)
      if let whole = Self.whole(row, given, surnames), whole.given != own {
        let ownSurname = surnames.own(row)
        let words = NameWords(own)
        let completion = NameCompletion(
          given: words, surname: NameWords(surnames.text(ownSurname)), wholeGiven: NameWords(whole.given),
          wholeSurname: NameWords(whole.surname))
        if completion.given != words { code = given.code(of: completion.given) }
      }
      codes.append(code)
    }
    return given.attribute(codes: codes)
  }

  /// The attribute of surnames.
  func surnames() -> Attribute {
    var given = Part(.given, builder)
    var surnames = Part(.surname, builder)
    var codes: [UInt32] = []
    codes.reserveCapacity(builder.rowCount)
    for row in 0..<builder.rowCount {
      var code = surnames.own(row)
      if surnames.text(code).isEmpty, let whole = Self.whole(row, given, surnames) {
        let ownGiven = given.own(row)
        let completion = NameCompletion(
          given: NameWords(given.text(ownGiven)), surname: NameWords(""), wholeGiven: NameWords(whole.given),
          wholeSurname: NameWords(whole.surname))
        if !completion.surname.isEmpty { code = surnames.code(of: completion.surname) }
      }
      codes.append(code)
    }
    return surnames.attribute(codes: codes)
  }

  /// The first whole name of a row, by its parts; nil where it has none.
  private static func whole(
    _ row: Int, _ given: borrowing Part, _ surnames: borrowing Part
  ) -> (given: [UInt8], surname: [UInt8])? {
    for place in 0..<given.wholeCount {
      let whole = (given: given.text(ofWhole: place, row), surname: surnames.text(ofWhole: place, row))
      if !whole.given.isEmpty || !whole.surname.isEmpty { return whole }
    }
    return nil
  }
}
