import Records

/// Settles what columns of places hold from each other: a number beside a street is a house number, words
/// beside a postcode are a city, rather than words beside a state or a street.
enum PlaceColumns {
  /// Revises the columns that are still open.
  static func settle(_ columns: inout [MappingProposal.Candidate]) {
    findHouseNumber(&columns)
    findCity(&columns)
  }

  private static func findHouseNumber(_ columns: inout [MappingProposal.Candidate]) {
    guard has(AddressLineField.self, columns), !has(HouseNumberField.self, columns) else { return }
    let streets = columns.indices.filter { columns[$0].kind?.word == AddressLineField.word }
    for index in columns.indices where !columns[index].isFound {
      let isBeside = streets.contains { abs($0 - index) == 1 }
      guard isBeside, HouseNumberField.contentScore(of: columns[index].sample) >= 0.4 else { continue }
      columns[index].take(HouseNumberField.self, "content: short numbers beside an address")
      return
    }
  }

  private static func findCity(_ columns: inout [MappingProposal.Candidate]) {
    guard !has(CityField.self, columns) else { return }
    let open = columns.indices.filter { !columns[$0].isFound && columns[$0].header == nil }
    let words = open.filter { index in
      let sample = columns[index].sample
      return sample.distinctCount >= 2 && sample.filledCount > sample.distinctCount
        && ContentShape(of: sample).wordShare >= 0.9 && sample.share { $0.count >= 4 } >= 0.5
    }
    for anchor in [PostcodeField.word, RegionField.word, AddressLineField.word] {
      let beside = words.filter { index in
        columns.indices.contains { abs($0 - index) == 1 && columns[$0].kind?.word == anchor }
      }
      guard let city = beside.max(by: { distinct($0, columns) < distinct($1, columns) }) else { continue }
      columns[city].take(CityField.self, "content: repeated words beside other parts of an address")
      return
    }
  }

  private static func distinct(_ index: Int, _ columns: [MappingProposal.Candidate]) -> (Int, Int) {
    (columns[index].sample.distinctCount, -index)
  }

  private static func has(_ kind: any FieldKind.Type, _ columns: [MappingProposal.Candidate]) -> Bool {
    columns.contains { $0.kind?.word == kind.word }
  }
}
