/// A way to print what was found.
public protocol Reporter: Sendable {
  /// Everything of the report that is shown, ending with a line break; empty when there is nothing to say.
  func text(for report: Report) -> String
}
