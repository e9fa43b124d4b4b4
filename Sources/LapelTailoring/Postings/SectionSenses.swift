import LapelImporting

/// The purpose of each section of a posting, judged by its heading, by the section around it, or by its lines.
struct SectionSenses {
  private(set) var senses: [HeadingMeaning] = []
  /// Whether some heading says what is asked for.
  private(set) var hasHeadings = false

  private let blocks: [PostingOutline.Block]
  /// Whether some heading says so by its own words.
  private let isPlain: Bool

  init(_ blocks: [PostingOutline.Block]) {
    self.blocks = blocks
    isPlain = blocks.contains { $0.heading.map { HeadingMeaning($0).asks } ?? false }
    for index in blocks.indices { senses.append(sense(of: index)) }
    fillBetween()
    guessWishes()
    hasHeadings = senses.contains(where: \.asks)
  }

  private func sense(of index: Int) -> HeadingMeaning {
    let block = blocks[index]
    let outer = block.parent.map { senses[$0] } ?? .other
    if block.isRest { return outer }
    guard let heading = block.heading else { return .other }
    let own = HeadingMeaning(heading)
    let isTopic = HeadingMeaning.isTopic(heading)
    // A degree is not work, whatever heading it is under.
    if outer.kinds == [.duty], HeadingMeaning.isAlwaysAsked(heading) { return .of(.required) }
    if isTopic, !outer.kinds.isEmpty { return outer }
    if FoldedLine(heading).ends(withOneOf: Self.promising), block.hasList {
      return .of(isMostlyOfThePerson(block) ? .required : .duty)
    }
    // `We are looking for colleagues who change the world` over the company's story.
    if own.kinds == [.required], !HeadingMeaning.isPlainlyAsking(heading), isMostlyTold(block) {
      return .other
    }
    if own.isKnown { return own }
    // `We're interested in people who:` introduces a list and says no more than the heading around it.
    if !outer.kinds.isEmpty, block.isCounted || isTopic || heading.hasSuffix(":"), !isMostlyGiven(block) {
      return outer
    }
    // `Technical` after `Requirements`, at the same level.
    if isTopic, let last = senses.last, !last.kinds.isEmpty, !isMostlyGiven(block) {
      return last.kinds == [.duty] ? .of(.required) : last
    }
    // The posting's own title is over everything and says nothing.
    if isPlain, index <= 1, block.level == 1 { return .other }
    var guess = guessed(block, after: senses)
    guess.isGuessed = true
    return guess
  }

  /// `As a delivery manager you will:` introduces what somebody will do, or what they will be like.
  private static let promising = PhraseList(named: "SectionSenses.promising")
  private static let ofThePerson = PhraseList(named: "SectionSenses.ofThePerson")

  private func isMostlyOfThePerson(_ block: PostingOutline.Block) -> Bool {
    let items = block.lines.filter { $0.role == .item }.map { FoldedLine($0.text) }
    return items.count { $0.begins(withOneOf: Self.ofThePerson) } * 2 > items.count
  }

  /// Whether most lines are sentences that ask for nothing.
  private func isMostlyTold(_ block: PostingOutline.Block) -> Bool {
    guard !block.hasList, block.lines.count > 1 else { return false }
    let told = block.lines.map { LineMeaning($0.text) }.count { $0.text.endsSentence && !$0.asks }
    return told * 2 > block.lines.count
  }

  private func isMostlyGiven(_ block: PostingOutline.Block) -> Bool {
    let lines = block.lines.map { LineMeaning($0.text) }
    return lines.count { $0.isBenefit || $0.isProcess || $0.isBoilerplate } * 2 > lines.count
  }

  /// `You "talk the talk":` between two headings of its kind, under both of which something is asked.
  private mutating func fillBetween() {
    for index in blocks.indices.dropFirst().dropLast() where senses[index].isOther {
      let (block, before, after) = (blocks[index], blocks[index - 1], blocks[index + 1])
      guard let heading = block.heading, !HeadingMeaning(heading).isKnown, block.hasList,
        !isMostlyGiven(block),
        before.hasList, after.hasList, before.level == block.level, after.level == block.level,
        senses[index - 1].asks, senses[index + 1].asks
      else { continue }
      senses[index] = senses[index - 1]
    }
  }

  /// Guesses that a list under unknown words between the requirements and the benefits is preferred.
  private mutating func guessWishes() {
    for (index, block) in blocks.enumerated() where block.heading != nil && senses[index].isOther {
      guard let heading = block.heading, !HeadingMeaning(heading).isKnown, block.hasList,
        Self.canBeWishes(block), senses[..<index].contains(where: { $0.kinds.contains(.required) }),
        !senses.contains(where: { $0.kinds.contains(.preferred) })
      else { continue }
      senses[index] = .of(.preferred)
    }
  }

  /// Whether a block has short items, of which at least one asks and none is about benefits or the company.
  private static func canBeWishes(_ block: PostingOutline.Block) -> Bool {
    let items = block.lines.filter { $0.role == .item }.map { LineMeaning($0.text) }
    return items.contains(where: \.asks)
      && items.allSatisfy { !$0.isBenefit && !$0.isProcess && $0.text.length <= 90 && !$0.text.endsSentence }
  }

  /// The purpose of a section whose heading is unknown, judged by its lines and its neighbours.
  private func guessed(_ block: PostingOutline.Block, after earlier: [HeadingMeaning]) -> HeadingMeaning {
    let lines = block.lines.filter { block.hasList ? $0.role == .item : true }.map { LineMeaning($0.text) }
    guard !lines.isEmpty else { return .other }
    let heading = block.heading ?? ""
    // If other headings say what is asked for, a single sentence under a name is talk.
    if isPlain, !block.hasList, lines.count < 2, !HeadingMeaning.isAlwaysAsked(heading),
      !HeadingMeaning.isTopic(heading)
    {
      return .other
    }
    let gifts = lines.count { $0.isBenefit || $0.isProcess || $0.isBoilerplate }
    let asking = lines.count { $0.asks }
    let working = lines.count { $0.tellsWork && !$0.asks }
    if gifts * 2 > lines.count { return .other }
    if asking * 2 >= lines.count {
      if lines.count(where: \.saysPreferred) * 2 > lines.count { return .of(.preferred) }
      let isWish = earlier.contains { $0.kinds.contains(.required) }
      return isWish && !HeadingMeaning.isAlwaysAsked(heading) ? .of(.preferred) : .of(.required)
    }
    return working * 2 > lines.count && block.hasList ? .of(.duty) : .other
  }
}
