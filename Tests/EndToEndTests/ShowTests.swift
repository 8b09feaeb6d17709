import Foundation
import TestSupport
import Testing

@Suite struct ShowTests {
  /// A folder with a run's outputs in `out`.
  private func folder(_ table: String = Samples.customers, options: [String] = []) throws -> FreshFolder {
    let folder = try FreshFolder()
    try folder.write(table, to: "customers.csv")
    let run = try TwinleafCommand.run(["dedupe", "-q", "customers.csv", "-o", "out"] + options, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }

  private func lines(_ folder: FreshFolder) throws -> [String] {
    try folder.text(of: "out/suggestions.jsonl").split(separator: "\n").map(String.init)
  }

  private func show(_ name: String, _ folder: FreshFolder, _ options: [String] = ["--json"]) throws
    -> TwinleafCommand.Outcome
  {
    try TwinleafCommand.run(["show", name, "-o", "out"] + options, in: folder)
  }

  @Test func aGroupIsItsLine() throws {
    let folder = try folder()
    for line in try lines(folder) {
      let id = try #require(try JSONNode(line)["group_id"]?.string)
      let run = try show(id, folder)
      #expect(run.status == 0)
      #expect(run.output == line + "\n")
      let text = try show(id, folder, []).output
      #expect(text.hasPrefix("\(id), "))
      for member in try #require(try JSONNode(line)["members"]).items {
        #expect(text.contains(try #require(member["record"]?.string)))
      }
    }
  }

  @Test(arguments: ["1", "customers:1", "2"])
  func aRecordFindsItsGroup(name: String) throws {
    let folder = try folder()
    let run = try show(name, folder)
    #expect(run.status == 0, "\(run.errors)")
    let shown = run.output.split(separator: "\n").map(String.init)
    #expect(shown == (try lines(folder)).filter { $0.contains("\"record\":\"customers:\(name.suffix(1))\"") })
    #expect(!shown.isEmpty)
  }

  @Test func anIdOfAnEarlierRunFindsWhatItBecame() throws {
    let folder = try folder()
    let crosswalk = try folder.text(of: "out/crosswalk.csv").split(separator: "\n").map(String.init)
    let remembered = crosswalk.map { row in
      row.hasPrefix("source,")
        ? row + ",former_entity_ids" : row + (row.hasPrefix("customers,2,") ? ",E-00 E-01" : ",")
    }
    try folder.write(remembered.joined(separator: "\n") + "\n", to: "out/crosswalk.csv")
    let run = try show("E-01", folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == (try show("customers:2", folder)).output)
  }

  @Test func aPartitionIsPartOfTheName() throws {
    let table = """
      id,shop,name,phone,email
      1,a,Ann Leeward,512-555-0142,ann@leeward.net
      2,a,Ann Leeward,512-555-0142,ann@leeward.net
      1,b,Bo Raintree,737-555-0188,bo@raintree.net
      2,b,Bo Raintree,737-555-0188,bo@raintree.net

      """
    let folder = try folder(table, options: ["--partition-by", "shop"])
    #expect(try show("a/customers:1", folder).output.contains("Ann Leeward"))
    #expect(try show("b/customers:1", folder).output.contains("Bo Raintree"))
    let ambiguous = try show("customers:1", folder)
    #expect(ambiguous.status == 2)
    #expect(ambiguous.errors.contains("a/customers:1, b/customers:1"))
  }

  /// A customer's column may be called as ours is, and hold another group's id.
  @Test func aColumnCalledGroupIDIsNoGroupsID() throws {
    let folder = try folder()
    let id = try #require(try JSONNode(try lines(folder)[0])["group_id"]?.string)
    let fake = try lines(folder)[0].replacing(
      "\"fields\":{", with: "\"fields\":{\"group_id\":\"E-fake\",", maxReplacements: 1)
    try folder.write(fake + "\n", to: "out/suggestions.jsonl")
    #expect(try show(id, folder).output == fake + "\n")
    #expect(try show("E-fake", folder).status == 2)
  }

  @Test func anUnknownNameIsAnsweredWithTheNearest() throws {
    let folder = try folder()
    let id = try #require(try JSONNode(try lines(folder)[0])["group_id"]?.string)
    let wrong = try show(String(id.dropLast()) + "z", folder)
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("did you mean \(id)?"), "\(wrong.errors)")
    let nothing = try show("nothing like it", folder)
    #expect(nothing.status == 2 && nothing.output.isEmpty)
    #expect(nothing.errors.contains("name a group_id, an entity_id or SOURCE:ID"))
  }

  @Test func aRecordOfItsOwnIsSaidToBe() throws {
    let run = try show("8", try folder(), [])
    #expect(run.status == 2)
    #expect(run.errors.contains("\"8\" stands in no group of out"), "\(run.errors)")
  }

  @Test func withoutOutputsItSaysWhatIsMissing() throws {
    let run = try TwinleafCommand.run(["show", "E-1"], in: try FreshFolder())
    #expect(run.status == 3)
    #expect(run.errors.contains("twinleaf-out/suggestions.jsonl"), "\(run.errors)")
    #expect(run.errors.contains("is it the folder that a run wrote?"))
  }

  @Test func aFileOfAnotherKindIsRefused() throws {
    let folder = try folder()
    try folder.write("{\"group_id\":\"E-1\"}\n", to: "out/suggestions.jsonl")
    let run = try show("E-1", folder)
    #expect(run.status == 3)
    #expect(run.errors.contains("not what this version of twinleaf writes"), "\(run.errors)")
  }

  @Test func valuesMoveNoCursor() throws {
    let table = Samples.customers.replacing("12 Cedar Lane", with: "12 Cedar Lane\u{1B}[31m\u{202E}")
    let folder = try folder(table)
    let run = try show("1", folder, [])
    #expect(run.status == 0)
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{202E}"))
    let explained = try TwinleafCommand.run(["explain", "-q", "1", "2", "customers.csv"], in: folder)
    #expect(explained.status == 0 && explained.output.contains("12 Cedar Lane"))
    #expect(!explained.output.contains("\u{1B}") && !explained.output.contains("\u{202E}"))
  }
}
