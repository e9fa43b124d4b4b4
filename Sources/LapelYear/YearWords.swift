package import Lapel

/// The year's own words around a person's, in the language of whoever reads them.
package struct YearWords: Sendable {
  /// Whether they are Korean; English else.
  package let isKorean: Bool

  /// For readers of a language.
  package init(_ language: Language) { isKorean = language.isKorean }

  /// The one of two texts that the reader understands.
  package func callAsFunction(_ korean: String, _ english: String) -> String { isKorean ? korean : english }

  /// `3 lines`, `3줄`.
  package func count(_ number: Int, _ korean: String, _ one: String, _ many: String) -> String {
    isKorean ? "\(number)\(korean)" : "\(number) \(number == 1 ? one : many)"
  }

  /// How long ago: `6 days ago`, `6일 전`, `today`.
  package func ago(_ days: Int) -> String {
    switch days {
    case 0: self("오늘", "today")
    case 1: self("어제", "yesterday")
    default: self("\(days)일 전", "\(days) days ago")
    }
  }

  /// How long until: `tomorrow`, `in 5 days`, `3일 지남`.
  package func until(_ days: Int) -> String {
    switch days {
    case ..<0: self("\(-days)일 지남", "\(-days) \(days == -1 ? "day" : "days") over")
    case 0: self("오늘", "today")
    case 1: self("내일", "tomorrow")
    default: self("\(days)일 남음", "in \(days) days")
    }
  }

  /// A stage by its name in the table; one's own keeps its words.
  package func stage(_ name: String) -> String {
    switch name {
    case "documents": return self("서류", "documents")
    case "phone-screen": return self("전화 면접", "phone screen")
    case "aptitude-test": return self("인적성 검사", "aptitude test")
    case "coding-test": return self("코딩 테스트", "coding test")
    case "assignment": return self("과제", "assignment")
    case "interview": return self("면접", "interview")
    case "onsite": return self("현장 면접", "onsite")
    case "final": return self("최종", "final")
    case "reference-check": return self("평판 조회", "reference check")
    case "offer": return self("처우 협의", "offer")
    default:
      let parts = name.split(separator: "-")
      guard parts.count == 2, parts[0] == "interview", let number = Int(parts[1]) else { return name }
      return self("\(number)차 면접", "interview \(number)")
    }
  }

  /// How a stage ended, in the reader's words.
  package func result(_ result: StageResult) -> String {
    switch result {
    case .passed: self("합격", "passed")
    case .failed: self("불합격", "failed")
    case .waiting: self("대기", "waiting")
    case .noAnswer: self("무응답", "no answer")
    case .withdrew: self("포기", "withdrew")
    case .unknown: self("모름", "unknown")
    }
  }

  /// An outcome as typed; a known one in the reader's language.
  package func outcome(_ typed: String) -> String {
    switch typed {
    case "accepted": self("최종 합격", "accepted")
    case "rejected": self("불합격", "rejected")
    case "withdrew": self("포기", "withdrew")
    case "waiting": self("결과 대기", "waiting")
    case "unknown": self("모름", "unknown")
    default: typed
    }
  }
}
