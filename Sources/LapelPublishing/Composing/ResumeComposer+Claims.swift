import Lapel
import LapelDiagnostics

extension ResumeComposer {
  /// A summary or a claim that tells of what this page leaves out: a reader sees the word and nothing behind it.
  mutating func warnOfClaims() {
    let shown = Set(contents.sections.flatMap(\.entries).map(\.path.section))
    let missing = ProvenKind.all.filter { kind in
      shown.isDisjoint(with: kind.sections) && kind.sections.contains { !(career.entries[$0] ?? []).isEmpty }
    }
    if missing.isEmpty { return }
    let lines = contents.sections.flatMap(\.entries).flatMap { item in
      (item.highlights + item.roles.flatMap(\.highlights)).map { $0.highlight.text.text(in: language) }
    }
    let said = missing.filter { kind in !lines.contains(where: kind.isTold) }
    for text in claims() {
      guard let version = text.version(in: language) else { continue }
      for kind in said where kind.isTold(in: version.text) {
        report.add(
          Diagnostic(
            .claimWithoutProof,
            "this tells of what stands under `\(kind.sections[0].rawValue)`, and the page shows nothing of it",
            at: version.origin.range, hints: ["show it, or put the text otherwise for this page"]))
      }
    }
  }

  private func isProven(_ strength: Strength) -> Bool {
    strength.evidence.isEmpty
      || strength.evidence.compactMap(names.place(of:)).contains(where: onPage.contains)
  }

  /// What this page claims in the person's own words.
  private func claims() -> [LocalizedText] {
    var texts: [LocalizedText?] = []
    for section in contents.sections {
      if section.key == .summary { texts.append(career.person.summary) }
      // A strength that has lost all its proof is left out itself.
      texts += section.entries.map { $0.entry as? Strength }.map { strength in
        strength.flatMap { isProven($0) ? $0.claim : nil }
      }
    }
    return texts.compactMap(\.self)
  }
}

/// What a claim can tell of that has a section of its own.
private struct ProvenKind {
  let sections: [SectionKey]
  /// Beginnings of Latin words, folded.
  let words: [String]
  let hangul: [String]

  static let all = [
    ProvenKind(
      sections: [Award.section], words: ["award", "prize", "medal"],
      hangul: ["상을 받", "상을 탔", "수상", "입상", "표창"]),
    ProvenKind(
      sections: [Publication.section], words: ["publication", "published"],
      hangul: ["논문을 냈", "논문을 발표", "논문을 게재", "논문이 실"]),
    ProvenKind(sections: [Patent.section], words: ["patent"], hangul: ["특허"]),
    ProvenKind(
      sections: [Certificate.section], words: ["certified", "licensed", "licenced"], hangul: ["자격증", "면허"]),
  ]

  func isTold(in text: String) -> Bool {
    if hangul.contains(where: text.contains) { return true }
    return text.lowercased().split { !$0.isLetter }.contains { word in words.contains { word.hasPrefix($0) } }
  }
}
