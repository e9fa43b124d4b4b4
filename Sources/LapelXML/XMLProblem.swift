/// Why a text is not what it claims to be, and where.
public struct XMLProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line, without a full stop.
  public let message: String
  /// From 1; 0 where the place is not known.
  public let line: Int
  /// In bytes, from 1; 0 where the place is not known.
  public let column: Int

  /// A problem, at a place where one is known.
  public init(_ message: String, line: Int = 0, column: Int = 0) {
    self.message = message
    self.line = line
    self.column = column
  }

  /// The place, where it is known, and the message.
  public var description: String { line > 0 ? "\(line):\(column): \(message)" : message }
}
