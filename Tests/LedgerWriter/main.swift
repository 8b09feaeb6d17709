import Glibc
import Ledger

// Writes to a state file until it is killed: run after run as NightlyWriter has them, or nothing at all while it holds
// the file. What is on the disk for good is told on standard output, a line at a time.

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  tell("usage: LedgerWriter hold|write FILE")
  exit(2)
}
do throws(LedgerError) {
  let store = try LedgerStore(path: arguments[2], .creating)
  defer { store.close() }
  tell("opened")
  if arguments[1] == "hold" {
    while true { sleep(1) }
  }
  try NightlyWriter(store).writeForever()
} catch {
  tell("failed: \(error)")
  exit(1)
}
