import Foundation
import TestSupport

// Prints what report pages cost in a headless browser, a line for each: scripts/page-speed builds and runs it.

let reports = CommandLine.arguments.dropFirst()
guard !reports.isEmpty else {
  FileHandle.standardError.write(Data("usage: PageSpeed REPORT.html...\n".utf8))
  exit(2)
}

func padded(_ text: String) -> String { String(repeating: " ", count: max(12 - text.count, 1)) + text }
func milliseconds(_ value: Double) -> String { padded(String(format: "%.1f", value)) }

do {
  let folder = try FreshFolder()
  try folder.write("<!doctype html><html lang=en><title>empty</title></html>", to: "empty.html")
  print(
    "open ms, empty page's, elements, longest and median frame ms while scrolling, longest and median decision ms"
  )
  for report in reports {
    let path = URL(fileURLWithPath: report).path
    let figures = try withExtendedLifetime(folder) {
      try PageFigures(of: path, besides: folder.path(of: "empty.html"))
    }
    print(
      milliseconds(figures.opening.report) + milliseconds(figures.opening.empty)
        + padded("\(figures.elements)")
        + milliseconds(figures.frames.longest) + milliseconds(figures.frames.median)
        + milliseconds(figures.deciding.longest) + milliseconds(figures.deciding.median) + "  \(report)")
  }
} catch {
  FileHandle.standardError.write(Data("page-speed: \(error)\n".utf8))
  exit(1)
}
