import Foundation
import TestSupport
import Testing

@Suite struct InputsInOutputTests {
  /// A folder with `sample`, which Twinleaf wrote, and a copy of its table beside it.
  private func folder() throws -> FreshFolder {
    let folder = try FreshFolder()
    for seed in ["2", "1"] {
      let made = try TwinleafCommand.run(
        ["generate", "-q", "--records", "50", "--seed", seed, "--output", "sample"], in: folder)
      #expect(made.status == 0, "\(made.errors)")
    }
    try folder.write(folder.data(of: "sample/customers.csv"), to: "customers.csv")
    return folder
  }

  private func expectRefused(
    _ arguments: [String], in folder: FreshFolder, naming file: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let names = try folder.names()
    let inside = try folder.names(in: "sample")
    let before = try folder.names(in: "sample.previous")
    let run = try TwinleafCommand.run(["dedupe", "-q"] + arguments, in: folder)
    #expect(run.status == 7, "\(run.errors)", sourceLocation: location)
    #expect(run.errors.contains("\(file) lies in "), "\(run.errors)", sourceLocation: location)
    #expect(try folder.names() == names, sourceLocation: location)
    #expect(try folder.names(in: "sample") == inside, sourceLocation: location)
    #expect(try folder.names(in: "sample.previous") == before, sourceLocation: location)
  }

  @Test(arguments: [
    "sample/customers.csv", "./sample/../sample/customers.csv", "sample.previous/customers.csv",
  ])
  func anInputInTheOutputOrTheOneBeforeItIsRefused(input: String) throws {
    let folder = try folder()
    try expectRefused([input, "--output", "sample"], in: folder, naming: input)
    try expectRefused(["customers.csv", input, "--output", "sample/"], in: folder, naming: input)
  }

  @Test func linksAreFollowedOnBothSides() throws {
    let folder = try folder()
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: folder.path(of: "in.csv"), withDestinationPath: "sample/customers.csv")
    try manager.createSymbolicLink(atPath: folder.path(of: "place"), withDestinationPath: "sample")
    try expectRefused(["in.csv", "--output", "sample"], in: folder, naming: "in.csv")
    try expectRefused(["in.csv", "--output", "place"], in: folder, naming: "in.csv")
    try expectRefused(
      ["place/customers.csv", "--output", "sample"], in: folder, naming: "place/customers.csv")
    // A link that would be moved away, though what it names would not.
    try manager.createSymbolicLink(
      atPath: folder.path(of: "sample/link.csv"), withDestinationPath: "../customers.csv")
    try expectRefused(["sample/link.csv", "--output", "sample"], in: folder, naming: "sample/link.csv")
  }

  @Test func aNightIsJudgedByTheModelOfTheFolderThatItReplaces() throws {
    let folder = try folder()
    let arguments = ["dedupe", "-q", "customers.csv", "--output", "out"]
    #expect(try TwinleafCommand.run(arguments, in: folder).status == 0)
    let suggestions = try folder.text(of: "out/suggestions.csv")
    for model in ["out", "out/manifest.json", "out.previous"] {
      let run = try TwinleafCommand.run(arguments + ["--model", model], in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(try folder.text(of: "out/suggestions.csv") == suggestions)
    }
  }

  @Test func configurationAndCopiesOfModelsCountAsInputs() throws {
    let folder = try folder()
    let arguments = ["dedupe", "-q", "customers.csv", "--output", "out"]
    #expect(try TwinleafCommand.run(arguments, in: folder).status == 0)
    try folder.write(try folder.text(of: "out/manifest.json"), to: "out/kept.json")
    let kept = try TwinleafCommand.run(arguments + ["--model", "out/kept.json"], in: folder)
    #expect(kept.status == 7, "\(kept.errors)")
    #expect(kept.errors.contains("out/kept.json lies in out"), "\(kept.errors)")
    try folder.write("region: US\n", to: "out/twinleaf.yaml")
    let run = try TwinleafCommand.run(arguments + ["--config", "out/twinleaf.yaml"], in: folder)
    #expect(run.status == 7, "\(run.errors)")
    #expect(try folder.names() == ["customers.csv", "out", "sample", "sample.previous"])
    #expect(try folder.text(of: "out/twinleaf.yaml") == "region: US\n")
  }

  @Test func aNameThatBeginsAlikeIsAnotherFolder() throws {
    let folder = try folder()
    let run = try TwinleafCommand.run(
      ["dedupe", "-q", "sample/customers.csv", "--output", "sampl"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.holds("sample/customers.csv"))
  }

  @Test func whatSomebodyAddedToGeneratedCustomersIsKept() throws {
    let folder = try folder()
    try folder.write("mine", to: "sample/notes.txt")
    try folder.write("mine", to: "sample.previous/truth.csv")
    for _ in 1...3 {
      let run = try TwinleafCommand.run(["generate", "--records", "50", "--output", "sample"], in: folder)
      #expect(run.status == 0, "\(run.errors)")
    }
    let kept = try folder.names().filter { $0.hasPrefix("sample.edited-") }
    #expect(kept.count == 2)
    let notes = kept.compactMap { try? folder.text(of: "\($0)/notes.txt") }
    #expect(notes == ["mine"])
    #expect(try kept.contains { try folder.text(of: "\($0)/truth.csv") == "mine" })
  }

  @Test func generatedCustomersReplaceNoFolderOfSomebodyElse() throws {
    let folder = try folder()
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "mine"), withIntermediateDirectories: false)
    try folder.write("id\n", to: "mine/customers.csv")
    let run = try TwinleafCommand.run(["generate", "--records", "50", "--output", "mine"], in: folder)
    #expect(run.status == 7)
    #expect(try folder.text(of: "mine/customers.csv") == "id\n")
    #expect(try folder.names(in: "mine") == ["customers.csv"])
  }

  @Test func aMappingIsNotWrittenOverAnInput() throws {
    let folder = try folder()
    let before = try folder.data(of: "customers.csv")
    let run = try TwinleafCommand.run(
      ["init", "-q", "customers.csv", "--config", "./customers.csv", "--force"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("it is an input"), "\(run.errors)")
    #expect(try folder.data(of: "customers.csv") == before)
  }
}
