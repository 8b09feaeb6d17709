import CSV
import Testing

/// Messages name the file, the trouble and what to do.
struct CSVErrorTests {
  @Test(arguments: [
    (CSVError.notFound(path: "a.csv"), "a.csv: no such file"),
    (.isDirectory(path: "data"), "data: is a directory; name a file in it"),
    (.permissionDenied(path: "a.csv"), "a.csv: permission denied; this user may not read it"),
    (.cannotRead(path: "a.csv", reason: "Input/output error"), "a.csv: cannot be read: Input/output error"),
    (
      .changedWhileReading(path: "a.csv"),
      "a.csv: changed while it was being read; run again when its export has finished"
    ),
    (
      .cannotWrite(destination: "pairs.csv", reason: "No space left on device", errno: 28),
      "pairs.csv: cannot be written: No space left on device"
    ),
    (
      .invalidDialect(reason: "delimiter and quote must differ"),
      "invalid CSV dialect: delimiter and quote must differ"
    ),
  ])
  func saysWhatToDo(error: CSVError, message: String) {
    #expect(error.description == message)
  }
}
