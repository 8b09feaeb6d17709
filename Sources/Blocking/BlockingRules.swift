extension BlockingRule {
  /// The rules of a run, the most telling first: a pair found by several is counted for the first.
  ///
  /// Rules whose keys a table lacks bring nothing and cost nothing.
  public static let standard: [BlockingRule] = [
    BlockingRule(
      "contact-name",
      variants: [
        .init(["phone-last-seven", "surname-phonetic"]), .init(["email-local", "surname-phonetic"]),
        .init(["phone-last-seven", "organization-start"]), .init(["email-local", "organization-start"]),
      ], blockSize: 400),
    BlockingRule("phone", "phone-last-seven"),
    BlockingRule("phone-prefix", "phone-prefix"),
    BlockingRule("phone-middle", "phone-middle", "given-initial", isLoose: true),
    BlockingRule("email", "email-local"),
    BlockingRule("email-prefix", "email-prefix"),
    BlockingRule("identifier", "identifier"),
    BlockingRule("identifier-prefix", "identifier-prefix"),
    BlockingRule("identifier-suffix", "identifier-suffix"),
    BlockingRule("identifier-surname", "identifier-start", "surname-phonetic"),
    BlockingRule("address", "postcode", "house-number"),
    BlockingRule("street", "house-number", "street-phonetic"),
    BlockingRule("postcode-street", "postcode", "street-start", isLoose: true),
    BlockingRule("city-street", "city", "street-word", isLoose: true),
    BlockingRule("birth-date", "birth-date"),
    BlockingRule("birth-year-surname", "surname-phonetic", "birth-year"),
    BlockingRule("birth-year-given", "given-phonetic", "birth-year"),
    BlockingRule("birthday-given", "given-phonetic", "birth-month-day"),
    BlockingRule("birth-month-surname", "birth-year-month", "surname-initial"),
    BlockingRule("postcode-birth-year", "postcode", "birth-year"),
    BlockingRule("postcode-birthday", "postcode", "birth-month-day"),
    BlockingRule("organization", "organization-start"),
    BlockingRule("organization-token", "organization-token"),
    BlockingRule("organization-tokens", "organization-token-pair"),
    BlockingRule(
      "organization-place",
      variants: [
        .init(["organization-token-exact", "postcode"]),
        .init(["organization-token-exact", "city"], unless: ["postcode"]),
      ]),
    BlockingRule("text-given", "text", "given-phonetic"),
    BlockingRule("text-surname", "text", "surname-phonetic"),
    BlockingRule("text-birth-year", "text", "birth-year"),
    BlockingRule(
      "place-given",
      variants: [
        .init(["postcode", "given-phonetic"]), .init(["city", "given-phonetic"], unless: ["postcode"]),
      ]),
    BlockingRule(
      "place-surname",
      variants: [
        .init(["postcode", "surname-phonetic"]), .init(["city", "surname-phonetic"], unless: ["postcode"]),
      ]),
    BlockingRule(
      "names", variants: [.init(["surname-phonetic", "given-phonetic"], isUnordered: true)], isLoose: true),
    BlockingRule("postcode", "postcode", isLoose: true),
    BlockingRule(
      "surname",
      variants: [
        .init(["surname-phonetic", "given-initial"]), .init(["given-phonetic", "surname-initial"]),
      ],
      isLoose: true),
  ]

  /// The keys that split an oversized block, each on its own.
  static let splittingKeys = [
    "given-phonetic", "surname-phonetic", "postcode", "birth-year", "birth-month-day",
  ]
}
