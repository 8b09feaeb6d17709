import ArgumentParser

/// Whether customers' values are shown.
struct RedactionOptions: ParsableArguments {
  @Flag(
    help: """
      Mask customers' values in all that is written: initials, last four digits, house numbers. Record ids stay, and \
      decisions on what is masked count as any other.
      """)
  var redact = false
}
