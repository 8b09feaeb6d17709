import Glibc

// Times the kernels on seeded data, each after its results have been compared with a slow reference:
// swift run -c release Benchmarks [--json]

/// Writes a line to standard error; standard output carries figures only.
func complain(_ message: String) {
  let line = Array((message + "\n").utf8)
  _ = write(STDERR_FILENO, line, line.count)
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.allSatisfy({ $0 == "--json" }) else {
  complain("usage: Benchmarks [--json]")
  exit(2)
}
let report = BenchmarkReport(isJSON: !arguments.isEmpty)
var failures = 0
report.begin()
let rooms = [
  CSVBenchmarks.all, NormalizationBenchmarks.all, SimilarityBenchmarks.all, RadixSortBenchmarks.all,
  LinkageBenchmarks.all,
]
for benchmark in rooms.joined() {
  let wrong = benchmark.countWrong()
  if wrong == 0 {
    report.add(benchmark, benchmark.time(rounds: 15))
  } else {
    complain("\(benchmark.name), \(benchmark.data): \(wrong) wrong results, not timed")
    failures += 1
  }
}
exit(failures == 0 ? 0 : 1)
