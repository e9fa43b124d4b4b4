/// Why a text is not what it claims to be, and where.
package struct XMLProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The message in one line, without a full stop.
  package let message: String
  /// The line, from 1; 0 when it is not known.
  package let line: Int
  /// The column in bytes, from 1; 0 when it is not known.
  package let column: Int

  /// Makes a problem, with its place if that is known.
  package init(_ message: String, line: Int = 0, column: Int = 0) {
    self.message = message
    self.line = line
    self.column = column
  }

  /// The place, if it is known, and the message.
  package var description: String { line > 0 ? "\(line):\(column): \(message)" : message }
}
