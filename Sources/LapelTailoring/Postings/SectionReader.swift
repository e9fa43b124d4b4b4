import LapelImporting

/// The lines of a section, each with what it asks for, which may be nothing. A paragraph of prose may
/// ask for several things, each in a sentence of its own.
struct SectionReader {
  let block: PostingOutline.Block
  let sense: HeadingMeaning

  /// Lines that form a list although they have no bullets.
  private let listed: Set<Int>

  init(_ block: PostingOutline.Block, _ sense: HeadingMeaning) {
    self.block = block
    self.sense = sense
    listed = block.hasList ? Self.unmarkedLists(block.lines) : []
  }

  /// Three or more consecutive short lines without a gap, none of which is a sentence.
  private static func unmarkedLists(_ lines: [SavedPosting.Line]) -> Set<Int> {
    var listed: Set<Int> = []
    var run: [Int] = []
    for (place, line) in lines.enumerated() {
      let text = FoldedLine(line.text)
      let isShort = line.role == .text && text.length <= 140 && text.length > 8
      if run.isEmpty || line.isAfterGap || !isShort { run = [] }
      if isShort && !(text.endsSentence && run.isEmpty) { run.append(place) }
      if run.count >= 3 { listed.formUnion(run) }
    }
    return listed
  }

  /// Reads a section under headings that say what is asked for.
  func read() -> [[PostingRequirement]] {
    guard !sense.isOther, !sense.kinds.isEmpty else { return block.lines.map(eligibility) }
    let asked = block.lines.count - (sense.kinds == [.duty] ? 0 : gifts)
    var isClosed = false
    return block.lines.enumerated().map { place, line in
      guard place < asked else { return [] }
      let words = LineMeaning(line.text)
      if words.isBoilerplate {
        // Prose after the employer's own declarations is not a list of requirements.
        if line.role != .item { isClosed = true }
        return []
      }
      if isClosed && line.role != .item { return [] }
      return requirements(line, words, isListed: listed.contains(place))
    }
  }

  /// `Applicants must have the right to work here`, under whatever heading it is.
  private func eligibility(_ line: SavedPosting.Line) -> [PostingRequirement] {
    ProseSentences(line.text).texts.filter { text in
      let words = LineMeaning(text)
      return words.text.begins(withOneOf: Self.eligible) || isPlainlyRequired(words)
        || words.text.has(Self.subject) && words.text.has(Self.vetting)
    }.map { PostingRequirement($0, .required) }
  }

  /// Whether a line asks plainly among statements about the employer or the work: `Customer service skills are a must.`, `경력 6개월 이상 필수`.
  private func isPlainlyRequired(_ words: LineMeaning) -> Bool {
    words.text.ends(withOneOf: Self.plainly) && !words.text.begins(withOneOf: Self.none) && !words.isProcess
      && !words.isBenefit && !words.isBoilerplate
  }

  private static let plainly = PhraseList(named: "SectionReader.plainly")
  private static let none = PhraseList(named: "SectionReader.none")

  /// Whatever stands over it, a permit to work is no work.
  private static let permitted = PhraseList(named: "SectionReader.permitted")
  /// Nor are years of experience.
  private static let years = PhraseList(named: "SectionReader.years")
  /// `This post is subject to a basic disclosure check.`
  private static let subject = PhraseList(named: "SectionReader.subject")
  private static let vetting = PhraseList(named: "SectionReader.vetting")
  private static let eligible = PhraseList(named: "SectionReader.eligible")

  /// Reads a paragraph as one requirement, unless one part of it is a preference and another is not.
  private func requirements(_ line: SavedPosting.Line, _ words: LineMeaning, isListed: Bool)
    -> [PostingRequirement]
  {
    let whole = [requirement(line, words, isListed: isListed)].compactMap(\.self)
    guard line.role == .text else { return whole }
    let parts = ProseSentences(line.text).texts
    if sense.kinds == [.duty] {
      // `Patience with guests is a must. You should …`: the paragraph asks from its first sentence on.
      if parts.count > 1, isPlainlyRequired(LineMeaning(parts[0])) {
        return [PostingRequirement(line.text, .required)]
      }
      // After the list of duties: `Applicants must have a licence. Norse is an advantage.`
      return block.hasList && words.saysRequired ? parts.compactMap { asked(inWords: $0, of: line) } : whole
    }
    guard parts.count > 1 else { return whole }
    let read = parts.compactMap { requirement(SavedPosting.Line(.text, $0), LineMeaning($0)) }
    return Set(read.map(\.kind)).count > 1 ? read : whole
  }

  private func requirement(_ line: SavedPosting.Line, _ words: LineMeaning, isListed: Bool = false)
    -> PostingRequirement?
  {
    // `01`: the number of what follows.
    guard line.text.contains(where: \.isLetter) else { return nil }
    if words.isEncouragement || words.isNote || words.isIndifferent { return nil }
    if words.isOfEmployer { return nil }
    if words.isTerms && sense.kinds != [.duty] { return nil }
    // Next to a list, or under no heading that asks, prose is talk unless it plainly asks.
    if block.hasList || sense.isGuessed, line.role == .text, !isListed, !words.asks,
      !(sense.kinds == [.duty] && words.isShortWork)
    {
      return nil
    }
    let modality = LineModality(line.text)
    if sense.kinds == [.duty] {
      if isPlainlyRequired(words) || words.text.begins(withOneOf: Self.permitted)
        || words.text.has(Self.years)
      {
        return PostingRequirement(line.text, .required)
      }
      return PostingRequirement(line.text, modality == .preferred ? .preferred : .duty)
    }
    switch modality {
    case .required: return PostingRequirement(line.text, sense.kinds == [.preferred] ? .preferred : .required)
    case .preferred: return PostingRequirement(line.text, .preferred)
    case nil: return PostingRequirement(line.text, sense.kinds.contains(.required) ? .required : .preferred)
    }
  }

  /// The number of lines at the section's end about benefits or the process, in a list that no heading separates
  /// from what is asked for.
  private var gifts: Int {
    var (count, gifts, found) = (0, 0, 0)
    for line in block.lines.reversed() {
      let words = LineMeaning(line.text)
      guard !words.asks else { break }
      count += 1
      if words.isBenefit || words.isProcess { gifts += 1 }
      // The list begins after a gap.
      if line.isAfterGap, gifts > 1, gifts * 2 >= count { found = count }
    }
    return found < block.lines.count ? found : 0
  }

  /// Reads a posting without headings: only lines that ask explicitly are taken.
  func readByWords() -> [[PostingRequirement]] {
    let isDuty = sense.kinds == [.duty]
    return block.lines.map { line in
      if isDuty { return line.text.contains(where: \.isLetter) ? [PostingRequirement(line.text, .duty)] : [] }
      let parts = line.role == .text ? ProseSentences(line.text).texts : [line.text]
      return parts.compactMap { asked(inWords: $0, of: line) }
    }
  }

  private func asked(inWords text: String, of line: SavedPosting.Line) -> PostingRequirement? {
    let words = LineMeaning(text)
    if words.isEncouragement || words.isNote || words.isIndifferent || words.isBoilerplate || !words.asks {
      return nil
    }
    let plainly = words.saysPreferred || words.saysRequired
    if !plainly && (words.isBenefit || words.isProcess || line.role == .text) { return nil }
    return PostingRequirement(text, LineModality(text) == .preferred ? .preferred : .required)
  }
}
