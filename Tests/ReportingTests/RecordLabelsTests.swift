import Records
import TestSupport
import Testing

@testable import Reporting

@Suite struct RecordLabelsTests {
  private func names(whole: String, given: String, surname: String, hasParts: Bool = true) throws -> String {
    let parameters = FieldParameters()
    let fields: [any FieldKind] =
      hasParts
      ? [
        try FullNameField(parameters: parameters), try GivenNameField(parameters: parameters),
        try SurnameField(parameters: parameters),
      ] : [try FullNameField(parameters: parameters), DemoKinds.DisplayOnly(), DemoKinds.DisplayOnly()]
    let roles: [AttributeRole] = [.country, .given, .surname]
    let literal = LiteralTable.table(
      zip(roles, zip([whole, given, surname], fields)).map { .init($0, [$1.0], kind: $1.1) })
    let attributes = literal.attributes.map { attribute in
      Attribute(
        role: attribute.role, fields: hasParts ? [0] + attribute.fields : [0], values: attribute.values,
        codes: attribute.codes)
    }
    let table = RecordTable(
      schema: literal.schema, columns: literal.columns, attributes: attributes, sources: literal.sources,
      sourceCodes: literal.sourceCodes, ids: literal.ids, partitions: nil, inputOrder: literal.inputOrder)
    return RecordLabels(table, isTableOfPeople: true).name(of: 0)
  }

  @Test func aNameInPartsIsNotSaidTwice() throws {
    #expect(try names(whole: "Kevin E. Brown", given: "Kevin", surname: "Brown") == "Kevin Brown")
    #expect(try names(whole: "", given: "Kevin", surname: "") == "Kevin")
  }

  @Test func theWholeNameStandsInWhereAPartIsMissing() throws {
    #expect(try names(whole: "Freya K. Ederds", given: "", surname: "Ederds") == "Freya K. Ederds")
    #expect(try names(whole: "Ederds, Freya", given: "Freya", surname: "") == "Ederds, Freya")
  }

  @Test func aWholeNameAloneIsTheName() throws {
    #expect(try names(whole: "Kevin Brown", given: "", surname: "", hasParts: false) == "Kevin Brown")
  }
}
