import Lapel

/// The meaning of a heading in a posting, judged by its words.
struct HeadingMeaning: Equatable {
  /// What is under it; both `required` and `preferred` when the lines are mixed.
  var kinds: Set<RequirementKind> = []
  /// Whether it is about benefits, the company or the process, so that nothing under it is asked for.
  var isOther = false
  /// Whether no heading says so, but what most of the lines under it sound like.
  var isGuessed = false

  /// Whether something is asked for under it.
  var asks: Bool { kinds.contains(.required) || kinds.contains(.preferred) }
  var isKnown: Bool { isOther || !kinds.isEmpty }

  static let other = HeadingMeaning(kinds: [], isOther: true)
  static func of(_ kind: RequirementKind) -> HeadingMeaning { HeadingMeaning(kinds: [kind], isOther: false) }

  init(kinds: Set<RequirementKind> = [], isOther: Bool = false) {
    self.kinds = kinds
    self.isOther = isOther
  }

  /// Whether a line is one of the headings that every job site has, and nothing else.
  static func isWhole(_ line: String) -> Bool {
    line.utf8.count <= 80 && usual.contains(bare(line))
  }

  /// Whether a line says that what follows is not asked for, whatever else it says: `응시 제한: 다음에 해당하는 자`.
  static func isPlainlyOther(_ line: String) -> Bool {
    line.utf8.count <= 240 && FoldedLine(line).has(otherPlainly)
  }

  /// Whether a heading says explicitly that what follows is asked for (`자격요건`), and not only who is sought.
  static func isPlainlyAsking(_ heading: String) -> Bool {
    let text = FoldedLine(heading)
    return text.has(requiredPlainly) || text.has(askedPlainly) || text.has(askedAnyway)
  }

  /// Whether a heading names part of what is asked for wherever it is: `Education` after what is preferred.
  static func isAlwaysAsked(_ heading: String) -> Bool {
    heading.utf8.count <= 80 && asked.contains(bare(heading))
  }

  /// Whether a heading only says what the lines under it are about (`Technical`, `Education`, `인성`); the heading around it
  /// says whether they are required.
  static func isTopic(_ heading: String) -> Bool {
    guard heading.utf8.count <= 60 else { return false }
    let words = FoldedLine(heading).words
    return !words.isEmpty && words.count <= 5 && words.allSatisfy(topics.contains)
  }

  /// Whether all its words are topics, or say how much these are asked for: `Preferred Education`.
  static func isOfHeadings(_ heading: String) -> Bool {
    let words = FoldedLine(heading).words
    return !words.isEmpty && words.allSatisfy { topics.contains($0) || degrees.contains($0) }
  }

  /// Words that say how much something is asked for.
  private static let degrees = PhraseList(named: "HeadingMeaning.degrees").texts
  private static let topics = PhraseList(named: "HeadingMeaning.topics").texts

  /// Whether a label says nothing about what follows without the heading above it: `우대: 카프카`, `Experience: Kafka`.
  static func isWeak(_ label: String) -> Bool { weak.contains(bare(label)) }

  /// The letters of a heading in lower case.
  private static func bare(_ line: String) -> String {
    var bare = ""
    for scalar in Hangul.composed(line).unicodeScalars where scalar.properties.isAlphabetic {
      bare.unicodeScalars.append(
        scalar.value >= 0x41 && scalar.value <= 0x5A ? Unicode.Scalar(scalar.value + 32)! : scalar)
    }
    return bare
  }

  private static let asked = PhraseList(named: "HeadingMeaning.asked").texts
  private static let weak = PhraseList(named: "HeadingMeaning.weak").texts

  private static let usual = PhraseList(named: "HeadingMeaning.usual").texts

  /// Brackets after a heading explain it, and count only when the rest says nothing.
  init(_ heading: String) {
    if let open = heading.firstIndex(where: { "(（".contains($0) }), open > heading.startIndex {
      let outside = HeadingMeaning(FoldedLine(String(heading[..<open])))
      if outside.isKnown {
        self = outside
        return
      }
    }
    self.init(FoldedLine(heading))
  }

  private init(_ text: FoldedLine) {
    let preferred = text.has(Self.preferred)
    let required = text.has(Self.required)
    if text.has(Self.taught) {
      kinds = [.preferred]
    } else if text.has(Self.askedAnyway) {
      kinds = [.required]
    } else if text.has(Self.otherPlainly), !(text.has(Self.requiredPlainly) && text.has(Self.joiner)) {
      isOther = true
    } else if text.has(Self.dutyPlainly) {
      kinds = [.duty]
    } else if text.has(Self.notRequired) {
      kinds = [.preferred]
    } else if preferred && text.has(Self.requiredPlainly) && text.has(Self.joiner) {
      kinds = [.required, .preferred]
    } else if preferred && !text.has(Self.gift) {
      kinds = [.preferred]
    } else if text.has(Self.askedPlainly) {
      kinds = [.required]
    } else if text.has(Self.gift) {
      isOther = true
    } else if text.has(Self.duty) && !text.has(Self.requiredPlainly) {
      kinds = [.duty]
    } else if required || text.has(Self.requiredPlainly) {
      kinds = [.required]
    } else if text.has(Self.company) {
      isOther = true
    }
  }

  private static let preferred = PhraseList(named: "HeadingMeaning.preferred")
  /// `자격요건 및 우대사항` is two headings in one, `Preferred qualifications` is not.
  private static let joiner = PhraseList(named: "HeadingMeaning.joiner")
  private static let notRequired = PhraseList(named: "HeadingMeaning.notRequired")
  /// What people may lack and learn there: `If you don't already have the following skills, we help you develop them`.
  private static let taught = PhraseList(named: "HeadingMeaning.taught")
  /// What is assessed, although the line is about the process: `In the interview these skills will be assessed`.
  private static let askedAnyway = PhraseList(named: "HeadingMeaning.askedAnyway")
  /// Documents to hand in, what is assessed later, and what a site says about itself: nothing of it is asked for, although it
  /// contains a word of asking (`Required documents`, `How you will be evaluated`).
  private static let otherPlainly = PhraseList(named: "HeadingMeaning.otherPlainly")
  /// What the work is, although it contains a word of asking.
  private static let dutyPlainly = PhraseList(named: "HeadingMeaning.dutyPlainly")
  /// Stronger than a word for a benefit beside it: `You should apply if you have`.
  private static let askedPlainly = PhraseList(named: "HeadingMeaning.askedPlainly")
  private static let requiredPlainly = PhraseList(named: "HeadingMeaning.requiredPlainly")
  private static let required = PhraseList(named: "HeadingMeaning.required")
  private static let gift = PhraseList(named: "HeadingMeaning.gift")
  private static let duty = PhraseList(named: "HeadingMeaning.duty")
  private static let company = PhraseList(named: "HeadingMeaning.company")
}
