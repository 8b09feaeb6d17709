/// A part of the method that can be left out, so that what it is worth can be measured (an ablation).
///
/// For developers: nobody who wants good groups leaves one out.
public enum ModelPart: String, Sendable, CaseIterable {
  /// The latent class of people at one place.
  case household
  /// The latent class of people of one name.
  case namesake
  /// A distribution of its own for e-mail addresses among relatives, who share a name and so have alike ones.
  case householdEmail = "household-email"
  /// The frequency of whole names.
  case jointNames = "joint-names"
  /// The frequency of values.
  case valueFrequencies = "value-frequencies"
  /// The duplicates are taken out of u.
  case correctedU = "corrected-u"
  /// The completion of provisional groups.
  case closure
  /// Given name and surname compared crosswise.
  case swappedNames = "swapped-names"
  /// The table of nicknames.
  case nicknames
  /// Expectation–maximisation: without it the priors are the model.
  case expectationMaximization = "em"
  /// A better level never speaks less for a match than a worse one.
  case monotony
  /// Companies at one place are told apart by their names.
  case organizations
  /// Columns of few values.
  case categories
  /// The rules beside the model that keep people of other names, and places at other addresses, apart.
  case identityRules = "identity-rules"
}
