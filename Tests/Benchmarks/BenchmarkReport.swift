/// Lines of a table for people, or JSON Lines for programs.
struct BenchmarkReport {
  let isJSON: Bool

  /// The head of the table; JSON Lines have none.
  func begin() {
    guard !isJSON else { return }
    print(row("benchmark", "data", "best ns", "median ns"))
  }

  /// One benchmark's figures.
  func add(_ benchmark: Benchmark, _ timing: Benchmark.Timing) {
    let (best, median) = (tenths(timing.best), tenths(timing.median))
    if isJSON {
      // The names are our own and need no escapes.
      print(
        #"{"benchmark":"\#(benchmark.name)","data":"\#(benchmark.data)","operations":\#(benchmark.operations),"#
          + #""best_ns":\#(best),"median_ns":\#(median),"checksum":"\#(String(timing.checksum, radix: 16))"}"#
      )
    } else {
      print(row(benchmark.name, benchmark.data, best, median))
    }
  }

  private func row(_ name: String, _ data: String, _ best: String, _ median: String) -> String {
    padded(name, 32) + padded(data, 30) + padded(best, 10, right: true) + padded(median, 12, right: true)
  }

  private func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return right ? blanks + text : text + blanks
  }

  private func tenths(_ value: Double) -> String {
    "\((value * 10).rounded() / 10)"
  }
}
