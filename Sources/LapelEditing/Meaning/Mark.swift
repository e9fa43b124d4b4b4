import Lapel
import LapelDiagnostics

/// A stretch of a file that the schema knows something about.
struct Mark: Sendable {
  enum Kind: Sendable {
    case key
    /// The declaration of an id, with the place of what has it.
    case identifier(NameSpace, of: SourceRange)
    /// An id or a name that points at something.
    case pointer(NameSpace)
    case date
    case period
    /// One of a fixed set of words.
    case word
    /// A tag of a line in the log.
    case tag
    case text
    /// A value that fewer people may read than what it is in, although no level is written on it.
    case level
  }

  /// The range in bytes; only a text may span several lines.
  let range: Range<Int>
  let kind: Kind
  let level: ShowLevel
}
