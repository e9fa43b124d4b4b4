public import LapelDiagnostics

extension CareerChecks {
  /// Checks that ids are unique within their kind: everything that can be cited shares one name space, and inner ids share
  /// that of their entry.
  func checkIDs(_ report: inout Report) {
    var citable: [Identifier] = []
    for (entry, _) in allEntries {
      let parts = entry.parts
      if let id = entry.shared.id { citable.append(id) }
      citable += parts.compactMap(\.shared.id)
      let inner = entry.shared.highlights + parts.flatMap(\.shared.highlights)
      Self.unique(
        inner.compactMap(\.id), within: entry.shared.id.map { "`\($0.text)`" } ?? "its entry", &report)
    }
    Self.unique(citable, &report)
    Self.unique(career.targets.map(\.id), &report)
    Self.unique(career.postings.map(\.id), &report)
    Self.unique(career.applications.map(\.id), &report)
    Self.unique(career.custom.compactMap(\.id), &report)
    Self.unique(career.goals.flatMap(\.items).compactMap(\.id), &report)
    for target in career.targets { Self.unique(target.questions.compactMap(\.id), &report) }
    for list in career.assessments { Self.unique(list.questions.compactMap(\.id), &report) }
    checkLetterCase(of: career.targets.map(\.id), &report)
    for target in career.targets where ["general", "site"].contains(target.id.text) {
      report.add(
        Diagnostic(
          .badID, "a target cannot be called `\(target.id.text)`: that is a folder of the output already",
          at: target.id.origin.range))
    }
  }

  /// Reports two targets whose ids differ only in letter case, since on most computers they share one output folder.
  private func checkLetterCase(of ids: [Identifier], _ report: inout Report) {
    var first: [String: Identifier] = [:]
    for id in ids {
      guard let other = first.updateValue(id, forKey: id.text.lowercased()), other.text != id.text else {
        continue
      }
      report.add(
        Diagnostic(
          .badID,
          "the targets `\(other.text)` and `\(id.text)` differ in letter case alone, and their folders would be one",
          at: id.origin.range,
          notes: other.origin.range.map { [.init("the other stands here", at: $0)] } ?? [],
          hints: ["give one of them another id"]))
    }
  }

  /// Reports every id that equals an earlier one, in the order of files and places.
  private static func unique(_ ids: [Identifier], within holder: String? = nil, _ report: inout Report) {
    // There are nearly always only a few, all different.
    if ids.count < 12, ids.indices.allSatisfy({ at in ids[..<at].allSatisfy { $0.text != ids[at].text } }) {
      return
    }
    var first: [String: SourceRange] = [:]
    for id in ids.sorted(by: { $0.origin.isBefore($1.origin) }) {
      guard let range = id.origin.range else { continue }
      guard let other = first[id.text] else {
        first[id.text] = range
        continue
      }
      report.add(
        Diagnostic(
          .duplicateID, "the id `\(id.text)` is given twice\(holder.map { " within \($0)" } ?? "")",
          at: range,
          notes: [.init("it stands here first", at: other)], hints: ["give one of them another id"]))
    }
  }
}

extension Origin {
  /// Whether the origin is earlier in the order of files and places.
  func isBefore(_ other: Origin) -> Bool {
    guard let a = range, let b = other.range else { return range != nil && other.range == nil }
    return a.file == b.file ? a.bytes.lowerBound < b.bytes.lowerBound : a.file < b.file
  }
}

extension DiagnosticCode {
  /// An error: an id that two things bear.
  public static let duplicateID = DiagnosticCode(
    "duplicate-id", .error, "an id that two things bear",
    """
    A pointer has to lead to one thing. Entries of all sections share one space of ids; highlights share that of their entry; \
    targets, postings and applications have a space each.
    """,
    wrong: "projects:\n  - id: map\n    name: Map of free seats\n  - id: map\n    name: Map of stars",
    right: "projects:\n  - id: map\n    name: Map of free seats\n  - id: stars\n    name: Map of stars")
}
