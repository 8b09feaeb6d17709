/// What a reader found next.
public enum CSVReading {
  /// A row, good until the reader's next call.
  case row(CSVRow)
  /// A row that could not be read; reading goes on after it.
  case fault(CSVRowFault)
}
