public import LapelDiagnostics

extension CareerChecks {
  /// Checks that what a target names exists, and that what it asks for is possible.
  func checkTargets(_ report: inout Report) {
    var pointers = Pointers(index, declared)
    let strengths = career.entries(Strength.self).compactMap { index.item(at: $0.shared.origin) }
    let sectionNames = Set(sectionNames)
    for target in career.targets {
      checkPosting(target.posting, &report)
      checkStrengths(of: target, strengths, &report)
      let pinned = target.pin.compactMap { reference in
        pointers.item(reference, "pin", &report).map { (reference, $0) }
      }
      // A whole section is hidden by its name.
      let hidden = target.hide.filter { !sectionNames.contains($0.text) }.compactMap { reference in
        pointers.item(reference, "hide", &report).map { (reference, $0) }
      }
      checkPins(pinned, hidden, &report)
      checkHiddenStrengths(of: target, hidden, &report)
      checkHiddenEvidence(of: target, hidden.map(\.1), &report)
      for item in target.reword.items {
        guard let found = pointers.item(Reference(item.key, item.keyOrigin), "reword", &report) else {
          continue
        }
        checkFacts(of: item.text, beside: found, &report)
      }
      for question in target.questions { check(question, &report) }
      for language in target.language.values { check(language, &report) }
    }
  }

  func checkPosting(_ posting: Reference?, _ report: inout Report) {
    guard let posting else { return }
    let known = career.postings.map(\.id.text)
    if known.contains(posting.text) || declared.mayStandInBroken(posting.text, pointer: posting.origin.range)
    {
      return
    }
    report.add(
      .unknown(
        "\(posting.text.quotedName) is no posting", posting,
        near: Spelling.nearest(to: posting.text, in: known), among: known,
        otherwise: known.isEmpty
          ? "a posting stands under `posting`, with its `id`" : "the postings are \(Self.listed(known))"))
  }

  private func checkStrengths(of target: Target, _ strengths: [Item], _ report: inout Report) {
    var listed: Set<String> = []
    for reference in target.strengths {
      if let item = index.strength(reference) {
        listed.insert(item.name)
      } else {
        reportNoStrength(reference, strengths, &report)
      }
    }
    guard let lead = target.lead else { return }
    guard let item = index.strength(lead) else {
      reportNoStrength(lead, strengths, &report)
      return
    }
    if !target.strengths.isEmpty, !listed.contains(item.name),
      !target.strengths.contains(where: { index.strength($0) == nil })
    {
      report.add(
        Diagnostic(
          .leadNotListed, "the lead `\(item.name)` is not among the target's `strengths`",
          at: lead.origin.range,
          notes: [.init("the strengths stand here", at: target.strengths[0].origin.range)],
          hints: ["add `\(item.name)` to `strengths`, or lead with one of them"]))
    }
  }

  private func reportNoStrength(_ reference: Reference, _ strengths: [Item], _ report: inout Report) {
    if index[reference.text] == nil, declared.mayHold(reference.text, pointer: reference.origin.range) {
      return
    }
    let names = strengths.flatMap { item in [item.name] + item.title.versions.map(\.text) }
    let near = Spelling.nearest(to: reference.text, in: names).flatMap { name in
      // A place in the list, `strengths[1]`, is no name to write.
      strengths.first { $0.name == name || $0.title.versions.contains { $0.text == name } }
        .map { $0.name.hasSuffix("]") ? name : $0.name }
    }
    report.add(
      .unknown(
        "\(reference.text.quotedName) is no strength", reference, near: near, among: names,
        otherwise: strengths.isEmpty
          ? "there are no `strengths` in this career"
          : "the strengths are \(Self.listed(strengths.map(\.name)))"))
  }

  private func checkPins(
    _ pinned: [(Reference, Item)], _ hidden: [(Reference, Item)], _ report: inout Report
  ) {
    for (reference, item) in pinned {
      if let (other, _) = hidden.first(where: { $0.1.place.holds(item.place) }) {
        report.add(
          Diagnostic(
            .pinnedAndHidden, "`\(item.name)` is pinned and hidden", at: reference.origin.range,
            notes: [.init("it is hidden here", at: other.origin.range)],
            hints: ["take it out of `pin` or of `hide`"]))
      } else if item.level == .nobody {
        report.add(
          Diagnostic(
            .pinnedAndHidden, "`\(item.name)` is pinned, and it is private", at: reference.origin.range,
            notes: [.init("it stands here", at: item.origin.range)]))
      }
    }
  }

  /// Reports strengths that the target both names and hides.
  private func checkHiddenStrengths(
    of target: Target, _ hidden: [(Reference, Item)], _ report: inout Report
  ) {
    let lead = target.lead.map { ("leads", $0) }
    let named = (lead.map { [$0] } ?? []) + target.strengths.map { ("is among `strengths`", $0) }
    for (hiding, item) in hidden {
      guard let (what, reference) = named.first(where: { index.strength($0.1) == item }) else { continue }
      report.add(
        Diagnostic(
          .pinnedAndHidden, "`\(item.name)` \(what) and is hidden", at: reference.origin.range,
          notes: [.init("it is hidden here", at: hiding.origin.range)],
          hints: ["take it out of `hide`, or do not name it"]))
    }
  }

  /// Reports strengths whose evidence the target hides entirely: they are left out, and a lead cannot be.
  private func checkHiddenEvidence(of target: Target, _ hidden: [Item], _ report: inout Report) {
    if hidden.isEmpty { return }
    let lead = target.lead.flatMap { index.strength($0) }
    let shown = target.strengths.isEmpty ? nil : Set(target.strengths.compactMap { index.strength($0)?.name })
    for strength in career.entries(Strength.self) {
      guard let item = index.item(at: strength.shared.origin), shown?.contains(item.name) ?? true else {
        continue
      }
      let evidence: [Item] = strength.evidence.compactMap {
        if case .item(let item) = index.resolve($0) { item } else { nil }
      }
      guard !evidence.isEmpty, evidence.allSatisfy({ item in hidden.contains { $0.place.holds(item.place) } })
      else {
        continue
      }
      let isLead = item == lead
      let name = item.title.versions.first?.text ?? item.name
      report.add(
        Diagnostic(
          .hiddenEvidence,
          isLead
            ? "the lead `\(name)` has no evidence left: this target hides all of it"
            : "the strength `\(name)` is left out: this target hides all of its evidence",
          at: target.hide.first?.origin.range, severity: isLead ? .error : .warning,
          notes: [.init("its evidence stands here", at: strength.evidence[0].origin.range)]))
    }
  }

  private func check(_ language: PlainText, _ report: inout Report) {
    if LanguageKey.meant(by: language.text) == nil, LanguageKey.isLanguage(language.text) {
      checkIsWritten(language, &report)
      return
    }
    let near = LanguageKey.meant(by: language.text)
    report.add(
      Diagnostic(
        .unknownLanguage, "\(language.text.quotedName) is no language tag", at: language.origin.range,
        hints: [near.map { "did you mean `\($0)`?" } ?? "a language is a tag such as `ko` or `en`"],
        fix: near.flatMap { near in language.origin.range.map { .init("write `\(near)`", [.init($0, near)]) }
        }))
  }

  /// Reports a language that the career is not written in, since the CV would be in the career's first language.
  private func checkIsWritten(_ language: PlainText, _ report: inout Report) {
    let primary = Language(language.text).primary
    guard !career.person.languages.isEmpty, !career.languages.contains(where: { $0.primary == primary })
    else { return }
    report.add(
      Diagnostic(
        .unknownLanguage, "\(language.text.quotedName) is none of the CV's languages",
        at: language.origin.range,
        severity: .warning, hints: ["the languages are \(Self.listed(career.languages.map(\.tag)))"]))
  }

  /// A few names in backticks, joined for a message.
  static func listed(_ names: [String]) -> String {
    names.prefix(6).map { "`\($0)`" }.joined(separator: ", ") + (names.count > 6 ? " and others" : "")
  }
}

extension Item.Place {
  /// Whether the other place is this one or inside it.
  func holds(_ other: Item.Place) -> Bool {
    guard section == other.section, entry == other.entry else { return false }
    if role == nil && highlight == nil { return true }
    if role != other.role { return false }
    return highlight == nil || highlight == other.highlight
  }
}

extension DiagnosticCode {
  /// An error: a lead that is not among the target's strengths.
  public static let leadNotListed = DiagnosticCode(
    "lead-not-listed", .error, "a lead that is not among the target's strengths",
    "The lead opens the page, so it has to be one of the strengths that the target shows.",
    wrong: """
      projects:
        - id: map
          name: Map of free seats
      strengths:
        - {id: care, name: Care, evidence: [map]}
        - {id: speed, name: Speed, evidence: [map]}
      target:
        id: hanbit
        lead: care
        strengths: [speed]
      """,
    right: """
      projects:
        - id: map
          name: Map of free seats
      strengths:
        - {id: care, name: Care, evidence: [map]}
        - {id: speed, name: Speed, evidence: [map]}
      target:
        id: hanbit
        lead: care
        strengths: [care, speed]
      """)
  /// An error: an item that is always and never on the page.
  public static let pinnedAndHidden = DiagnosticCode(
    "pinned-and-hidden", .error, "an item that is always and never on the page",
    "What is pinned is on the page whatever else has to go, so it cannot be hidden or private.",
    wrong: """
      projects:
        - id: map
          name: Map of free seats
      target:
        id: hanbit
        pin: [map]
        hide: [map]
      """,
    right: """
      projects:
        - id: map
          name: Map of free seats
      target:
        id: hanbit
        pin: [map]
      """)
}
