import Ingest
import Records
import Testing

@testable import Pipeline

@Suite struct ConfigurationCheckTests {
  private func problems(_ text: String) throws -> [String] {
    var overrides = ConfigurationOverrides()
    overrides.inputs = ["customers.csv"]
    let file = try ConfigurationFile(text: text, path: "twinleaf.yaml")
    do {
      _ = try Configuration(file: file, overrides: overrides)
      return []
    } catch {
      guard case .invalid(_, let problems) = error else { throw error }
      return problems.map(\.description)
    }
  }

  @Test func aKindThatDoesNotExistIsRefusedWithTheNearest() throws {
    #expect(
      try problems("columns:\n  Name: ful-name") == [
        "line 2: columns.Name: there is no kind \"ful-name\"; did you mean \"full-name\"?"
      ])
  }

  @Test func aParameterThatAKindDoesNotTakeIsRefused() throws {
    #expect(
      try problems("columns:\n  Mail: {kind: email, region: US}") == [
        "line 2: columns.Mail.kind: kind email has no parameter \"region\"; it takes none"
      ])
  }

  @Test func aParameterOfAWrongValueIsRefused() throws {
    let found = try problems("columns:\n  Tel: {kind: phone, region: Texas}")
    #expect(found.count == 1)
    #expect(found.first?.contains("\"region\"") == true)
  }

  @Test func aCountryThatDoesNotExistIsRefusedWithExamples() throws {
    #expect(
      try problems("region: XX") == [
        "line 1: region: no country \"XX\" has telephone numbers of its own; expected one such as US, GB, DE"
      ])
    for region in ["UK", "gb", "NO", "US"] { #expect(try problems("region: \(region)") == []) }
  }

  @Test func exchangedLettersAreOneEdit() {
    #expect(NearestWord.nearest(to: "htlm", among: ["pairs", "html"]) == "html")
    #expect(NearestWord.nearest(to: "zzzz", among: ["pairs", "html"]) == nil)
  }

  @Test func everyKindCanStandInAFile() throws {
    let columns = FieldKinds.all.map { "  \($0.word): \($0.word)" }
    #expect(try problems("columns:\n" + columns.joined(separator: "\n")) == [])
  }
}
