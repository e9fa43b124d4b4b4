import LapelDiagnostics
import LapelYAML

/// Reports that something else was found than was wanted.
enum WrongShape {
  static func record(_ name: String, _ fields: [FieldInfo], isLine: Bool, found: Node) -> Diagnostic {
    var wanted: [String] = fields.filter(\.isRequired).map(\.name)
    if wanted.isEmpty { wanted = fields.prefix(3).map(\.name) }
    let named = wanted.map { "`\($0)`" }.joined(separator: ", ")
    if isLine {
      return Diagnostic(
        .wrongShape, "expected a line of text, or its fields, and this is a list", at: found.range,
        hints: ["a text that begins with `[` or `- ` needs quotes"])
    }
    guard found.kind == .scalar else {
      return Diagnostic(
        .wrongShape, "\(name.withArticle) has fields, such as \(named), and this is a list", at: found.range)
    }
    let text = found.text
    let example = text.utf8.count <= 60 && !text.utf8.contains(0x0A) ? text : "…"
    return Diagnostic(
      .wrongShape, "\(name.withArticle) has fields, such as \(named), and this is a text", at: found.range,
      hints: ["write `\(wanted.first ?? "name"): \(example)`"])
  }

  static func text(found: Node) -> Diagnostic {
    found.kind == .sequence
      ? Diagnostic(
        .wrongShape, "expected a text, and this is a list", at: found.range,
        hints: ["write one text; a text that begins with `[` needs quotes"])
      : Diagnostic(
        .wrongShape, "expected a text, and this has fields", at: found.range,
        hints: ["write one text; a text that begins with `{` needs quotes"])
  }

  /// - Parameter item: the shape of the list's items.
  static func list(of item: Shape, found: Node) -> Diagnostic {
    let isOfRecords = if case .record = item { true } else { false }
    let what = found.kind == .scalar ? "a text" : isOfRecords ? "one entry" : "a mapping"
    return Diagnostic(
      .wrongShape, "expected a list, and this is \(what)", at: found.range,
      hints: ["begin each item with `- ` on a line of its own\(isOfRecords ? "" : ", or write `[…]`")"],
      fix: isOfRecords ? dashFix(found) : bracketFix(found))
  }

  /// Adds brackets around a single word or line that needs no quotes inside them.
  private static func bracketFix(_ node: Node) -> Diagnostic.Fix? {
    guard node.kind == .scalar, node.style == .plain else { return nil }
    let text = node.text
    let special: Set<UInt8> = Set(",[]{}:#\n".utf8)
    guard !text.isEmpty, text.utf8.count == node.range.bytes.count,
      !text.utf8.contains(where: special.contains)
    else { return nil }
    return .init("make it a list", [.init(node.range, "[\(text)]")])
  }

  /// Adds a dash before an entry, and indents its other lines by two more blanks.
  private static func dashFix(_ node: Node) -> Diagnostic.Fix? {
    guard node.kind == .mapping, !node.isFlow else { return nil }
    let (file, start) = (node.range.file, node.range.bytes.lowerBound)
    if node.sourceText.hasPrefix("-{") { return gluedDashFix(node) }
    var edits = [Diagnostic.Edit(SourceRange(file, start..<start), "- ")]
    for (offset, byte) in node.sourceText.utf8.enumerated() where byte == 0x0A {
      let line = start + offset + 1
      edits.append(.init(SourceRange(file, line..<line), "  "))
    }
    return .init("make it a list", edits)
  }

  /// Adds a blank after each dash in `-{name: …}`, which is not an item without it.
  private static func gluedDashFix(_ node: Node) -> Diagnostic.Fix? {
    var edits: [Diagnostic.Edit] = []
    var offset = node.range.bytes.lowerBound
    for line in node.sourceText.split(separator: "\n", omittingEmptySubsequences: false) {
      let dash = offset + line.prefix { $0 == " " }.utf8.count
      offset += line.utf8.count + 1
      if line.allSatisfy({ $0 == " " || $0 == "\r" }) { continue }
      // Another line is not an item, and nobody knows what it belongs to.
      guard line.drop(while: { $0 == " " }).hasPrefix("-{") else { return nil }
      edits.append(.init(SourceRange(node.range.file, dash + 1..<dash + 1), " "))
    }
    return .init("put a space after the dash", edits)
  }
}
