import Foundation
import Testing

@testable import Reporting

@Suite struct OutputFolderTests {
  private let scratch: ScratchFolder
  private var out: String { "\(scratch.path)/out" }

  init() throws { scratch = try ScratchFolder() }

  @discardableResult
  private func publish(
    _ text: String, groupReadable: Bool = false
  ) throws -> OutputFolder.Publication {
    let folder = try OutputFolder(path: out, groupReadable: groupReadable)
    var file = try folder.createFile(named: "suggestions.csv")
    try file.write(text)
    try file.close()
    return try folder.publish()
  }

  @Test func nothingStandsInPlaceBeforePublication() throws {
    let folder = try OutputFolder(path: out)
    var file = try folder.createFile(named: "a.txt")
    try file.write("a")
    try file.close()
    #expect(!FileManager.default.fileExists(atPath: out))
    let publication = try folder.publish()
    #expect(publication == OutputFolder.Publication())
    #expect(try scratch.text("out/a.txt") == "a")
    #expect(try scratch.names() == ["out"])
  }

  @Test func theReplacedFolderStaysAsPreviousAndTheOneBeforeItGoes() throws {
    try publish("one")
    #expect(try publish("two").previousPath == "\(out).previous")
    #expect(try publish("three").previousPath == "\(out).previous")
    #expect(try scratch.text("out/suggestions.csv") == "three")
    #expect(try scratch.text("out.previous/suggestions.csv") == "two")
    #expect(try scratch.names() == ["out", "out.previous"])
  }

  @Test func anEditedFolderIsKeptWhateverItsTimes() throws {
    try publish("one")
    let file = "\(out)/suggestions.csv"
    let times = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
    try scratch.write("uno", to: "out/suggestions.csv")
    // As a copying tool does that keeps times.
    try FileManager.default.setAttributes([.modificationDate: times as Any], ofItemAtPath: file)
    let publication = try publish("two")
    #expect(publication.previousPath == nil)
    #expect(publication.editedPaths == ["\(out).edited-1"])
    #expect(publication.warnings.count == 1)
    #expect(publication.warnings[0].contains("out/suggestions.csv was edited"))
    #expect(try scratch.text("out.edited-1/suggestions.csv") == "uno")
    #expect(try scratch.text("out/suggestions.csv") == "two")
    try scratch.write("dos", to: "out/suggestions.csv")
    #expect(try publish("three").editedPaths == ["\(out).edited-2"])
    #expect(try scratch.text("out.edited-1/suggestions.csv") == "uno")
  }

  @Test func aTouchedButUnchangedFileIsNoEdit() throws {
    try publish("one")
    try scratch.write("one", to: "out/suggestions.csv")
    #expect(try publish("two").previousPath == "\(out).previous")
  }

  @Test func anAddedFileIsAnEdit() throws {
    try publish("one")
    try scratch.write("half done", to: "out/suggestions.ods")
    #expect(try publish("two").editedPaths == ["\(out).edited-1"])
    #expect(try scratch.text("out.edited-1/suggestions.ods") == "half done")
  }

  @Test func aFileOfTheOperatingSystemIsNoEdit() throws {
    try publish("one")
    try scratch.write("icons", to: "out/.DS_Store")
    #expect(try publish("two").editedPaths == [])
    #expect(try publish("three").warnings == [])
    #expect(try scratch.names() == ["out", "out.previous"])
  }

  @Test func anEditedPreviousFolderIsKeptToo() throws {
    try publish("one")
    try publish("two")
    try scratch.write("uno", to: "out.previous/suggestions.csv")
    let publication = try publish("three")
    #expect(publication.editedPaths == ["\(out).edited-1"])
    #expect(publication.previousPath == "\(out).previous")
    #expect(try scratch.text("out.edited-1/suggestions.csv") == "uno")
    #expect(try scratch.text("out.previous/suggestions.csv") == "two")
  }

  @Test func aFolderOfForeignFilesIsRefused() throws {
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    try scratch.write("mine", to: "out/thesis.doc")
    #expect(throws: ReportError.foreignFolder(path: out, example: "thesis.doc")) { try publish("one") }
    #expect(try scratch.names() == ["out"])
    #expect(try scratch.text("out/thesis.doc") == "mine")
  }

  @Test func aForeignFolderInThePlaceOfPreviousIsRefused() throws {
    try FileManager.default.createDirectory(atPath: "\(out).previous", withIntermediateDirectories: true)
    try scratch.write("mine", to: "out.previous/thesis.doc")
    #expect(throws: ReportError.foreignFolder(path: "\(out).previous", example: "thesis.doc")) {
      try publish("one")
    }
  }

  @Test func aRegularFileIsRefused() throws {
    try scratch.write("mine", to: "out")
    #expect(throws: ReportError.notAFolder(path: out)) { try publish("one") }
    #expect(try scratch.text("out") == "mine")
  }

  @Test func whatAppearsDuringTheRunIsNotReplaced() throws {
    let folder = try OutputFolder(path: out)
    var file = try folder.createFile(named: "a.txt")
    try file.write("a")
    try file.close()
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    try scratch.write("mine", to: "out/thesis.doc")
    do {
      _ = try folder.publish()
      Issue.record("published over a foreign folder")
    } catch {
      #expect(error == .foreignFolder(path: out, example: "thesis.doc"))
    }
    #expect(try scratch.names() == ["out"])
  }

  @Test func anEmptyFolderIsFilled() throws {
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    #expect(try publish("one") == OutputFolder.Publication())
    #expect(try scratch.names() == ["out"])
  }

  @Test func aMissingParentIsNamed() throws {
    let path = "\(scratch.path)/missing/out"
    #expect(throws: ReportError.missingParent(path: path, parent: "\(scratch.path)/missing")) {
      _ = try OutputFolder(path: path)
    }
  }

  @Test(arguments: ["", "/", ".", "..", "some/.."])
  func aPathThatNamesNoFolderIsRefused(path: String) throws {
    #expect(throws: ReportError.unusablePath(path)) { _ = try OutputFolder(path: path) }
  }

  @Test func slashesAtTheEndDoNotCount() throws {
    let folder = try OutputFolder(path: "\(out)//")
    #expect(folder.path == out)
  }

  @Test func aLinkIsFollowedAndStays() throws {
    try FileManager.default.createDirectory(
      atPath: "\(scratch.path)/inner/real", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: out, withDestinationPath: "inner/real")
    try publish("one")
    try publish("two")
    #expect(try scratch.names() == ["inner", "out"])
    #expect(try scratch.names(in: "inner") == ["real", "real.previous"])
    #expect(try scratch.text("out/suggestions.csv") == "two")
  }

  @Test func filesAndFolderAreTheOwnersAlone() throws {
    try publish("one")
    #expect(try scratch.permissions("out/suggestions.csv") == 0o600)
    #expect(try scratch.permissions("out/.twinleaf") == 0o600)
    #expect(try scratch.permissions("out") == 0o700)
  }

  @Test func theGroupMayReadWhereItIsAskedFor() throws {
    try publish("one", groupReadable: true)
    #expect(try scratch.permissions("out/suggestions.csv") == 0o640)
    #expect(try scratch.permissions("out") == 0o750)
  }

  @Test func aFolderThatIsNotPublishedLeavesNothing() throws {
    try publish("one")
    do {
      let folder = try OutputFolder(path: out)
      var file = try folder.createFile(named: "suggestions.csv")
      try file.write("two")
      try file.close()
      #expect(try scratch.names().count == 2)
    }
    #expect(try scratch.names() == ["out"])
    #expect(try scratch.text("out/suggestions.csv") == "one")
  }

  @Test func aReadOnlyParentIsAnErrorWithTheSystemsReason() throws {
    // The superuser may write everywhere, so for it there is nothing to see.
    guard geteuid() != 0 else { return }
    chmod(scratch.path, 0o500)
    #expect(throws: ReportError.cannotWrite(path: out, reason: "Permission denied")) { try publish("one") }
  }

  @Test func remainsOfACrashAreClearedAndThoseOfALivingRunAreNot() throws {
    try FileManager.default.createDirectory(
      atPath: "\(scratch.path)/.out.twinleaf-dead00", withIntermediateDirectories: true)
    try scratch.write("half", to: ".out.twinleaf-dead00/suggestions.csv")
    let living = try OutputFolder(path: out)
    #expect(try scratch.names().count == 1)
    try publish("two")
    #expect(try scratch.names().count == 2)
    _ = try living.publish()
    #expect(try scratch.names() == ["out", "out.previous"])
  }

  @Test func anEditedFolderThatACrashLeftIsKept() throws {
    try publish("one")
    try scratch.write("uno", to: "out/suggestions.csv")
    try FileManager.default.moveItem(atPath: out, toPath: "\(scratch.path)/.out.twinleaf-dead00")
    let folder = try OutputFolder(path: out)
    #expect(folder.warnings.count == 1)
    #expect(try scratch.text("out.edited-1/suggestions.csv") == "uno")
  }

  @Test func anOutputThatStoodAsideInACrashIsPutBack() throws {
    try publish("one")
    try FileManager.default.moveItem(atPath: out, toPath: "\(scratch.path)/.out.twinleaf-dead00-aside")
    let folder = try OutputFolder(path: out)
    #expect(folder.warnings.count == 1)
    #expect(try scratch.text("out/suggestions.csv") == "one")
  }

  @Test func theListOfDigestsIsSha256sums() throws {
    try publish("abc")
    // FIPS 180-4, example of one block.
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(try scratch.text("out/.twinleaf") == "\(digest)  suggestions.csv\n")
  }

  @Test func aNameIsUsedOnce() throws {
    let folder = try OutputFolder(path: out)
    try folder.createFile(named: "a").close()
    #expect(throws: ReportError.cannotWrite(path: "\(out)/a", reason: "File exists")) {
      try folder.createFile(named: "a").close()
    }
  }
}
