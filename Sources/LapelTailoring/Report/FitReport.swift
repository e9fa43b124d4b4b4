/// How a career answers a posting: line by line, with proof.
package struct FitReport: Sendable {
  package struct Line: Sendable {
    /// As it stands in the posting, without its bullet.
    package let text: String
    package let kind: RequirementKind
    package let status: FitStatus
    /// Best first.
    package let evidence: [Proof]
    /// What words alone cannot show, in the posting's language: `25 of 36 months`.
    package let remarks: [String]

    /// What answers it.
    let answer: Answer
  }

  package struct Proof: Sendable, Hashable {
    /// As `lapel list` prints it.
    package let id: String
    /// The words of the posting that it answers, in the posting's language.
    package let why: [String]
  }

  package struct RankedStrength: Sendable, Hashable {
    package let id: String
    /// How many of the posting's lines its evidence answers.
    package let supports: Int
  }

  /// A word of the posting that the career has only under another name: worth rewording.
  package struct OtherName: Sendable, Hashable {
    package let asked: String
    package let written: String
    package let id: String
  }

  /// The posting's own language, Korean or English; reasons are in it.
  package let isKorean: Bool
  /// How many errors the career has; what they touch shows nothing here.
  package let errors: Int
  package let lines: [Line]
  /// Best first, those that answer nothing included.
  package let strengths: [RankedStrength]
  /// The strength that should open the page; nil when none answers anything.
  package let lead: String?

  package let otherNames: [OtherName]
  /// What a page for this company should rather show.
  package let worth: FitWorth

  /// What one may be asked about in an interview: the lines that are not fully shown, required ones first.
  package var questions: [String] {
    let open = lines.filter { $0.kind != .duty && $0.status != .met }
    return (open.filter { $0.kind == .required } + open.filter { $0.kind == .preferred }).map(question)
  }

  private func question(_ line: Line) -> String {
    "“\(line.text)”: \(line.answer.question(near: line.evidence.first?.id, isKorean: isKorean))"
  }

  /// Why that one, in a sentence of the posting's language.
  package var leadReason: String {
    guard let best = strengths.first(where: { $0.id == lead }) else { return "" }
    return isKorean
      ? "이 강점의 근거가 공고의 \(lines.count)줄 가운데 \(best.supports)줄에 답합니다"
      : "its evidence answers \(best.supports) of the posting's \(lines.count) lines"
  }

  /// The strengths that answer nothing here.
  package var unused: [String] { strengths.filter { $0.supports == 0 }.map(\.id) }

  package func tally(_ kind: RequirementKind) -> StatusTally {
    StatusTally(lines.filter { $0.kind == kind }.map(\.status))
  }

  /// Whether a required line is not shown at all.
  package var hasRequiredGap: Bool { tally(.required).gap > 0 }
}

/// How many lines of a kind are met, partly met and not.
package struct StatusTally: Sendable, Hashable {
  package let met: Int
  package let partial: Int
  package let gap: Int

  init(_ statuses: [FitStatus]) {
    met = statuses.count { $0 == .met }
    partial = statuses.count { $0 == .partial }
    gap = statuses.count { $0 == .gap }
  }

  package var total: Int { met + partial + gap }
}
