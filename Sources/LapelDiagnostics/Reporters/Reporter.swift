/// A way to print problems.
public protocol Reporter: Sendable {
  /// The printed form of the report, ending with a line break; empty when there is nothing to say.
  func text(for report: Report) -> String
}
