import Lapel

/// A fit report on the terminal.
struct FitPrinter {
  let report: FitReport
  let index: CareerIndex

  init(_ report: FitReport, _ index: CareerIndex) {
    self.report = report
    self.index = index
  }

  private var isKorean: Bool { report.isKorean }

  func print(to console: Console) throws(Failure) {
    if let notice = report.notice { try console.print("\(notice, .yellow)\n") }
    for (kind, title) in [
      (RequirementKind.required, isKorean ? "필수" : "Required"), (.preferred, isKorean ? "우대" : "Preferred"),
      (.duty, isKorean ? "업무" : "Duties"),
    ] {
      let lines = report.lines.filter { $0.kind == kind }
      guard !lines.isEmpty else { continue }
      let met = report.tally(kind).met
      let count = isKorean ? "\(lines.count)줄 가운데 \(met)줄에 근거 있음" : "\(met) of \(lines.count) with evidence"
      try console.print("\(title, .bold)  \(count, .dim)")
      for line in lines { try print(line, to: console) }
      try console.print("")
    }
    try printStrengths(to: console)
  }

  private func print(_ line: FitReport.Line, to console: Console) throws(Failure) {
    switch line.status {
    case .met: try console.print("  \("●", .green) \(line.text)")
    case .partial: try console.print("  \("◐", .yellow) \(line.text)")
    case .gap: try console.print("  \("○", .red) \(line.text)")
    }
    for proof in line.evidence.prefix(3) {
      let why = proof.why.isEmpty ? "" : ": " + proof.why.joined(separator: ", ")
      try console.print("      \(proof.id, .cyan)\(why)")
    }
    for remark in line.remarks { try console.print("      \(remark, .dim)") }
  }

  private func printStrengths(to console: Console) throws(Failure) {
    if let lead = report.lead {
      try console.print("\(isKorean ? "앞세울 강점" : "Lead with", .bold)  \(lead, .cyan), \(report.leadReason)")
    }
    for strength in report.strengths where strength.id != report.lead && strength.supports > 0 {
      let count = isKorean ? "\(strength.supports)줄에 답함" : "answers \(strength.supports)"
      try console.print("  \(strength.id, .cyan)  \(count, .dim)")
    }
    if !report.otherNames.isEmpty {
      try console.print("\(isKorean ? "공고의 말로 바꿔 쓸 곳" : "Under another name", .bold)")
      for name in report.otherNames {
        try console.print("  \(name.asked) ← \(name.written), \(name.id, .cyan)")
      }
    }
    if !report.questions.isEmpty {
      try console.print("\(isKorean ? "준비할 질문" : "Questions to prepare", .bold)")
      for question in report.questions { try console.print("  \(question)") }
    }
    if !report.unused.isEmpty {
      try console.print(
        "\(isKorean ? "쓰이지 않은 강점" : "Unused", .bold)  \(report.unused.joined(separator: ", "))")
    }
  }
}
