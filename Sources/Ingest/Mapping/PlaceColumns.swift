import Records

/// Settles what columns of places hold from each other: a number beside a street is a house number, words
/// beside a postcode are a city.
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
    let anchors = columns.indices.filter { index in
      [PostcodeField.word, RegionField.word, AddressLineField.word].contains(columns[index].kind?.word ?? "")
    }
    for index in columns.indices where !columns[index].isFound && columns[index].header == nil {
      let sample = columns[index].sample
      guard anchors.contains(where: { abs($0 - index) == 1 }), ContentShape(of: sample).wordShare >= 0.9,
        sample.distinctCount >= 2, sample.filledCount > sample.distinctCount
      else { continue }
      columns[index].take(CityField.self, "content: repeated words beside other parts of an address")
      return
    }
  }

  private static func has(_ kind: any FieldKind.Type, _ columns: [MappingProposal.Candidate]) -> Bool {
    columns.contains { $0.kind?.word == kind.word }
  }
}
