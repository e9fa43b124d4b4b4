/// Why a text is not what it claims to be, and where.
package struct XMLProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line, without a full stop.
  package let message: String
  /// From 1; 0 where the place is not known.
  package let line: Int
  /// In bytes, from 1; 0 where the place is not known.
  package let column: Int

  /// A problem, at a place where one is known.
  package init(_ message: String, line: Int = 0, column: Int = 0) {
    self.message = message
    self.line = line
    self.column = column
  }

  /// The place, where it is known, and the message.
  package var description: String { line > 0 ? "\(line):\(column): \(message)" : message }
}
