import Lapel

/// What a posting asks: each line that is required, preferred or a duty, in the order of the page.
///
/// Headings decide where there are some; else, and for a line that marks itself, the line's own words.
/// Benefits, the company's story, the process and words of encouragement are left out.
package struct PostingReading: Sendable {
  package let requirements: [PostingRequirement]
  /// Whether most of its words are Korean.
  package let isKorean: Bool

  /// More lines than a person reads are not a posting, and a line longer than a paragraph asks nothing.
  private static let mostLines = 6000
  private static let longestLine = 1500
  private static let mostRequirements = 600

  /// Whether there was more than is judged.
  package let isCut: Bool

  package init(_ page: PostingPage) {
    let lines = page.lines.prefix(Self.mostLines).filter { $0.text.utf8.count <= Self.longestLine }
    let blocks = PostingOutline(lines).blocks
    let senses = Self.senses(of: blocks)
    let hasHeadings = senses.contains { $0.kinds.contains(.required) || $0.kinds.contains(.preferred) }
    var found: [PostingRequirement] = []
    for (block, sense) in zip(blocks, senses) {
      found += hasHeadings ? Self.read(block, sense) : Self.readByWords(block, sense)
    }
    requirements = Array(found.prefix(Self.mostRequirements))
    isCut = found.count > Self.mostRequirements || page.lines.count > Self.mostLines
    isKorean = Self.isKorean(lines)
  }

  /// A posting that was typed as lists: its lines need no judging.
  package init(required: [String], preferred: [String], duties: [String]) {
    requirements =
      required.map { PostingRequirement($0, .required) }
      + preferred.map { PostingRequirement($0, .preferred) }
      + duties.map { PostingRequirement($0, .duty) }
    isCut = false
    isKorean = Self.isKorean(requirements.map { PostingPage.Line(.item, $0.text) })
  }

  private typealias Block = PostingOutline.Block

  /// What each block is for; a heading of unknown words is judged by its lines and its neighbours.
  private static func senses(of blocks: [Block]) -> [HeadingMeaning] {
    var senses = blocks.map { block in block.heading.map { HeadingMeaning($0) } ?? .other }
    for (index, block) in blocks.enumerated() where block.heading != nil && !senses[index].isKnown {
      senses[index] = sense(ofUnknown: block, after: senses[..<index])
      // What is listed between the requirements and what is given is most likely wished for.
      if senses[index].isOther, block.hasList, Self.canBeWishes(block),
        senses[..<index].contains(where: { $0.kinds.contains(.required) }),
        !senses.contains(where: { $0.kinds.contains(.preferred) })
      {
        senses[index] = .of(.preferred)
      }
    }
    return senses
  }

  /// Short items, at least one of which asks, none of which gives or tells of the company.
  private static func canBeWishes(_ block: Block) -> Bool {
    let items = block.lines.filter { $0.role == .item }.map { LineMeaning($0.text) }
    return items.contains(where: \.asks)
      && items.allSatisfy { !$0.isBenefit && !$0.isProcess && $0.text.length <= 90 && !$0.text.endsSentence }
  }

  private static func sense(ofUnknown block: Block, after earlier: ArraySlice<HeadingMeaning>)
    -> HeadingMeaning
  {
    let lines = block.lines.filter { block.hasList ? $0.role == .item : true }.map { LineMeaning($0.text) }
    guard !lines.isEmpty else { return .other }
    let gifts = lines.count { $0.isBenefit || $0.isProcess }
    let asking = lines.count { $0.asks }
    let working = lines.count { $0.tellsWork && !$0.asks }
    if gifts * 2 > lines.count { return .other }
    if asking * 2 >= lines.count {
      if lines.count(where: \.saysPreferred) * 2 > lines.count { return .of(.preferred) }
      let isWish = earlier.contains { $0.kinds.contains(.required) }
      return isWish && !HeadingMeaning.isAlwaysAsked(block.heading ?? "") ? .of(.preferred) : .of(.required)
    }
    return working * 2 > lines.count && block.hasList ? .of(.duty) : .other
  }

  // MARK: Lines

  private static func read(_ block: Block, _ sense: HeadingMeaning) -> [PostingRequirement] {
    guard !sense.isOther, !sense.kinds.isEmpty else { return [] }
    return block.lines.dropLast(sense.kinds == [.duty] ? 0 : gifts(atTheEndOf: block)).compactMap { line in
      let words = LineMeaning(line.text)
      if words.isEncouragement || words.isNote || words.isIndifferent || line.text.isEmpty { return nil }
      // Beside a list, prose is talk unless it plainly asks.
      if block.hasList && line.role == .text && !words.asks && !(sense.kinds == [.duty] && words.isShortWork)
      {
        return nil
      }
      if sense.kinds == [.duty] { return PostingRequirement(line.text, .duty) }
      let kind: RequirementKind
      if words.text.has(requiredMark) {
        kind = .required
      } else if words.text.has(preferredMark)
        || words.saysPreferred && !softened.contains(where: { words.text.has($0) })
      {
        kind = .preferred
      } else if sense.kinds.contains(.required) {
        kind = .required
      } else {
        kind = .preferred
      }
      return PostingRequirement(line.text, kind)
    }
  }

  /// How many lines at a block's end are what is given or how it goes on, in a list that no heading parts
  /// from what is asked.
  private static func gifts(atTheEndOf block: Block) -> Int {
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

  private static let requiredMark = PhraseList(
    "(필수)|[필수]|<필수>|【필수】|필수:|(required)|[required]|(must)|[must]|(must have)")
  private static let preferredMark = PhraseList(
    "(우대)|[우대]|<우대>|【우대】|우대:|(선택)|[선택]|(preferred)|[preferred]|(optional)|(nice to have)|[nice to have]|(bonus)|(plus)"
  )
  /// `Strong Java, ideally with Spring` is required all the same.
  private static let softened = [PhraseList("ideally|preferably|가급적")]

  /// A posting without headings: only a line that asks in so many words is taken.
  private static func readByWords(_ block: Block, _ sense: HeadingMeaning) -> [PostingRequirement] {
    let isDuty = sense.kinds == [.duty]
    return block.lines.compactMap { line in
      let words = LineMeaning(line.text)
      if isDuty { return PostingRequirement(line.text, .duty) }
      if words.isEncouragement || words.isNote || words.isIndifferent || !words.asks { return nil }
      let plainly = words.saysPreferred || words.saysRequired
      if !plainly && (words.isBenefit || words.isProcess || line.role == .text) { return nil }
      return PostingRequirement(line.text, words.saysPreferred ? .preferred : .required)
    }
  }

  private static func isKorean(_ lines: [PostingPage.Line]) -> Bool {
    var hangul = 0
    var latin = 0
    for scalar in lines.lazy.flatMap(\.text.unicodeScalars) {
      if Hangul.isHangul(scalar.value) {
        hangul += 1
      } else if scalar.isASCII && scalar.properties.isAlphabetic {
        latin += 1
      }
    }
    // A syllable says about as much as three letters.
    return hangul * 3 > latin
  }
}
