package import Lapel

/// How a career answers a posting: line by line, with proof.
package struct FitReport: Sendable {
  /// A line of the posting with what answers it.
  package struct Line: Sendable {
    /// As it is in the posting, without its bullet.
    package let text: String
    /// Whether it is required, preferred, or the work itself.
    package let kind: RequirementKind
    /// How far the career shows it.
    package let status: FitStatus
    /// Best first.
    package let evidence: [Proof]
    /// What words alone cannot show, in the posting's language: `25 of 36 months`.
    package let remarks: [String]

    /// The item that comes nearest to a line that nothing shows; nil where none comes near.
    package let nearest: String?
    /// What one may do about it, each with the item that it is done to.
    package let actions: [Action]
    /// Whether it decides by itself: a licence, a degree, years, a status of law.
    package let isDealBreaker: Bool

    /// What answers it.
    let answer: Answer

    /// Whether it asks a yes or a no, which the person gives and no career shows: no gap in what one has learned.
    package var isToAnswer: Bool { answer == .availability }
  }

  /// Something to do before applying.
  package enum Action: Sendable, Hashable {
    /// What is out of date.
    case renew(String)
    /// What is below what is asked.
    case moveUp(String)
    /// A line of what was done, where only a word in a list says it.
    case tell(String)

    /// The item that it is done to.
    package var id: String {
      switch self {
      case .renew(let id), .moveUp(let id), .tell(let id): id
      }
    }
  }

  /// An item that answers a line.
  package struct Proof: Sendable, Hashable {
    /// As `lapel list` prints it.
    package let id: String
    /// The words of the posting that it answers, in the posting's language.
    package let why: [String]
  }

  /// A strength of the career with how much of the posting it answers.
  package struct RankedStrength: Sendable {
    /// As `lapel list` prints it.
    package let id: String
    /// How many of the posting's lines its evidence answers.
    package let supports: Int
    /// The sentence that says it, and how it compares with rivals, as the person wrote them.
    package var claim: LocalizedText?
    /// Whether what the posting calls its position is the strength's own.
    package var isInTitle = false
    /// How it compares with rivals, as the person wrote it; nil: not written.
    package var compare: LocalizedText?
  }

  /// A word of the posting that the career has only under another name: worth rewording.
  package struct OtherName: Sendable, Hashable {
    /// As the posting has it.
    package let asked: String
    /// As the career has it.
    package let written: String
    /// The item that it is in.
    package let id: String
  }

  /// What it is told in: the posting's own language, Korean or English, where no other is asked for.
  package let words: ReportWords
  /// The posting's language where that is neither Korean nor English: `de`; nil else.
  package let foreign: String?
  /// How many errors the career has; what they touch shows nothing here.
  package let errors: Int
  /// All lines that ask, in the order of the posting.
  package let lines: [Line]
  /// What of the posting was read as nothing that is asked.
  package let unread: [PostingReading.Unread]
  /// Best first, those that answer nothing included.
  package let strengths: [RankedStrength]
  /// The strength that should open the page; nil when none answers anything.
  package let lead: String?

  /// Each asked word once, and none that the career has anywhere.
  package let otherNames: [OtherName]
  /// What a page for this company should rather show.
  package let worth: FitWorth

  /// What one may be asked about in an interview: the lines that are not fully shown, required ones first.
  package var questions: [String] { questions(calling: { "`\($0)`" }) }

  /// The same, with items called by something else than their ids.
  package func questions(calling name: (String) -> String) -> [String] {
    let open = (ordered(.required) + ordered(.preferred)).filter { $0.status != .met }
    return (open.filter { !$0.isToAnswer } + open.filter(\.isToAnswer)).map { line in
      let near = (line.evidence.first?.id ?? line.nearest).map(name)
      return "“\(line.text)”: \(line.answer.question(near: near, words))"
    }
  }

  /// Why that one, in a sentence of the posting's language.
  package var leadReason: String {
    guard let best = strengths.first(where: { $0.id == lead }) else { return "" }
    if best.supports == 0 { return words["lead.title"] }
    return words("lead.reason", "\(best.supports)", "\(lines.count)")
  }

  /// The strengths that answer nothing here.
  package var unused: [String] { strengths.filter { $0.supports == 0 && $0.id != lead }.map(\.id) }

  /// How many lines of a kind are met, and how many are not.
  package func tally(_ kind: RequirementKind) -> StatusTally {
    StatusTally(lines.filter { $0.kind == kind })
  }

  /// The lines of a kind as they are told: what decides by itself, then what can be shown or learned, then what is
  /// to be answered; each in the order of the posting.
  package func ordered(_ kind: RequirementKind) -> [Line] {
    let all = lines.filter { $0.kind == kind }
    return all.filter { $0.isDealBreaker && !$0.isToAnswer }
      + all.filter { !$0.isDealBreaker && !$0.isToAnswer }
      + all.filter(\.isToAnswer)
  }

  /// Whether a required line is not shown at all.
  package var hasRequiredGap: Bool { tally(.required).gap > 0 }
}

/// How many lines of a kind are met, partly met and not, and how many ask for a yes or a no.
package struct StatusTally: Sendable, Hashable {
  /// Lines that are fully shown.
  package let met: Int
  /// Lines that are shown in part.
  package let partial: Int
  /// Lines that nothing shows.
  package let gap: Int
  /// Lines that ask for a yes or a no, and are counted nowhere else.
  package let answer: Int

  init(_ lines: [FitReport.Line]) {
    let shown = lines.filter { !$0.isToAnswer }
    met = shown.count { $0.status == .met }
    partial = shown.count { $0.status == .partial }
    gap = shown.count { $0.status == .gap }
    answer = lines.count - shown.count
  }

  /// Lines of every status.
  package var total: Int { met + partial + gap + answer }

  /// `4 required: 1 met, 2 partly, 1 gap`, without what there is none of.
  package func text(in words: ReportWords) -> String {
    [(met, "met"), (partial, "partial"), (gap, "gap"), (answer, "answer")].filter { $0.0 > 0 }
      .map { words("count.\($0.1)", counting: $0.0) }.joined(separator: ", ")
  }
}
