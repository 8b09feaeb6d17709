import Records
import Resolution

/// All decisions that bind, and what follows from them.
///
/// Same and same makes same; same and different makes different; *household* and *different* keep apart alike; *unsure*
/// binds nothing. What people decided stands above what programs did: a program's decision that contradicts them is
/// overruled for as long as theirs stands, and binds nothing meanwhile.
///
/// - Complexity: adding n decisions takes n log n; a hundred thousand take about a second.
public struct DecisionBook: Sendable {
  /// A decision that binds nothing because of others.
  public struct Overruled: Sendable, Equatable {
    /// The decision.
    public let reference: DecisionReference
    /// What speaks against it.
    public let contradiction: Contradiction
  }

  private struct Member {
    let reference: DecisionReference
    let decision: Decision
  }

  /// What people decided.
  private var people = ConstraintGraph()
  /// What people and programs decided, unless ``isSettled`` says otherwise.
  private var all = ConstraintGraph()
  private var isSettled = true
  private var programs: [Member] = []
  private var overruledPrograms: [Overruled] = []
  private var overruledPeople: [Overruled] = []

  /// A book without decisions.
  public init() {}

  /// The book of those of some decisions that bind, in the order of their numbers.
  public init(_ decisions: [BookedDecision]) {
    for booked in decisions.sorted(by: { $0.number < $1.number }) where booked.standing == .binding {
      let reference = DecisionReference.number(booked.number)
      guard booked.isByPerson else {
        programs.append(Member(reference: reference, decision: booked.decision))
        continue
      }
      do throws(Contradiction) {
        try people.add(booked.decision, as: reference)
      } catch {
        overruledPeople.append(Overruled(reference: reference, contradiction: error))
      }
    }
    isSettled = false
    settle()
  }

  /// Adds a decision that binds, or says what it contradicts and leaves the book as it is.
  ///
  /// A person's decision is held against those of people alone, and overrules programs'.
  public mutating func add(
    _ decision: Decision, as reference: DecisionReference, isByPerson: Bool
  ) throws(Contradiction) {
    guard isByPerson else {
      settle()
      try all.add(decision, as: reference)
      programs.append(Member(reference: reference, decision: decision))
      return
    }
    try people.add(decision, as: reference)
    if !isSettled { return }
    do throws(Contradiction) {
      try all.add(decision, as: reference)
    } catch {
      // Settled when it is next asked for: many decisions may overrule many.
      isSettled = false
    }
  }

  /// Says what a decision would contradict, and leaves the book as it is.
  mutating func contradiction(of decision: Decision, isByPerson: Bool) -> Contradiction? {
    if isByPerson { return people.contradiction(of: decision) }
    settle()
    return all.contradiction(of: decision)
  }

  /// Whether all that a decision says follows already from what people decided, or for a program's from what anybody did.
  mutating func implies(_ decision: Decision, isByPerson: Bool) -> Bool {
    if isByPerson { return people.implies(decision) }
    settle()
    return all.implies(decision)
  }

  /// Adds the programs' decisions to the people's again, but for those that contradict.
  mutating func settle() {
    if isSettled { return }
    all = people
    overruledPrograms = []
    for program in programs {
      do throws(Contradiction) {
        try all.add(program.decision, as: program.reference)
      } catch {
        overruledPrograms.append(Overruled(reference: program.reference, contradiction: error))
      }
    }
    isSettled = true
  }

  private var settled: DecisionBook {
    if isSettled { return self }
    var book = self
    book.settle()
    return book
  }
}

// MARK: - What the decisions come to

extension DecisionBook {
  /// The decisions that bind nothing because others stand above them.
  public var overruled: [Overruled] { overruledPeople + settled.overruledPrograms }

  /// What is known of two records, with the chain of decisions that says so; nil where nothing is.
  public func knowledge(of one: RecordIdentity, _ other: RecordIdentity) -> (
    verdict: Decision.Verdict, chain: [Contradiction.Step]
  )? {
    settled.all.knowledge(of: one, other)
  }

  /// The records that are one customer by decisions, in sets of two and more, in the order of identities.
  public var customers: [[RecordIdentity]] { settled.all.customers }

  /// The pairs that hold records of some together and apart: enough for all else to follow, each in order.
  ///
  /// Chains through records that are gone hold as well: where A is B and B is not C, A and C stay apart without B. Of each
  /// customer all records are linked with its first; of two customers that are apart every stated pair is listed, and else
  /// one of their first records.
  public func links(among isPresent: (RecordIdentity) -> Bool) -> (same: [DecidedPair], apart: [DecidedPair])
  {
    settled.all.links(among: isPresent)
  }
}
