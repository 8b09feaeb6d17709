import Foundation
import Testing

@testable import Reporting

@Suite struct FolderExchangeTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    for name in ["one", "other"] {
      try FileManager.default.createDirectory(
        atPath: "\(scratch.path)/\(name)", withIntermediateDirectories: true)
      try scratch.write(name, to: "\(name)/text")
    }
  }

  @Test(arguments: [true, false])
  func twoFoldersChangePlaces(inOneStep: Bool) throws {
    let (one, other) = ("\(scratch.path)/one", "\(scratch.path)/other")
    #expect(inOneStep ? FolderExchange.exchange(one, other) : FolderExchange.exchangeBySteps(one, other))
    #expect(try scratch.text("one/text") == "other")
    #expect(try scratch.text("other/text") == "one")
    #expect(try scratch.names() == ["one", "other"])
  }

  @Test(arguments: [true, false])
  func aFailedExchangeLeavesBothInPlace(inOneStep: Bool) throws {
    let (missing, other) = ("\(scratch.path)/missing", "\(scratch.path)/other")
    #expect(
      !(inOneStep ? FolderExchange.exchange(missing, other) : FolderExchange.exchangeBySteps(missing, other)))
    #expect(errno == ENOENT)
    #expect(try scratch.names() == ["one", "other"])
  }

  @Test func moveDoesNotReplaceWhatIsThere() throws {
    #expect(!FolderExchange.move("\(scratch.path)/one", to: "\(scratch.path)/other"))
    #expect(errno == EEXIST)
    #expect(FolderExchange.move("\(scratch.path)/one", to: "\(scratch.path)/new"))
    #expect(try scratch.names() == ["new", "other"])
  }
}
