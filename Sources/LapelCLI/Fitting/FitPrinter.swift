import Lapel
import LapelTailoring

/// A fit report on the terminal.
struct FitPrinter {
  let report: FitReport
  let index: CareerIndex

  init(_ report: FitReport, _ index: CareerIndex) {
    self.report = report
    self.index = index
  }

  private var isKorean: Bool { report.isKorean }

  /// Written at once: a report has hundreds of lines.
  func print(to console: Console) throws(Failure) {
    var lines = PrintedLines(isColored: console.isColored)
    add(to: &lines)
    try console.write(lines.text)
  }

  private func add(to lines: inout PrintedLines) {
    if let notice = report.notice { lines.add("\(notice, .yellow)\n") }
    for (kind, title) in [
      (RequirementKind.required, isKorean ? "필수" : "Required"), (.preferred, isKorean ? "우대" : "Preferred"),
      (.duty, isKorean ? "업무" : "Duties"),
    ] {
      let answered = report.lines.filter { $0.kind == kind }
      guard !answered.isEmpty else { continue }
      let met = report.tally(kind).met
      let count =
        isKorean ? "\(answered.count)줄 가운데 \(met)줄에 근거 있음" : "\(met) of \(answered.count) with evidence"
      lines.add("\(title, .bold)  \(count, .dim)")
      for line in answered { add(line, to: &lines) }
      lines.add("")
    }
    addStrengths(to: &lines)
  }

  private func add(_ line: FitReport.Line, to lines: inout PrintedLines) {
    switch line.status {
    case .met: lines.add("  \("●", .green) \(line.text)")
    case .partial: lines.add("  \("◐", .yellow) \(line.text)")
    case .gap: lines.add("  \("○", .red) \(line.text)")
    }
    for proof in line.evidence.prefix(3) {
      let why = proof.why.isEmpty ? "" : ": " + proof.why.joined(separator: ", ")
      lines.add("      \(proof.id, .cyan)\(why)")
    }
    for remark in line.remarks { lines.add("      \(remark, .dim)") }
  }

  private func addStrengths(to lines: inout PrintedLines) {
    if let lead = report.lead {
      lines.add("\(isKorean ? "앞세울 강점" : "Lead with", .bold)  \(lead, .cyan), \(report.leadReason)")
    }
    for strength in report.strengths where strength.id != report.lead && strength.supports > 0 {
      let count = isKorean ? "\(strength.supports)줄에 답함" : "answers \(strength.supports)"
      lines.add("  \(strength.id, .cyan)  \(count, .dim)")
    }
    if !report.otherNames.isEmpty {
      lines.add("\(isKorean ? "공고의 말로 바꿔 쓸 곳" : "Under another name", .bold)")
      for name in report.otherNames {
        lines.add("  \(name.asked) ← \(name.written), \(name.id, .cyan)")
      }
    }
    if !report.questions.isEmpty {
      lines.add("\(isKorean ? "준비할 질문" : "Questions to prepare", .bold)")
      for question in report.questions { lines.add("  \(question)") }
    }
    if !report.unused.isEmpty {
      lines.add(
        "\(isKorean ? "쓰이지 않은 강점" : "Unused", .bold)  \(report.unused.joined(separator: ", "))")
    }
  }
}

/// Lines of a result that are written together.
private struct PrintedLines {
  let isColored: Bool
  private(set) var text = ""

  init(isColored: Bool) { self.isColored = isColored }

  mutating func add(_ line: StyledText) { text += line.rendered(colored: isColored) + "\n" }
}
