import Lapel
import LapelDiagnostics

extension ResumeComposer {
  /// Warns of a summary or a claim that mentions what this page leaves out, so that readers find nothing behind the word.
  mutating func warnOfClaims() {
    let shown = Set(contents.sections.flatMap(\.entries).map(\.path.section))
    let missing = ProvenKind.all.filter { kind in
      shown.isDisjoint(with: kind.sections) && !writtenSections.isDisjoint(with: kind.sections)
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
