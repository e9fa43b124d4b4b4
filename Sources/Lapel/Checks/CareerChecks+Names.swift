public import LapelDiagnostics

extension CareerChecks {
  /// Checks the names of sections in `sections`, `titles` and `limits`, in the profile and in targets.
  func checkSectionNames(_ report: inout Report) {
    let known = sectionNames
    check(career.person.options, known, &report)
    for target in career.targets { check(target.options, known, &report) }
  }

  /// The names by which `sections`, `titles`, `limits` and `hide` refer to sections.
  var sectionNames: [String] {
    SectionKey.all.map(\.rawValue) + career.custom.compactMap { $0.id?.text }
  }

  private func check(_ options: Options, _ known: [String], _ report: inout Report) {
    for name in options.sections where !SectionsRest.isOne(name.text) {
      check(name.text, name.origin, known, &report)
    }
    for item in options.titles.items { check(item.key, item.keyOrigin, known, &report) }
    for item in options.limits.items { check(item.key, item.keyOrigin, known, &report) }
  }

  private func check(_ name: String, _ origin: Origin, _ known: [String], _ report: inout Report) {
    if known.contains(name) || declared.mayHold(name, pointer: origin.range) { return }
    let near = FieldSynonyms.field(for: name, where: known.contains) ?? Slip.name(for: name, among: known)
    report.add(
      Diagnostic(
        .unknownSection, "\(name.quotedName) is no section", at: origin.range,
        hints: [
          near.map { "did you mean `\($0)`?" }
            ?? "`lapel fields` lists the sections; one of your own is named by its `id`"
        ],
        fix: near.flatMap { near in origin.range.map { .init("write `\(near)`", [.init($0, near)]) } }))
  }

  /// Checks the years of retrospectives and goals.
  func checkYears(_ report: inout Report) {
    for year in career.retrospectives.map(\.year) + career.goals.map(\.year) {
      let date = PartialDate(year.text)
      if date == nil || date?.month != nil {
        report.add(
          Diagnostic(
            .badDate, "\(year.text.quotedName) is no year", at: year.origin.range,
            hints: ["a year has four digits, such as `2023`"]))
      }
    }
  }

  /// Reports what the person has noted as missing.
  func checkTodos(_ report: inout Report) {
    var todos = allShared.compactMap(\.todo)
    todos += allShared.flatMap(\.highlights).compactMap(\.todo)
    todos += career.targets.flatMap(\.questions).compactMap(\.todo)
    for todo in todos {
      for version in todo.versions.prefix(1) {
        let line = version.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        report.add(Diagnostic(.todo, "still to do: \(line)", at: version.origin.range))
      }
    }
  }
}

/// The mark in `sections` for all sections that are not named.
package enum SectionsRest {
  /// Whether a name is `…`, or three points typed instead.
  package static func isOne(_ name: String) -> Bool { name == "…" || name == "..." }
}

extension DiagnosticCode {
  /// An error: a name that is no section.
  public static let unknownSection = DiagnosticCode(
    "unknown-section", .error, "a name that is no section",
    "`sections`, `titles` and `limits` name sections by their keys: `projects`, `awards`, or the `id` of a section of your own.",
    wrong: "sections: [strenghts, projects]", right: "sections: [strengths, projects]")
  /// A note: something that is still to be filled in.
  public static let todo = DiagnosticCode(
    "todo", .note, "something that is still to be filled in",
    "A CV with a todo on the page builds with a warning and is not ready to be sent.",
    wrong: "projects:\n  - name: Map of free seats\n    todo: number of users",
    right: "projects:\n  - name: Map of free seats")
  /// A warning: an item of a list with nothing in it.
  public static let emptyItem = DiagnosticCode(
    "empty-item", .warning, "an item of a list with nothing in it",
    "A dash with nothing behind it is printed as nothing: mostly a line that was begun and not written.",
    wrong: "interests:\n  - Hiking\n  -", right: "interests:\n  - Hiking")
  /// A warning: the same item twice in one list.
  public static let repeatedItem = DiagnosticCode(
    "repeated-item", .warning, "the same item twice in one list",
    "It would be printed twice. Often a line was copied and not changed.",
    wrong: "skills:\n  - name: Programming\n    keywords: [Swift, Python, Swift]",
    right: "skills:\n  - name: Programming\n    keywords: [Swift, Python]")
}
