import Foundation
import Testing

@testable import Reporting

@Suite struct OutputFileTests {
  @Test func whatIsWrittenInPiecesStandsInOrder() throws {
    let scratch = try ScratchFolder()
    var file = try OutputFile(creating: "\(scratch.path)/a", shownAs: "a", mode: 0o600)
    var expected: [UInt8] = []
    for piece in 0..<80 {
      let bytes = [UInt8](repeating: UInt8(piece), count: piece * 1_777)
      expected += bytes
      try file.write(bytes)
    }
    let large = [UInt8](repeating: 7, count: OutputFile.bufferSize * 2 + 1)
    try file.write(large)
    try file.write("end")
    try file.close()
    let written = try Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/a"))
    #expect(written == Data(expected + large + Array("end".utf8)))
  }

  @Test func aFullDiskNamesTheFileAndTheReason() throws {
    // Its every write fails as a full disk's does.
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    #expect(throws: ReportError.cannotWrite(path: "out/a", reason: "No space left on device")) {
      var file = OutputFile(writingTo: open("/dev/full", O_WRONLY), shownAs: "out/a")
      try file.write("text")
      try file.close()
    }
  }
}
