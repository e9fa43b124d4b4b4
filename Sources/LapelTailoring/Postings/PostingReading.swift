package import Lapel
package import LapelImporting

/// What a posting asks: each line that is required, preferred or a duty, in the order of the page.
///
/// Headings decide where there are some; else, and for a line that marks itself, the line's own words.
/// Benefits, the company's story, the process and words of encouragement are left out, and told as ``unread``.
package struct PostingReading: Sendable {
  /// A heading with the lines under it of which nothing is asked, as they are.
  package struct Unread: Sendable, Hashable {
    /// nil for what comes before the first heading.
    package let heading: String?
    /// In the order of the page.
    package let lines: [String]
  }

  /// In the order of the page, 600 at most.
  package let requirements: [PostingRequirement]
  /// What the position is called, where the posting says so: the field that `relevant experience` is in.
  package let title: String?
  /// All lines that may call it by its name, the title first.
  let titles: [String]
  /// What was left out, in the order of the page.
  package let unread: [Unread]
  /// In which a report on it speaks: Korean where most of its words are, else English.
  package let language: Language
  /// What it is written in where that is neither Korean nor English, of which only names and numbers are read with
  /// certainty: `de`; `und` where that is not known.
  package let foreign: String?

  /// More lines than a person reads are not a posting, and a line longer than a paragraph asks nothing.
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
    var found: [PostingRequirement] = []
    var unread: [Unread] = []
    for (block, sense) in zip(blocks, senses.senses) {
      let reader = SectionReader(block, sense)
      let read = senses.hasHeadings ? reader.read() : reader.readByWords()
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

  /// A posting that was typed as lists: its lines need no judging.
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
