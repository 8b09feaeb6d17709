/// All survivorship rules, in the order in which they are asked.
public enum SurvivorshipRules {
  /// The rules.
  public static let all: [any SurvivorshipRule.Type] = [
    MostCompleteRule.self, MostAgreedRule.self, LastChangedRule.self, LongestKnownRule.self,
  ]
}
