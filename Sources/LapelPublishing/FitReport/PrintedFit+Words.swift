import Lapel

/// The page's own words.
struct FitWords: Sendable {
  let skip: String
  let fit: String
  let requirements: String
  let asked: String
  let status: String
  let evidence: String
  let strengths: String
  let names: String
  let questions: String

  static let korean = FitWords(
    skip: "본문으로 건너뛰기", fit: "맞춤", requirements: "요건", asked: "공고의 요건", status: "상태", evidence: "근거",
    strengths: "강점", names: "다른 이름으로 쓴 말", questions: "준비할 질문")
  static let english = FitWords(
    skip: "Skip to content", fit: "Fit", requirements: "Requirements", asked: "Requirement in the posting",
    status: "Status", evidence: "Evidence", strengths: "Strengths", names: "Under another name",
    questions: "Questions to prepare")
}

struct FitCount: Sendable {
  let figure: String
  let label: String
}

struct PrintedProof: Sendable {
  let title: String
  let id: String
  let why: [String]
}

struct PrintedFitStrength: Sendable {
  let name: String
  let id: String
  let note: String
}

struct PrintedFitLine: Sendable {
  let line: FitReport.Line
  let fit: PrintedFit

  var kind: String {
    switch line.kind {
    case .required: fit.isKorean ? "필수" : "required"
    case .preferred: fit.isKorean ? "우대" : "preferred"
    case .duty: fit.isKorean ? "업무" : "duty"
    }
  }

  var status: String {
    switch line.status {
    case .met: fit.isKorean ? "충족" : "Met"
    case .partial: fit.isKorean ? "일부" : "Partial"
    case .gap: fit.isKorean ? "없음" : "Gap"
    }
  }
}

extension PrintedFit {
  var heading: String {
    let names = [page.header.company, page.header.title].compactMap(\.self)
    return names.isEmpty ? page.source : names.joined(separator: " · ")
  }

  var about: String {
    let day = page.today.iso.split(separator: "-").joined(separator: ".")
    let deadline = page.header.deadline.map { isKorean ? "마감 \($0)" : "apply by \($0)" }
    return [isKorean ? "맞춤 보고" : "Fit report", day, page.source, deadline].compactMap(\.self).joined(
      separator: " · ")
  }

  /// Counts, never one opaque score.
  var counts: [FitCount] {
    let required = page.report.tally(.required)
    let preferred = page.report.tally(.preferred)
    func figure(_ tally: StatusTally) -> String {
      isKorean ? "\(tally.total) 중 \(tally.met)" : "\(tally.met) of \(tally.total)"
    }
    return [
      FitCount(figure: figure(required), label: isKorean ? "근거 있는 필수 요건" : "required lines with evidence"),
      FitCount(figure: figure(preferred), label: isKorean ? "근거 있는 우대 사항" : "preferred lines with evidence"),
      FitCount(
        figure: "\(required.gap + preferred.gap)", label: isKorean ? "근거 없는 줄" : "gaps to answer"),
    ]
  }

  var strengths: [PrintedFitStrength] {
    page.report.strengths.map { strength in
      let name = page.strengthNames[strength.id].map(plain) ?? strength.id
      let count =
        strength.supports == 0
        ? (isKorean ? "이 공고에는 쓰이지 않음" : "not used by this posting")
        : isKorean ? "공고의 \(strength.supports)줄에 답함" : "answers \(strength.supports) of the posting's lines"
      let lead = isKorean ? "앞세움: " : "lead with this: "
      return PrintedFitStrength(
        name: name, id: strength.id, note: strength.id == page.report.lead ? lead + count : count)
    }
  }
}
