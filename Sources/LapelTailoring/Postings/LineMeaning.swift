/// What a line of a posting sounds like without a heading: something asked of the reader, given to them, or said about
/// the company.
struct LineMeaning {
  let text: FoldedLine

  init(_ line: String) { text = FoldedLine(line) }

  /// Whether the line contains words for a preference: `(우대)`, `is a plus`, `…이면 더 좋습니다`.
  var saysPreferred: Bool {
    text.has(Self.preferredMark) || text.ends(withOneOf: Self.preferredEnd)
      || text.begins(withOneOf: Self.preferredStart)
  }

  /// Whether the line says that it is required: `[필수]`, `must`, `꼭 필요합니다`.
  var saysRequired: Bool { text.has(Self.requiredMark) || text.begins(withOneOf: Self.requiredStart) }

  /// Whether it is encouragement or an instruction among the requirements: `모두 채우지 못해도 괜찮습니다`.
  var isEncouragement: Bool { text.has(Self.encouragement) && !text.begins(withOneOf: Self.demanding) }

  /// Whether it is a footnote that asks for nothing (unlike `※ 운전면허 소지자 우대`).
  var isNote: Bool {
    text.begins(withOneOf: Self.note) && !asks || text.has(Self.remark) || EndMark.isLegend(text.whole)
  }

  /// Whether it says what is not asked for, or not given: `학력 무관`, `No visa sponsorship`.
  var isIndifferent: Bool {
    if text.begins(withOneOf: Self.newcomer), text.ends(withOneOf: Self.newcomer), text.length < 10 {
      return true
    }
    return (text.ends(withOneOf: Self.indifferent) || text.begins(withOneOf: Self.notGiven)) && !text.hasDigit
      && !text.has(Self.howLong)
  }

  /// Whether an employer tells of itself among what it asks for: `We're a friendly crew and eat well.`
  var isOfEmployer: Bool { text.begins(withOneOf: Self.employer) && !text.has(Self.sought) && !asks }

  /// Whether it is about pay, time or place in a list of what is asked for: `급여 3,200만 원`, `Salary: by agreement`.
  var isTerms: Bool { text.begins(withOneOf: Self.terms) && !asks }

  /// Whether it is what every posting by an employer says: equal opportunity, accommodation, privacy, whom to write to.
  var isBoilerplate: Bool {
    text.has(Self.boilerplate) && !text.has(Self.portfolio) || isContact || text.begins(withOneOf: Self.tag)
      || isBar
  }

  /// `포트폴리오 제출 필수`: what must be handed in is also asked for.
  private static let portfolio = PhraseList(named: "LineMeaning.portfolio")

  /// Tags such as `#LI-Remote`, which job sites require.
  private static let tag = PhraseList("#li*|#|todo|tbd|tba")

  /// Whether it is a link or an address to write to, with little beside it.
  private var isContact: Bool {
    text.has(Self.contact) || text.hasAddress && text.length <= 120 || text.begins(withOneOf: Self.link)
      || text.isLink
  }

  /// Whether it says who may not apply: `결격사유에 해당하는 자`.
  var isBar: Bool { text.has(Self.barred) && text.ends(withOneOf: Self.barredEnd) && !text.has(Self.without) }

  var isProcess: Bool { text.has(Self.process) }
  var isBenefit: Bool { text.has(Self.benefit) }

  /// Whether it asks something of the reader, with or without a heading.
  var asks: Bool {
    saysPreferred || saysRequired || text.ends(withOneOf: Self.askingEnd) || text.has(Self.asking)
      || text.begins(withOneOf: Self.askingStart)
  }

  /// Whether it is an instruction or a promise of work: `Keep ticketing up`, `…을 개발합니다`.
  var tellsWork: Bool {
    text.ends(withOneOf: Self.workEnd) || text.begins(withOneOf: Self.workStart)
  }

  /// Whether it describes work in a few words, and is not a sentence of a company's story: `주문 서버 개발`.
  var isShortWork: Bool { tellsWork && text.length <= 32 && !text.endsSentence }

  private static let barred = PhraseList(named: "LineMeaning.barred")
  private static let barredEnd = PhraseList(named: "LineMeaning.barredEnd")
  private static let without = PhraseList(named: "LineMeaning.without")
  private static let preferredMark = PhraseList(named: "LineMeaning.preferredMark")
  private static let preferredEnd = PhraseList(named: "LineMeaning.preferredEnd")
  private static let preferredStart = PhraseList(named: "LineMeaning.preferredStart")
  private static let requiredMark = PhraseList(named: "LineMeaning.requiredMark")
  private static let requiredStart = PhraseList(named: "LineMeaning.requiredStart")
  private static let demanding = PhraseList(named: "LineMeaning.demanding")
  private static let encouragement = PhraseList(named: "LineMeaning.encouragement")
  /// What becomes of an application, or how a paper is counted.
  private static let remark = PhraseList(named: "LineMeaning.remark")
  private static let note = PhraseList(named: "LineMeaning.note")
  /// `경력: 신입`: nothing that somebody has to have done.
  private static let newcomer = PhraseList(named: "LineMeaning.newcomer")
  private static let indifferent = PhraseList(named: "LineMeaning.indifferent")
  /// `경력 (연수 무관)`: only how long is not asked.
  private static let howLong = PhraseList(named: "LineMeaning.howLong")
  private static let notGiven = PhraseList(named: "LineMeaning.notGiven")
  private static let employer = PhraseList(named: "LineMeaning.employer")
  private static let sought = PhraseList(named: "LineMeaning.sought")
  private static let terms = PhraseList(named: "LineMeaning.terms")
  private static let boilerplate = PhraseList(named: "LineMeaning.boilerplate")
  private static let contact = PhraseList(named: "LineMeaning.contact")
  private static let link = PhraseList(named: "LineMeaning.link")
  private static let process = PhraseList(named: "LineMeaning.process")
  private static let benefit = PhraseList(named: "LineMeaning.benefit")
  private static let askingEnd = PhraseList(named: "LineMeaning.askingEnd")
  private static let asking = PhraseList(named: "LineMeaning.asking")
  private static let askingStart = PhraseList(named: "LineMeaning.askingStart")
  private static let workEnd = PhraseList(named: "LineMeaning.workEnd")
  private static let workStart = PhraseList(named: "LineMeaning.workStart")
}
