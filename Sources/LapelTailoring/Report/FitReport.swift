package import Lapel

/// How a career answers a posting: line by line, with proof.
package struct FitReport: Sendable {
  /// A line of the posting with what answers it.
  package struct Line: Sendable {
    /// The line as it is in the posting, without its bullet.
    package let text: String
    /// Whether it is required, preferred, or the work itself.
    package let kind: RequirementKind
    /// How far the career shows it.
    package let status: FitStatus
    /// The items that answer it, best first.
    package let evidence: [Proof]
    /// What words alone cannot show, in the report's language: `25 of 36 months`.
    package let remarks: [String]

    /// The item that comes nearest to a line that nothing shows; nil when none comes near.
    package let nearest: String?
    /// What one can do about it, each with the item to do it to.
    package let actions: [Action]
    /// Whether the line can decide by itself: a licence, a degree, years, a legal status.
    package let isDealBreaker: Bool

    /// The kind of answer it needs.
    let answer: Answer

    /// Whether it asks for a yes or a no, which the person gives and no career shows; this is no gap in their skills.
    package var isToAnswer: Bool { answer == .availability }
  }

  /// Something to do before applying.
  package enum Action: Sendable, Hashable {
    /// Renew an item that is out of date.
    case renew(String)
    /// Improve an item that is below what is asked for.
    case moveUp(String)
    /// Add a line about what was done, where only a word in a list says it.
    case tell(String)

    /// The id of the item to do it to.
    package var id: String {
      switch self {
      case .renew(let id), .moveUp(let id), .tell(let id): id
      }
    }
  }

  /// An item that answers a line.
  package struct Proof: Sendable, Hashable {
    /// The item's id, as `lapel list` prints it.
    package let id: String
    /// The words of the posting that it answers, with the item's own words where they differ.
    package let why: [String]
  }

  /// A strength of the career, with how much of the posting it answers.
  package struct RankedStrength: Sendable {
    /// The strength's id, as `lapel list` prints it.
    package let id: String
    /// The number of the posting's lines that its evidence answers.
    package let supports: Int
    /// The sentence that states it, as the person wrote it; nil when there is none.
    package var claim: LocalizedText?
    /// Whether the strength claims what the posting's title names.
    package var isInTitle = false
    /// How it compares with rivals, as the person wrote it; nil when not written.
    package var compare: LocalizedText?
  }

  /// A word of the posting that the career has only under another name, and that is worth rewording.
  package struct OtherName: Sendable, Hashable {
    /// The word as the posting has it.
    package let asked: String
    /// The word as the career has it.
    package let written: String
    /// The id of the item that has it.
    package let id: String
  }

  /// The words of the report's language: the posting's own, Korean or English, unless another is asked for.
  package let words: ReportWords
  /// The posting's language if it is neither Korean nor English, such as `de`; nil otherwise.
  package let foreign: String?
  /// The number of errors in the career; whatever they touch shows nothing here.
  package let errors: Int
  /// All lines that ask for something, in the order of the posting.
  package let lines: [Line]
  /// The parts of the posting that were read as asking for nothing.
  package let unread: [PostingReading.Unread]
  /// All strengths, best first, including those that answer nothing.
  package let strengths: [RankedStrength]
  /// The id of the strength that should open the page; nil when none answers anything.
  package let lead: String?

  /// Words that the career has under another name: each asked word once, and none that it has anywhere as asked.
  package let otherNames: [OtherName]
  /// The worth of each item for a page for this company.
  package let worth: FitWorth

  /// The interview questions to expect: about the lines that are not fully shown, required ones first.
  package var questions: [String] { questions(calling: { "`\($0)`" }) }

  /// The same questions, with items called by something other than their ids.
  package func questions(calling name: (String) -> String) -> [String] {
    let open = (ordered(.required) + ordered(.preferred)).filter { $0.status != .met }
    return (open.filter { !$0.isToAnswer } + open.filter(\.isToAnswer)).map { line in
      let near = (line.evidence.first?.id ?? line.nearest).map(name)
      return "“\(line.text)”: \(line.answer.question(near: near, words))"
    }
  }

  /// The reason for the lead, as a sentence in the report's language.
  package var leadReason: String {
    guard let best = strengths.first(where: { $0.id == lead }) else { return "" }
    if best.supports == 0 { return words["lead.title"] }
    return words("lead.reason", "\(best.supports)", "\(lines.count)")
  }

  /// The ids of the strengths that answer nothing here.
  package var unused: [String] { strengths.filter { $0.supports == 0 && $0.id != lead }.map(\.id) }

  /// The number of lines of a kind by status.
  package func tally(_ kind: RequirementKind) -> StatusTally {
    StatusTally(lines.filter { $0.kind == kind })
  }

  /// The lines of a kind in the order of the report: first those that decide by themselves, then those that can be
  /// shown or learned, then those that need an answer, each group in the order of the posting.
  package func ordered(_ kind: RequirementKind) -> [Line] {
    let all = lines.filter { $0.kind == kind }
    return all.filter { $0.isDealBreaker && !$0.isToAnswer }
      + all.filter { !$0.isDealBreaker && !$0.isToAnswer }
      + all.filter(\.isToAnswer)
  }

  /// Whether a required line is not shown at all.
  package var hasRequiredGap: Bool { tally(.required).gap > 0 }
}

/// The numbers of lines of a kind that are met, partly met or not met, and that ask for a yes or a no.
package struct StatusTally: Sendable, Hashable {
  /// The number of lines that are fully shown.
  package let met: Int
  /// The number of lines that are shown in part.
  package let partial: Int
  /// The number of lines that nothing shows.
  package let gap: Int
  /// The number of lines that ask for a yes or a no, which are not counted as anything else.
  package let answer: Int

  init(_ lines: [FitReport.Line]) {
    let shown = lines.filter { !$0.isToAnswer }
    met = shown.count { $0.status == .met }
    partial = shown.count { $0.status == .partial }
    gap = shown.count { $0.status == .gap }
    answer = lines.count - shown.count
  }

  /// The number of lines of every status.
  package var total: Int { met + partial + gap + answer }

  /// `4 required: 1 met, 2 partly, 1 gap`, without the counts that are zero.
  package func text(in words: ReportWords) -> String {
    [(met, "met"), (partial, "partial"), (gap, "gap"), (answer, "answer")].filter { $0.0 > 0 }
      .map { words("count.\($0.1)", counting: $0.0) }.joined(separator: ", ")
  }
}
