import LapelDiagnostics
import LapelYAML

/// What the reader promises of every text, good or bad.
public enum Promises {
  private static let id = FileID(0)

  /// The first promise that the bytes break; nil when all are kept.
  public static func broken(by raw: [UInt8]) -> String? {
    var decoding = Report()
    let source = SourceFile(path: "fuzz.yaml", decoding: raw, id: id, report: &decoding)
    if let problem = problem(in: decoding, source.bytes) { return "decoding: \(problem)" }
    if String(validating: source.bytes, as: UTF8.self) == nil { return "the decoded text is no UTF-8" }

    var strict = Report()
    let file = YAMLFile.parse(source, id: id, mode: .strict, report: &strict)
    if let problem = problem(in: strict, source.bytes) ?? nodes(file, source.bytes) {
      return "strict: \(problem)"
    }

    var career = Report()
    let relaxed = YAMLFile.read(source, id: id, mode: .career, report: &career)
    if let problem = problem(in: career, source.bytes) ?? nodes(relaxed, source.bytes) {
      return "career: \(problem)"
    }
    for diagnostic in relaxed.relaxations {
      if let problem = self.problem(in: diagnostic, source.bytes) { return "relaxation: \(problem)" }
    }
    if let problem = agreement(source, file, strict) ?? formatting(source, relaxed, career) { return problem }

    var check = Report()
    YAMLCheck.run(source, id: id, report: &check)
    if let problem = problem(in: check, source.bytes) { return "check: \(problem)" }
    var json = Report()
    _ = YAMLJSON.bytes(of: source, id: id, report: &json)
    if let problem = problem(in: json, source.bytes) { return "json: \(problem)" }
    return career.hasErrors ? nil : writing(relaxed)
  }

  // MARK: - Places

  private static func problem(in report: Report, _ bytes: [UInt8]) -> String? {
    for diagnostic in report.diagnostics {
      if let problem = problem(in: diagnostic, bytes) { return problem }
    }
    return nil
  }

  private static func problem(in diagnostic: Diagnostic, _ bytes: [UInt8]) -> String? {
    let edits = diagnostic.fix?.edits ?? []
    let places =
      [diagnostic.range].compactMap(\.self) + diagnostic.notes.compactMap(\.range) + edits.map(\.range)
    if places.contains(where: { !isGood($0.bytes, bytes) }) {
      return "`\(diagnostic.code.name)` has a place outside of the text or inside of a character"
    }
    let ordered = edits.map(\.range.bytes).sorted { $0.lowerBound < $1.lowerBound }
    for (a, b) in zip(ordered, ordered.dropFirst()) where b.lowerBound < a.upperBound {
      return "`\(diagnostic.code.name)` has edits that overlap"
    }
    if diagnostic.fix?.edits.isEmpty == true {
      return "`\(diagnostic.code.name)` has a fix that changes nothing"
    }
    return diagnostic.message.isEmpty ? "`\(diagnostic.code.name)` says nothing" : nil
  }

  private static func isGood(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return false }
    return [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
  }

  private static func nodes(_ file: YAMLFile, _ bytes: [UInt8]) -> String? {
    var waiting = file.documents
    var count = 0
    while let node = waiting.popLast(), count < 20_000 {
      count += 1
      if !isGood(node.range.bytes, bytes) {
        return "a node has a place outside of the text or inside of a character"
      }
      _ = node.text.utf8.count + (node.tag?.utf8.count ?? 0) + (node.anchor?.utf8.count ?? 0)
      if node.isAlias { continue }
      waiting += node.items
      for (key, value) in node.pairs {
        if key.kind == .scalar, !key.isAlias, node[key.text] == nil { return "a key is not found" }
        waiting += [key, value]
      }
    }
    return nil
  }

  // MARK: - Meaning

  /// What strict reading takes, career reading takes for the same. The exceptions are a star that names
  /// nothing, and spaces before a key that do not indent: to YAML they are part of the key, and no career has
  /// such a key.
  private static func agreement(_ source: SourceFile, _ file: YAMLFile, _ strict: Report) -> String? {
    if strict.hasErrors { return nil }
    var report = Report()
    let career = YAMLFile.parse(source, id: id, mode: .career, report: &report)
    if report.diagnostics.contains(where: { $0.code == .noBreakIndentation }) { return nil }
    if report.hasErrors {
      return namesNothing(source) ? nil : "career reading refuses what strict reading takes"
    }
    if YAMLEvents.bytes(file) == YAMLEvents.bytes(career) { return nil }
    return career.relaxations.contains { $0.code == .starAtStart } ? nil : "the two modes read something else"
  }

  private static func namesNothing(_ source: SourceFile) -> Bool {
    var report = Report()
    _ = YAMLFile.read(source, id: id, mode: .strict, report: &report)
    return report.diagnostics.contains { $0.code == .undefinedAlias }
  }

  private static func formatting(_ source: SourceFile, _ file: YAMLFile, _ career: Report) -> String? {
    var report = Report()
    guard source.isText else { return nil }
    guard let once = YAMLFormatter.format(source, id: id, report: &report) else {
      return report.hasErrors ? nil : "formatting says nothing and does nothing"
    }
    let formatted = SourceFile(path: "fuzz.yaml", bytes: once)
    var strict = Report()
    let again = YAMLFile.parse(formatted, id: id, mode: .strict, report: &strict)
    if strict.hasErrors { return "the formatted text is no YAML: \(strict.diagnostics[0].code.name)" }
    if file.relaxations.isEmpty, YAMLEvents.bytes(again) != YAMLEvents.bytes(file) {
      return "formatting changed the events"
    }
    return YAMLFormatter.format(formatted, id: id, report: &strict) == once
      ? nil : "formatting twice changes it again"
  }

  /// What is written back reads as the same.
  private static func writing(_ file: YAMLFile) -> String? {
    for document in file.documents {
      var budget = 2_000
      guard let tree = tree(document, depth: 0, &budget) else { continue }
      let text = YAMLWriter.text(of: tree)
      var report = Report()
      let read = YAMLFile.parse(
        SourceFile(path: "fuzz.yaml", bytes: Array(text.utf8)), id: id, mode: .strict, report: &report)
      if report.hasErrors { return "what is written is no YAML" }
      budget = 4_000
      guard let root = read.documents.first, self.tree(root, depth: 0, &budget) == tree else {
        return "what is written reads as something else"
      }
    }
    return nil
  }

  private static func tree(_ node: Node, depth: Int, _ budget: inout Int) -> Tree? {
    budget -= 1
    if budget < 0 || depth > 60 { return nil }
    switch node.kind {
    case .scalar: return .text(node.text)
    case .sequence:
      var items: [Tree] = []
      for item in node.items {
        guard let item = tree(item, depth: depth + 1, &budget) else { return nil }
        items.append(item)
      }
      return .list(items)
    case .mapping:
      var pairs: [Tree.Pair] = []
      for (key, value) in node.pairs {
        guard key.kind == .scalar, let value = tree(value, depth: depth + 1, &budget) else { return nil }
        pairs.append(Tree.Pair(key.text, value))
      }
      return .fields(pairs)
    }
  }
}
