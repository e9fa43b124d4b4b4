extension FitReport.Line {
  /// What answers a line that is not fully shown.
  enum Answer: Sendable, Equatable {
    /// Something done, or what would be in its place.
    case deed
    /// A certificate, a licence, a score or a language, which one has or gets.
    case certificate
    case degree
    /// A length of work.
    case years
    /// A yes or a no to give, which nothing in a career shows.
    case availability
    /// A time when one was what is asked.
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

    /// By what decides; a choice of unlike things is something done.
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

    /// Said in place of what is missing; nil where something is.
    func remark(_ words: ReportWords) -> String? {
      switch self {
      case .deed, .certificate, .degree, .years: nil
      case .availability: words["remark.answer"]
      case .story: words["remark.story"]
      }
    }

    /// What one may be asked about the line.
    ///
    /// - Parameter near: what the item is called that comes nearest to it.
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
