import Lapel
import LapelTailoring

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
  let unread: String
  let cv: String

  static let korean = FitWords(
    skip: "본문으로 건너뛰기", fit: "적합도", requirements: "요건", asked: "공고의 요건", status: "상태", evidence: "근거",
    strengths: "강점", names: "다른 이름으로 쓴 말", questions: "준비할 질문",
    unread: "요건으로 읽지 않은 줄", cv: "이력서")
  static let english = FitWords(
    skip: "Skip to content", fit: "Fit", requirements: "Requirements", asked: "Requirement in the posting",
    status: "Status", evidence: "Evidence", strengths: "Strengths", names: "Under another name",
    questions: "Questions to prepare", unread: "Not read as requirements", cv: "CV")
}

struct FitCount: Sendable {
  let figure: String
  let label: String
}

struct FitLink: Sendable {
  let label: String
  let url: String
}

struct PrintedProof: Sendable {
  let title: String
  /// On the CV; nil when it is not on it.
  let url: String?
  let id: String
  let why: [String]
}

struct PrintedFitStrength: Sendable {
  let name: String
  let url: String?
  let isLead: Bool
  let id: String
  let note: String
  /// What the person says of it and of how it stands beside rivals, where it leads.
  let told: [String]
}

/// The lines of one kind.
struct PrintedFitGroup: Sendable {
  let kind: RequirementKind
  let fit: PrintedFit

  var lines: [PrintedFitLine] {
    fit.page.report.ordered(kind).map { PrintedFitLine(line: $0, fit: fit) }
  }

  var name: String {
    switch kind {
    case .required: fit.isKorean ? "필수" : "Required"
    case .preferred: fit.isKorean ? "우대" : "Preferred"
    case .duty: fit.isKorean ? "업무" : "Duties"
    }
  }

  var count: String {
    let tally = fit.page.report.tally(kind)
    return "\(tally.total): \(tally.text(isKorean: fit.isKorean))"
  }
}

struct PrintedFitLine: Sendable {
  let line: FitReport.Line
  let fit: PrintedFit

  /// A line that the person answers is no gap.
  var isToAnswer: Bool { line.isToAnswer && line.status == .gap }

  var status: String {
    if isToAnswer { return fit.isKorean ? "답할 것" : "To answer" }
    return switch line.status {
    case .met: fit.isKorean ? "충족" : "Met"
    case .partial: fit.isKorean ? "일부" : "Partial"
    case .gap: fit.isKorean ? "없음" : "Gap"
    }
  }
}

extension PrintedFit {
  var heading: String { page.header.company ?? page.header.title ?? page.source }

  /// The position, where the heading is a company.
  var role: String? { page.header.company == nil ? nil : page.header.title }

  /// That the career has errors, without the marks around a command that a terminal is given.
  var notice: String? {
    page.report.notice.map { String($0.filter { $0 != "`" }) }
  }

  var reportName: String { isKorean ? "적합도 보고서" : "Fit report" }

  var about: [String] {
    let deadline = page.header.deadline.map { dotted($0) }.map { isKorean ? "마감 \($0)" : "apply by \($0)" }
    return [reportName, dotted(page.today.iso), page.source, deadline].compactMap(\.self)
  }

  private func dotted(_ date: String) -> String { date.split(separator: "-").joined(separator: ".") }

  /// The CV in the language of the page.
  var links: [FitLink] {
    guard let cv = page.cv else { return [] }
    let pdf = cv.pdf.map { [FitLink(label: "PDF", url: $0)] } ?? []
    return [FitLink(label: isKorean ? "이력서" : "CV", url: cv.name)] + pdf
  }

  /// Counts, never one opaque score.
  var counts: [FitCount] {
    let required = page.report.tally(.required)
    let preferred = page.report.tally(.preferred)
    func figure(_ tally: StatusTally) -> String {
      isKorean ? "\(tally.total)줄 중 \(tally.met)" : "\(tally.met) of \(tally.total)"
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
      let isLead = strength.id == page.report.lead
      let lead = isKorean ? "앞세움: " : "lead with this: "
      return PrintedFitStrength(
        name: name, url: address(of: strength.id), isLead: isLead, id: strength.id,
        note: isLead ? lead + count : count,
        told: isLead ? [strength.claim, strength.compare].compactMap { $0.map(plain) } : [])
    }
  }
}
