/// The problems to look for in a career.
public enum CheckScope: Sendable {
  /// Errors, warnings and notes.
  case everything
  /// Errors only, for commands that show nothing else.
  case errors
  /// No checks, for callers that only need what the career contains.
  case nothing
}
