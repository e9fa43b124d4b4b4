package import Lapel
package import LapelImporting

/// What a posting asks for: each line that is required, preferred or a duty, in the order of the page.
///
/// Headings decide if there are any; otherwise, and for a line that marks itself, the line's own words do.
/// Benefits, the company's story, the process and words of encouragement are left out, and listed as ``unread``.
package struct PostingReading: Sendable {
  /// A heading with the lines under it that ask for nothing, unchanged.
  package struct Unread: Sendable, Hashable {
    /// The heading; nil for what comes before the first one.
    package let heading: String?
    /// The lines in the order of the page.
    package let lines: [String]
  }

  /// The lines in the order of the page, at most 600.
  package let requirements: [PostingRequirement]
  /// The position, if the posting names it: the field of `relevant experience`; nil when it does not.
  package let title: String?
  /// All lines that may name the position, the title first.
  let titles: [String]
  /// What was left out, in the order of the page.
  package let unread: [Unread]
  /// The language of a report on it: Korean if most of its words are Korean, else English.
  package let language: Language
  /// Its language if that is neither Korean nor English, so that only names and numbers are read with
  /// certainty: `de`; `und` when it is not known; nil for Korean and English.
  package let foreign: String?

  /// The most lines and the longest line: more lines than a person reads are not a posting, and a longer line asks for nothing.
  private static let mostLines = 6000
  private static let longestLine = 1500
  private static let mostRequirements = 600

  /// Whether there was more than is judged.
  package let isCut: Bool

  /// Reads a saved page, or as much of it as a person would.
  package init(_ page: SavedPosting) {
    let lines = page.lines.prefix(Self.mostLines).filter { $0.text.utf8.count <= Self.longestLine }
    let written = PostingLanguage(lines.map(\.text))
    let blocks = PostingOutline(lines).blocks
    let senses = SectionSenses(blocks)
    // `Why us? (max 100 words)` asks for an answer, and for nothing that somebody has done.
    let questions = ApplicationForm(page).lines
    var found: [PostingRequirement] = []
    var unread: [Unread] = []
    for (block, sense) in zip(blocks, senses.senses) {
      let reader = SectionReader(block, sense)
      let asked = senses.hasHeadings ? reader.read() : reader.readByWords()
      let read = zip(block.lines, asked).map { questions.contains($0.text) ? [] : $1 }
      found += read.joined()
      let rest = block.asides.map(\.text) + zip(block.lines, read).filter(\.1.isEmpty).map(\.0.text)
      if block.isRest, let last = unread.popLast() {
        unread.append(Unread(heading: last.heading, lines: last.lines + rest))
      } else if !rest.isEmpty {
        unread.append(Unread(heading: block.heading, lines: rest))
      }
    }
    requirements = Array(found.prefix(Self.mostRequirements))
    self.unread = unread
    title = PostingHeader(page).title
    titles = PostingTitle.candidates(title, lines)
    isCut = found.count > Self.mostRequirements || page.lines.count > Self.mostLines
    (language, foreign) = (written.ofReport, written.foreign)
  }

  /// Makes a reading of a posting that was typed as lists, whose lines need no judging.
  package init(required: [String], preferred: [String], duties: [String]) {
    requirements =
      required.map { PostingRequirement($0, .required) }
      + preferred.map { PostingRequirement($0, .preferred) }
      + duties.map { PostingRequirement($0, .duty) }
    unread = []
    title = nil
    titles = []
    isCut = false
    let written = PostingLanguage(requirements.map(\.text))
    (language, foreign) = (written.ofReport, written.foreign)
  }
}
