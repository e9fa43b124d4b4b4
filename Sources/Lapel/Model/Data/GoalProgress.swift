/// How far a goal has come, as the person wrote it.
public enum GoalProgress: Hashable, Sendable {
  /// A text: `3/10`, `40%`, or words.
  case text(LocalizedText)
  /// A list of what is done: `[논문 34편]`.
  case list([LocalizedText])
}
