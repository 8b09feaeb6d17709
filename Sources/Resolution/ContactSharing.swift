import Matching
import Records

/// Which phone, e-mail or address two records or more have in common.
///
/// A class, since its arrays are read for every pair of a household.
final class ContactSharing: Sendable {
  private let table: RecordTable
  private let attributes: [Int]

  /// Over the table's phones, e-mail addresses and addresses.
  init(_ table: RecordTable) {
    self.table = table
    attributes = table.attributes.indices.filter {
      [.phone, .email, .address].contains(table.attributes[$0].role)
    }
  }

  /// Whether two records share any.
  func isShared(_ pair: CandidatePair) -> Bool {
    for index in attributes {
      let theirs = table.attributes[index].range(of: Int(pair.right))
      for place in table.attributes[index].range(of: Int(pair.left)) {
        let code = table.attributes[index].codes[place]
        for other in theirs where table.attributes[index].codes[other] == code {
          if !table.attributes[index].isNoEvidence[Int(code)] { return true }
        }
      }
    }
    return false
  }

  /// What at least two of the rows share, with an original value.
  func shared(by rows: [UInt32]) -> [SharedValue] {
    attributes.flatMap { index -> [SharedValue] in
      var rowsOfCode: [(code: UInt32, rows: [UInt32])] = []
      var placeOfCode: [UInt32: Int] = [:]
      for row in rows {
        for code in codes(index, row) {
          if let place = placeOfCode[code] {
            rowsOfCode[place].rows.append(row)
          } else {
            placeOfCode[code] = rowsOfCode.count
            rowsOfCode.append((code, [row]))
          }
        }
      }
      return rowsOfCode.filter { $0.rows.count > 1 }.map { describe(index, $0.code, $0.rows[0]) }
    }
  }

  private func codes(_ index: Int, _ row: UInt32) -> [UInt32] {
    let attribute = table.attributes[index]
    return attribute.range(of: Int(row)).map { attribute.codes[$0] }.filter {
      !attribute.isNoEvidence[Int($0)]
    }
  }

  private func describe(_ index: Int, _ code: UInt32, _ row: UInt32) -> SharedValue {
    let attribute = table.attributes[index]
    let originals = attribute.fields.map { table.columns[$0][Int(row)] }.filter { !$0.isEmpty }
    // Of several phone columns the one that holds the value: its digits end alike.
    let digits = attribute.values[code].suffix(4)
    let original =
      attribute.role == .phone
      ? originals.first { $0.filter(\.isNumber).hasSuffix(digits) } ?? attribute.values[code]
      : attribute.role == .email ? attribute.values[code] : originals.joined(separator: " ")
    return SharedValue(attribute.role, original)
  }
}
