extension FitReport.Line {
  /// The kind of answer that a line needs when it is not fully shown.
  enum Answer: Sendable, Equatable {
    /// Something done, or what would take its place.
    case deed
    /// A certificate, a licence, a score or a language, which one either has or can get.
    case certificate
    case degree
    /// A length of work.
    case years
    /// A yes or a no, which nothing in a career shows.
    case availability
    /// A story of a time when one was what the line asks for.
    case story

    init(to text: String, _ asked: Requirement?, _ finding: Finding) {
      let isOpen = finding.status == .gap && finding.proofs.isEmpty
      if asked?.isAnswer ?? false || isOpen && (asked?.isMilitary ?? false)
        || isOpen && AvailabilityWords.isAsked(in: text)
      {
        self = .availability
      } else {
        self = asked.map(Self.init(of:)) ?? .deed
      }
    }

    /// Takes the kind of the requirement; a choice of unlike things counts as something done.
    private init(of asked: Requirement) {
      switch asked {
      case .degree: self = .degree
      case .years: self = .years
      case .certificate, .score, .language: self = .certificate
      case .instead(let asked, _): self.init(of: asked)
      case .all(let list), .any(let list):
        let kinds = list.map(Self.init(of:))
        self = kinds.first.map { first in kinds.allSatisfy { $0 == first } ? first : .deed } ?? .deed
      case .manners: self = .story
      case .shown, .amount, .interest, .military, .answer, .grade: self = asked.isManners ? .story : .deed
      }
    }

    /// The remark in place of what is missing; nil for kinds of which something can be missing.
    func remark(_ words: ReportWords) -> String? {
      switch self {
      case .deed, .certificate, .degree, .years: nil
      case .availability: words["remark.answer"]
      case .story: words["remark.story"]
      }
    }

    /// The interview question to expect about the line.
    ///
    /// - Parameter near: the name of the item that comes nearest to it; nil when none comes near.
    func question(near: String?, _ words: ReportWords) -> String {
      switch self {
      case .availability: words["question.answer"]
      case .story: near.map { words("question.story_near", $0) } ?? words["question.story"]
      case .certificate: words["question.certificate"]
      case .degree: words["question.degree"]
      case .years: near.map { words("question.years_near", $0) } ?? words["question.years"]
      case .deed: near.map { words("question.deed_near", $0) } ?? words["question.deed"]
      }
    }
  }
}
