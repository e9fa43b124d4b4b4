/// How far a goal is, as the person says it.
public enum GoalProgress: Hashable, Sendable {
  /// `3/10`, `40%`, or words.
  case text(LocalizedText)
  /// What is done: `[논문 34편]`.
  case list([LocalizedText])
}
