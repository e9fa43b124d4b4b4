import Lapel
import LapelDiagnostics

/// A stretch of a file that the schema knows something of.
struct Mark: Sendable {
  enum Kind: Sendable {
    case key
    /// An id where it is given, with the place of what bears it.
    case identifier(NameSpace, of: SourceRange)
    /// An id or a name that points at something.
    case pointer(NameSpace)
    case date
    case period
    /// One of a fixed set of words.
    case word
    /// A word to find a line of the log by.
    case tag
    case text
    /// A value that fewer may read than what it is in, though nothing is written on it.
    case level
  }

  /// In bytes; a text may go over several lines, nothing else does.
  let range: Range<Int>
  let kind: Kind
  let level: ShowLevel
}
