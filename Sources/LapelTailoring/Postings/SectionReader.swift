import LapelImporting

/// The lines of a section, each with what it asks; nil for one of which nothing is asked.
struct SectionReader {
  let block: PostingOutline.Block
  let sense: HeadingMeaning

  init(_ block: PostingOutline.Block, _ sense: HeadingMeaning) {
    self.block = block
    self.sense = sense
  }

  /// Under headings that say what is asked.
  func read() -> [PostingRequirement?] {
    guard !sense.isOther, !sense.kinds.isEmpty else { return block.lines.map { _ in nil } }
    let asked = block.lines.count - (sense.kinds == [.duty] ? 0 : gifts)
    var isClosed = false
    return block.lines.enumerated().map { place, line in
      guard place < asked else { return nil }
      let words = LineMeaning(line.text)
      if words.isBoilerplate {
        // What stands in prose after the employer's own declarations is no list of requirements.
        if line.role != .item { isClosed = true }
        return nil
      }
      if isClosed && line.role != .item { return nil }
      return requirement(line, words)
    }
  }

  private func requirement(_ line: SavedPosting.Line, _ words: LineMeaning) -> PostingRequirement? {
    if words.isEncouragement || words.isNote || words.isIndifferent || line.text.isEmpty { return nil }
    // Beside a list, prose is talk unless it plainly asks.
    if block.hasList && line.role == .text && !words.asks && !(sense.kinds == [.duty] && words.isShortWork) {
      return nil
    }
    let modality = LineModality(line.text)
    if sense.kinds == [.duty] {
      return PostingRequirement(line.text, modality == .preferred ? .preferred : .duty)
    }
    switch modality {
    case .required: return PostingRequirement(line.text, sense.kinds == [.preferred] ? .preferred : .required)
    case .preferred: return PostingRequirement(line.text, .preferred)
    case nil: return PostingRequirement(line.text, sense.kinds.contains(.required) ? .required : .preferred)
    }
  }

  /// How many lines at the section's end are what is given or how it goes on, in a list that no heading parts
  /// from what is asked.
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

  /// A posting without headings: only a line that asks in so many words is taken.
  func readByWords() -> [PostingRequirement?] {
    let isDuty = sense.kinds == [.duty]
    return block.lines.map { line in
      let words = LineMeaning(line.text)
      if isDuty { return PostingRequirement(line.text, .duty) }
      if words.isEncouragement || words.isNote || words.isIndifferent || words.isBoilerplate || !words.asks {
        return nil
      }
      let modality = LineModality(line.text)
      let plainly = words.saysPreferred || words.saysRequired
      if !plainly && (words.isBenefit || words.isProcess || line.role == .text) { return nil }
      return PostingRequirement(line.text, modality == .preferred ? .preferred : .required)
    }
  }
}
