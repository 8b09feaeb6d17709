/// Lines of a table for people, or JSON Lines for programs.
struct BenchmarkReport {
  let isJSON: Bool

  /// The head of the table; JSON Lines have none.
  func begin() {
    guard !isJSON else { return }
    print(row("benchmark", "data", "best ns", "median ns", "MB/s"))
  }

  /// One benchmark's figures.
  func add(_ benchmark: Benchmark, _ timing: Benchmark.Timing) {
    let (best, median) = (tenths(timing.best), tenths(timing.median))
    // Bytes a nanosecond are gigabytes a second.
    let speed = benchmark.bytes.map { Int(Double($0) * 1000 / (timing.best * Double(benchmark.operations))) }
    if isJSON {
      // The names are our own and need no escapes.
      print(
        #"{"benchmark":"\#(benchmark.name)","data":"\#(benchmark.data)","operations":\#(benchmark.operations),"#
          + #""best_ns":\#(best),"median_ns":\#(median),\#(speed.map { #""megabytes_per_second":\#($0),"# } ?? "")"checksum":"\#(String(timing.checksum, radix: 16))"}"#
      )
    } else {
      print(row(benchmark.name, benchmark.data, best, median, speed.map(String.init) ?? ""))
    }
  }

  private func row(_ name: String, _ data: String, _ best: String, _ median: String, _ speed: String)
    -> String
  {
    padded(name, 34) + padded(data, 30) + padded(best, 10, right: true) + padded(median, 12, right: true)
      + (speed.isEmpty ? "" : padded(speed, 8, right: true))
  }

  private func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return right ? blanks + text : text + blanks
  }

  private func tenths(_ value: Double) -> String {
    "\((value * 10).rounded() / 10)"
  }
}
