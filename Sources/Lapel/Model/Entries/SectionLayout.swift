/// How a section's entries are laid out on the page.
public enum SectionLayout: Sendable, Hashable {
  /// A title line, a meta line, the scope, and bullets.
  case entries
  /// A claim, one sentence, and its evidence.
  case strengths
  /// One line per entry, date first: awards, certificates.
  case rows
  /// A label and its values: skills, languages.
  case labels
  /// One citation per entry: publications, patents, talks, writing.
  case citations
  /// One running line: interests.
  case line
}
