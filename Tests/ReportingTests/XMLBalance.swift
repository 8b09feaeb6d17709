import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whether markup is well-formed XML: every element closed where it should be, every value escaped.
struct XMLBalance {
  let isBalanced: Bool

  init(_ markup: String) {
    isBalanced = XMLParser(data: Data(markup.utf8)).parse()
  }
}
