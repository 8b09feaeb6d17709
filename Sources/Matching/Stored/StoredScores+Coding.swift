import Records

extension StoredScores {
  /// The version of the stored form and of the method that scores pairs: whoever changes either counts it up.
  static let version = 1

  /// The names of the parts, in the order in which they are written.
  public static let partNames = [
    "scores", "scores.records", "scores.values", "scores.candidates", "scores.pairs",
  ]

  /// The parts as bytes, by name, each with its version and a checksum.
  ///
  /// Each is made when it is asked for, so that they are not all in memory at once.
  public func encoded(_ part: String) -> [UInt8] {
    var writer = ColumnWriter(version: UInt64(StoredScores.version))
    switch part {
    case "scores": write(to: &writer)
    case "scores.records":
      writer.add(records)
      writer.add(places)
      writer.add(isAsTrained)
      writer.add(evidence.digests.count)
      for digests in evidence.digests { writer.add(digests) }
    case "scores.values": frequencies.write(to: &writer)
    case "scores.candidates":
      writer.add(candidates.starts)
      writer.add(candidates.bytes)
    default: pairs.write(to: &writer)
    }
    return writer.finish()
  }

  /// Reads the parts; `bytes` gives those of a name, nil where there are none.
  public init(_ bytes: (String) throws(FullRunReason) -> [UInt8]?) throws(FullRunReason) {
    func reader(_ name: String) throws(FullRunReason) -> ColumnReader {
      guard let found = try bytes(name) else { throw .nothingStored }
      return try ColumnReader(found, version: UInt64(StoredScores.version))
    }
    var scores = try reader("scores")
    layout = try scores.text()
    parameters = try ModelParameters(&scores)
    training = try TrainingFacts(&scores)
    missingShares = try scores.column(of: Double.self).map { $0 < 0 ? nil : $0 }
    keepsAll = try scores.int() != 0
    runCount = try scores.int()
    trainedRecordCount = try scores.int()
    let rowCount = try scores.int()
    let pairCount = try scores.int()
    var ofRecords = try reader("scores.records")
    records = try ofRecords.column(of: UInt64.self, count: rowCount)
    places = try ofRecords.column(of: UInt32.self, count: rowCount)
    isAsTrained = try ofRecords.column(of: UInt8.self, count: rowCount).map { $0 != 0 }
    let attributeCount = try ofRecords.count(ofAtLeast: 8)
    evidence = StoredEvidence(
      digests: try StoredScores.several(attributeCount) { () throws(FullRunReason) in
        try ofRecords.column(of: UInt64.self)
      })
    var values = try reader("scores.values")
    frequencies = try StoredFrequencies(&values)
    var candidates = try reader("scores.candidates")
    self.candidates = try StoredCandidates(&candidates, rowCount: rowCount)
    var pairs = try reader("scores.pairs")
    self.pairs = try StoredPairs(&pairs, rowCount: rowCount, count: pairCount)
  }

  private func write(to writer: inout ColumnWriter) {
    writer.add(layout)
    parameters.write(to: &writer)
    training.write(to: &writer)
    // Shares are never negative.
    writer.add(missingShares.map { $0 ?? -1 })
    writer.add(keepsAll ? 1 : 0)
    writer.add(runCount)
    writer.add(trainedRecordCount)
    writer.add(records.count)
    writer.add(pairs.count)
  }

  /// A number of things, one read after the other.
  static func several<Thing>(
    _ count: Int, _ read: () throws(FullRunReason) -> Thing
  ) throws(FullRunReason) -> [Thing] {
    var things: [Thing] = []
    for _ in 0..<count { things.append(try read()) }
    return things
  }
}

extension ModelParameters {
  fileprivate init(_ reader: inout ColumnReader) throws(FullRunReason) {
    shares = try reader.column(of: Double.self, count: 3)
    swapRate = try reader.number()
    let placeCount = try reader.count(ofAtLeast: 8)
    unrelated = []
    levels = [[], [], []]
    for _ in 0..<placeCount {
      unrelated.append(try reader.column(of: Double.self))
      for kind in 0..<3 { levels[kind].append(try reader.column(of: Double.self)) }
    }
  }

  fileprivate func write(to writer: inout ColumnWriter) {
    writer.add(shares)
    writer.add(swapRate)
    writer.add(unrelated.count)
    for place in unrelated.indices {
      writer.add(unrelated[place])
      for kind in 0..<3 { writer.add(levels[kind][place]) }
    }
  }

  /// Whether there are numbers for each level of a plan.
  func fit(_ plan: ComparisonPlan) -> Bool {
    let counts = plan.comparisons.map(\.levelCount)
    return unrelated.map(\.count) == counts && levels[0].map(\.count) == counts
      && (1..<3).allSatisfy { kind in levels[kind].map(\.count) == counts }
  }
}

extension TrainingFacts {
  fileprivate init(_ reader: inout ColumnReader) throws(FullRunReason) {
    self.init(
      recordCount: try reader.int(), pairCount: try reader.number(),
      shares: try reader.column(of: Double.self, count: 3), iterations: try reader.int(),
      hasConverged: try reader.int() != 0, closureRounds: try reader.int(),
      trainingPairCount: try reader.int(),
      sampleShare: try reader.number())
  }

  fileprivate func write(to writer: inout ColumnWriter) {
    writer.add(recordCount)
    writer.add(pairCount)
    writer.add(shares)
    writer.add(iterations)
    writer.add(hasConverged ? 1 : 0)
    writer.add(closureRounds)
    writer.add(trainingPairCount)
    writer.add(sampleShare)
  }
}
