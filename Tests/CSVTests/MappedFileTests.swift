import CSV
import Glibc
import Testing

/// Files, pipes and what cannot be read.
struct MappedFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func mapsARegularFile() throws {
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let file = try MappedFile(path: folder.file("a.csv", bytes))
    #expect(file.bytes.elementsEqual(bytes))
  }

  @Test func textThatWasGivenBackIsReadAgain() throws {
    let bytes = (0..<50_000).map { UInt8(ascii: "a") + UInt8($0 % 23) }
    let text = UTF8Text(try MappedFile(path: folder.file("a.csv", TextEncoding.utf8.byteOrderMark + bytes)))
    text.giveBack(0..<20_000)
    text.giveBack(20_000..<bytes.count)
    #expect(text.bytes.elementsEqual(bytes))
    let converted = UTF8Text(Array("Müller".utf8))
    converted.giveBack(0..<3)
    #expect(converted.bytes.elementsEqual("Müller".utf8))
  }

  @Test func emptyFileHasNoBytes() throws {
    let file = try MappedFile(path: folder.file("empty.csv", []))
    #expect(file.bytes.isEmpty)
    #expect(UTF8Text(file).detection.encoding == .utf8)
  }

  @Test func textOutlivesTheFileItCameFrom() throws {
    func text() throws -> UTF8Text {
      UTF8Text(
        try MappedFile(path: folder.file("b.csv", TextEncoding.utf8.byteOrderMark + Array("é,b".utf8))))
    }
    let decoded = try text()
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "é,b")
  }

  @Test func readsAPipeToItsEnd() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let bytes = [UInt8]("id,name\n1,Ann\n".utf8)
    try #require(write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    let file = try MappedFile(descriptor: ends[0], path: "standard input")
    close(ends[0])
    #expect(file.bytes.elementsEqual(bytes))
    try file.checkUnchanged()
  }

  @Test func readsOnFromWhereADescriptorStands() throws {
    let descriptor = open(try folder.file("c.csv", Array("skip,this\nid\n".utf8)), O_RDONLY)
    defer { close(descriptor) }
    lseek(descriptor, 10, SEEK_SET)
    let file = try MappedFile(descriptor: descriptor, path: "c.csv")
    #expect(file.bytes.elementsEqual(Array("id\n".utf8)))
  }

  @Test func readsMoreThanOneBlockFromADescriptor() throws {
    let bytes = (0..<3_500_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let descriptor = open(try folder.file("d.csv", [0] + bytes), O_RDONLY)
    defer { close(descriptor) }
    lseek(descriptor, 1, SEEK_SET)
    let file = try MappedFile(descriptor: descriptor, path: "d.csv")
    #expect(file.bytes.elementsEqual(bytes))
  }

  @Test func namesWhatIsWrongWithAPath() throws {
    let missing = folder.path + "/missing.csv"
    #expect(throws: CSVError.notFound(path: missing)) { try MappedFile(path: missing) }
    #expect(throws: CSVError.isDirectory(path: folder.path)) { try MappedFile(path: folder.path) }
    let below = try folder.file("plain", []) + "/x.csv"
    #expect(throws: CSVError.notFound(path: below)) { try MappedFile(path: below) }
    let closed: Int32 = -1
    #expect(throws: CSVError.cannotRead(path: "x", reason: "Bad file descriptor")) {
      try MappedFile(descriptor: closed, path: "x")
    }
  }

  /// The superuser may read everything, so there is nothing to see when it runs the tests.
  @Test(.enabled(if: geteuid() != 0))
  func saysWhenPermissionIsMissing() throws {
    let path = try folder.file("secret.csv", [0x61])
    chmod(path, 0)
    #expect(throws: CSVError.permissionDenied(path: path)) { try MappedFile(path: path) }
  }

  @Test func noticesThatAFileWasChanged() throws {
    let path = try folder.file("e.csv", Array("id\n1\n".utf8))
    let file = try MappedFile(path: path)
    try file.checkUnchanged()
    let descriptor = open(path, O_WRONLY | O_APPEND)
    try #require(write(descriptor, "2\n", 2) == 2)
    close(descriptor)
    #expect(throws: CSVError.changedWhileReading(path: path)) { try file.checkUnchanged() }
    unlink(path)
    #expect(throws: CSVError.changedWhileReading(path: path)) { try file.checkUnchanged() }
  }
}
