public import LapelDiagnostics

extension CareerChecks {
  /// Reports answers to one company that name another: an answer written anew from an old one is sent once, and read
  /// by the wrong firm.
  func checkCompanies(_ report: inout Report) {
    let answered = career.targets.filter { $0.questions.contains { $0.answer != nil } }
    guard !answered.isEmpty, career.targets.count > 1 else { return }
    // An answer may tell of employers, schools and what else the career itself names.
    let known = allEntries.flatMap { entry, _ in entry.callNames }.flatMap(\.versions).compactMap {
      CompanyName($0.text)
    }
    let companies = career.targets.flatMap(names).filter { company in
      !known.contains { $0.isKin(of: company) }
    }
    let index = Dictionary(grouping: companies, by: \.beginning)
    for target in answered {
      let own = names(of: target)
      for version in target.questions.flatMap({ $0.answer?.versions ?? [] }) {
        let words = NameWord.all(in: version.text)
        let other = words.indices.lazy.compactMap { at in
          index[CompanyName.beginning(of: words[at].key)]?.first { company in
            company.stands(in: words, at: at) && !own.contains { $0.isKin(of: company) }
          }
        }.first
        guard let other else { continue }
        report.add(
          Diagnostic(
            .answerNamesOther,
            "this answer for `\(target.id.text)` names \(other.written.quotedName), another target's company",
            at: version.origin.range,
            hints: ["write the company that reads it, or leave the name out"]))
      }
    }
  }

  private func names(of target: Target) -> [CompanyName] {
    let posting = target.posting.flatMap { named in career.postings.first { $0.id.text == named.text } }
    return [target.company, posting?.company].compactMap(\.self).flatMap(\.versions).compactMap {
      CompanyName($0.text)
    }
  }
}

extension DiagnosticCode {
  /// A warning: an answer that names the company of another target.
  public static let answerNamesOther = DiagnosticCode(
    "answer-names-other", .warning, "an answer that names the company of another target",
    "An answer written anew from an old one still says who was to read that. Nobody sees it as fast as the one who reads it.",
    wrong: """
      target: {id: hanbit, company: Hanbit, questions: [{ask: Why us?, answer: I want to join Nuri Vision}]}
      ---
      target: {id: nuri, company: Nuri Vision}
      """,
    right: """
      target: {id: hanbit, company: Hanbit, questions: [{ask: Why us?, answer: I want to join Hanbit}]}
      ---
      target: {id: nuri, company: Nuri Vision}
      """)
}
