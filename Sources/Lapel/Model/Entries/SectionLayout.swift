/// How a section's entries are laid out on the page.
public enum SectionLayout: Sendable, Hashable {
  /// Title line, meta line, scope, bullets.
  case entries
  /// A claim, one sentence, and its evidence.
  case strengths
  /// One line each, date first: awards, certificates.
  case rows
  /// A label and its values: skills, languages.
  case labels
  /// One citation each: publications, patents, talks, writing.
  case citations
  /// One running line: interests.
  case line
}
