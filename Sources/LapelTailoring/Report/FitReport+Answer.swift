extension FitReport.Line {
  /// What answers a line that is not fully shown.
  enum Answer: Sendable, Equatable {
    /// Something done, or what would stand in its place.
    case deed
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
        self = asked?.isManners ?? false ? .story : .deed
      }
    }

    /// Said in place of what is missing; nil where something is.
    func remark(_ words: ReportWords) -> String? {
      switch self {
      case .deed: nil
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
      case .deed: near.map { words("question.deed_near", $0) } ?? words["question.deed"]
      }
    }
  }
}
