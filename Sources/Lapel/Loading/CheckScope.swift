/// What is looked for in a career.
public enum CheckScope: Sendable {
  /// Errors, warnings and notes.
  case everything
  /// Errors alone: for a command that shows nothing else.
  case errors
  /// Nothing: for one who asks only what the career holds.
  case nothing
}
