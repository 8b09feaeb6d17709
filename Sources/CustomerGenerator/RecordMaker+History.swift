extension RecordMaker {
  /// Writes what a shop's records gather over time: stamps, orders, balance, wishes and notes.
  func writeHistory(into draft: inout RecordDraft, _ customer: Customer, copy: Int) {
    var random = generator(.history, customer, copy: 2 + copy)
    draft.created = created(customer, copy: copy, draft.kind, &random)
    let end = Self.lastDay * 86_400
    let span = max(end - draft.created, 1)
    draft.updated = draft.created + (random.chance(4_500) ? 0 : random.below(span))
    draft.orders = draft.kind == .doubleSave ? 0 : random.chance(1_500) ? 0 : orders(&random)
    if draft.orders > 0 {
      draft.lastOrder = (draft.created + random.below(span)) / 86_400
    }
    if draft.orders > 0, random.chance(800) {
      draft.balance = random.within(-25_000...40_000)
    }
    let wishes: [StaticString] = ["", "yes", "no"]
    draft.marketing = ShortText(wishes[min(random.below(4), 2)])
    draft.note = random.chance(1_600) ? random.below(world.country.notes.notes.count) : nil
  }

  /// Makes the record of a sale to nobody known.
  func walkIn(_ household: Household) -> RecordDraft {
    var draft = RecordDraft()
    var random = RandomGenerator(seed: world.seed, stream: .entry, household.number)
    let words = world.country.placeholders
    draft.kind = .placeholder
    (draft.given, draft.surname) = words.name(&random)
    if random.chance(5_500) {
      draft.phone.isLiteral = true
      draft.phone.digits = ShortText(words.phones, random.below(words.phones.count))
      draft.changes.insert(.placeholderPhone)
    }
    if random.chance(3_000) {
      draft.email = ShortText(words.emails, random.below(words.emails.count))
      draft.changes.insert(.placeholderEmail)
    }
    if random.chance(1_000) {
      draft.phone = world.regions[household.region].numbers.reservedNumber(0)
      draft.changes.remove(.placeholderPhone)
      draft.changes.insert(.shopPhone)
    }
    draft.created = (Self.lastDay - random.within(1...Self.days)) * 86_400 + timeOfDay(&random)
    draft.updated = draft.created
    draft.orders = 1
    draft.lastOrder = draft.created / 86_400
    return draft
  }

  /// A customer's records follow each other in time; copies follow the first record at once or within days.
  private func created(
    _ customer: Customer, copy: Int, _ kind: RecordKind, _ random: inout RandomGenerator
  ) -> Int {
    var shared = generator(.plan, customer, copy: 1)
    let firstDay = Self.lastDay - shared.within(30...Self.days)
    let first = firstDay * 86_400 + timeOfDay(&shared)
    switch kind {
    case .doubleSave: return first + random.within(1...40)
    case .syncCopy: return first + random.within(120...260_000)
    default: break
    }
    guard copy > 0 else { return first }
    let records = customer.household.shape.recordCount(of: customer.member)
    let step = (Self.lastDay - 1 - firstDay) / records
    let day = firstDay + 1 + step * (copy - 1) + random.within(step / 10...step)
    return day * 86_400 + timeOfDay(&random)
  }

  /// Shops are open from eight to seven.
  private func timeOfDay(_ random: inout RandomGenerator) -> Int {
    random.within(8 * 3_600...19 * 3_600)
  }

  private func orders(_ random: inout RandomGenerator) -> Int {
    var orders = 1
    while orders < 60, random.chance(6_000) { orders += 1 }
    return orders
  }
}
