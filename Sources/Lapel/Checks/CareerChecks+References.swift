public import LapelDiagnostics

extension CareerChecks {
  /// Checks every pointer except those of targets and applications, which have checks of their own.
  func checkReferences(_ report: inout Report) {
    var pointers = Pointers(index, declared)
    for (entry, around) in allEntries {
      if let strength = entry as? Strength {
        checkEvidence(of: strength, around, &pointers, &report)
      } else {
        for field in entry.references {
          for reference in field.references {
            guard let item = pointers.item(reference, field.field, &report) else { continue }
            if field.meaning == .proof { checkProof(item, reference, of: entry, around, &report) }
          }
        }
      }
    }
    for shared in allShared {
      checkLinks(shared.links, &pointers, &report)
      for highlight in shared.highlights { checkLinks(highlight.links, &pointers, &report) }
    }
    checkYearRecords(&pointers, &report)
    checkGoalsOfQuestions(&report)
    checkLog(&pointers, &report)
  }

  private func checkLinks(_ links: [Link], _ pointers: inout Pointers, _ report: inout Report) {
    for link in links where !WebAddress.looksLikeOne(link.target) || index[link.target] != nil {
      _ = pointers.item(Reference(link.target, link.origin), "links", &report)
    }
  }

  /// Reports private proof of a skill's use or a language, which proves nothing to readers.
  private func checkProof(
    _ item: Item, _ reference: Reference, of entry: any Entry, _ around: ShowLevel, _ report: inout Report
  ) {
    guard item.level == .nobody, max(around, entry.shared.show ?? .everyone) != .nobody else { return }
    report.add(
      Diagnostic(
        .hiddenEvidence, "`\(item.name)` is private, so it proves nothing on any page",
        at: reference.origin.range, notes: [.init("it stands here", at: item.origin.range)]))
  }

  private func checkEvidence(
    of strength: Strength, _ around: ShowLevel, _ pointers: inout Pointers, _ report: inout Report
  ) {
    let level = max(around, strength.shared.show ?? .everyone)
    for reference in strength.evidence {
      guard let item = pointers.item(reference, "evidence", &report) else { continue }
      if item.isStrength {
        let isItself = item == index.item(at: strength.shared.origin)
        report.add(
          Diagnostic(
            .claimAsEvidence,
            isItself
              ? "the strength `\(item.name)` cannot prove itself"
              : "`\(item.name)` is a strength, and a claim is no evidence of another",
            at: reference.origin.range, hints: ["point at what was done: a highlight, a project, an award"]))
      } else if item.level == .nobody, level != .nobody {
        report.add(
          Diagnostic(
            .hiddenEvidence, "`\(item.name)` is private, so it proves nothing on any page",
            at: reference.origin.range,
            notes: [.init("it stands here", at: item.origin.range)]))
      }
    }
  }

  private func checkGoalsOfQuestions(_ report: inout Report) {
    let goals = Set(career.goals.flatMap(\.items).compactMap { $0.id?.text })
    for question in career.assessments.flatMap(\.questions) {
      guard let goal = question.goal, !goals.contains(goal.text),
        !declared.mayStandInBroken(goal.text, pointer: goal.origin.range)
      else { continue }
      report.add(
        .unknown(
          "\(goal.text.quotedName) is no goal", goal,
          near: Spelling.nearest(to: goal.text, in: goals.sorted()), among: goals.sorted(),
          otherwise: "goals stand under `goals`, each with an `id`"))
    }
  }

  private func checkLog(_ pointers: inout Pointers, _ report: inout Report) {
    let known = Set(career.loggable)
    for line in career.log {
      for about in line.about where !known.contains(about.text) { _ = pointers.item(about, "log", &report) }
    }
  }
}

extension Career {
  /// What a line of the log may be about besides items: the person, targets, postings, applications, goals.
  package var loggable: [String] {
    ["self"] + targets.map(\.id.text) + postings.map(\.id.text) + applications.map(\.id.text)
      + goals.flatMap(\.items).compactMap { $0.id?.text }
  }
}

extension DiagnosticCode {
  /// An error: a strength among the evidence of a strength.
  public static let claimAsEvidence = DiagnosticCode(
    "claim-as-evidence", .error, "a strength among the evidence of a strength",
    "Evidence is what was done: a highlight, a project, an award, a post. A strength is a claim, and needs evidence itself.",
    wrong: "strengths:\n  - id: care\n    name: Care\n    evidence: [care]",
    right:
      "projects:\n  - id: map\n    name: Map of free seats\nstrengths:\n  - id: care\n    name: Care\n    evidence: [map]"
  )
  /// A warning: evidence that is on no page.
  public static let hiddenEvidence = DiagnosticCode(
    "hidden-evidence", .warning, "evidence that is on no page",
    "What is private, or hidden by the target, is not on the page, so the strength stands there without this proof.",
    wrong: """
      projects:
        - id: map
          name: Map of free seats
          show: private
      strengths:
        - name: Care
          evidence: [map]
      """,
    right: """
      projects:
        - id: map
          name: Map of free seats
      strengths:
        - name: Care
          evidence: [map]
      """)
}
