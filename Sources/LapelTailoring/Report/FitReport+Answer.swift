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
    func remark(isKorean: Bool) -> String? {
      switch self {
      case .deed: nil
      case .availability:
        isKorean ? "이력서로 확인할 수 없는 조건: 직접 답할 것" : "a yes or no to give, not a thing that a CV shows"
      case .story: isKorean ? "한 번의 일로 이야기할 것" : "to be told by one time when it was so"
      }
    }

    /// What one may be asked about the line.
    ///
    /// - Parameter near: what the item is called that comes nearest to it.
    func question(near: String?, isKorean: Bool) -> String {
      switch self {
      case .availability:
        return isKorean
          ? "이력서로 확인할 수 없는 조건입니다. 할 수 있는지, 언제부터인지 답을 정해 두셨습니까?" : "no CV shows this. Can you, and from when?"
      case .story:
        let example = near.map { isKorean ? " \($0)에서라면," : ", such as in \($0)" } ?? ""
        return isKorean
          ? "말이 아니라 한 번의 일로 보여 준다면?\(example) 어떤 상황에서 무엇을 했고 어떻게 끝났습니까?"
          : "tell of one time when you were so\(example): what was at stake, what did you do, and how did it end?"
      case .deed:
        if isKorean {
          return near.map { "\($0)에서 어디까지 해 보았고, 나머지는 어떻게 채우겠습니까?" }
            ?? "해 본 적이 없다면 무엇이 가장 가깝고, 익히는 데 얼마나 걸리겠습니까?"
        }
        return near.map { "how far does \($0) go, and how would you cover the rest?" }
          ?? "what comes nearest to it, and how long would it take you to learn?"
      }
    }
  }
}
