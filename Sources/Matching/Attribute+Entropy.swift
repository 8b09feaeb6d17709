import Foundation
import Records

extension Attribute {
  /// Shannon entropy of the values in bits, times the share of records that have one.
  var entropy: Double {
    let counts = recordCounts()
    let total = counts.reduce(0.0) { $0 + Double($1) }
    if total == 0 || rowCount == 0 { return 0 }
    let bits = counts.reduce(0.0) { sum, count in
      count == 0 ? sum : sum - Double(count) / total * log2(Double(count) / total)
    }
    return bits * min(1, total / Double(rowCount))
  }
}
