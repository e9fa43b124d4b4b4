public import LapelDiagnostics
public import LapelYAML

extension DateValue: NodeConvertible {
  /// A text that is a date.
  public static var shape: Shape { .text("a date", examples: ["2023", "2023-09", "2023-09-04"]) }

  /// Reads a date in any accepted form; nil, with a report of what was meant, for any other text.
  public static func read(_ node: Node, _ report: inout Report) -> DateValue? {
    if node.kind == .sequence {
      report.add(
        Diagnostic(
          .wrongShape, "expected a date, and this is a list", at: node.range,
          hints: ["a date is one text, such as `2023-09`; a stretch of time stands under `period`"]))
      return nil
    }
    guard let text = PlainText.read(node, &report) else { return nil }
    switch PartialDate.read(text.text) {
    case .success(let date): return DateValue(date, show: text.show, origin: text.origin)
    case .failure(let mistake):
      var diagnostic = mistake.diagnostic(at: text.origin.range)
      if case .success = Period.read(text.text) {
        diagnostic.hints = ["a stretch of time stands under `period`: `period: \(text.text)`"]
      }
      report.add(diagnostic)
      return nil
    }
  }

  /// The date in ISO 8601, with its level if one is written.
  public var tree: Tree? { PlainText(date.iso, show: show).tree }
  /// The level written on it; nil when none is.
  public var ownLevel: ShowLevel? { show }
  /// Adds itself, as a date.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    leaves.append(Leaf(.date(self), context, own: show))
  }
}

extension Period.EndValue: NodeConvertible {
  /// A date, or a word for the present.
  public static var shape: Shape { .text("a date or `present`", examples: ["2023-09", "present"]) }

  /// Reads a date or a word for the present, in any known language; nil, with a report, for any other text.
  public static func read(_ node: Node, _ report: inout Report) -> Period.EndValue? {
    guard let text = PlainText.read(node, &report) else { return nil }
    switch Period.readEnd(text.text) {
    case .success(let end): return Period.EndValue(end, show: text.show, origin: text.origin)
    case .failure(let mistake):
      report.add(mistake.diagnostic(at: text.origin.range))
      return nil
    }
  }

  /// The date in ISO 8601, or `present`.
  public var tree: Tree? { PlainText(end.text, show: show).tree }
  /// The level written on it; nil when none is.
  public var ownLevel: ShowLevel? { show }
  /// Adds itself, as an end.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    leaves.append(Leaf(.end(self), context, own: show))
  }
}

extension Period: NodeConvertible {
  /// A text with two dates.
  public static var shape: Shape { .text("a period", examples: ["2023-01..2023-08", "2023-01..present"]) }

  /// Reads the two ends in one text; nil, with a report, for fields or a list (with a fix), and for an end
  /// before the start.
  public static func read(_ node: Node, _ report: inout Report) -> Period? {
    if let meant = endsAsFields(node) {
      report.add(
        Diagnostic(
          .badPeriod, "a period is one text, and this \(node.kind == .sequence ? "is a list" : "has fields")",
          at: node.range, hints: ["write `\(meant)`"],
          fix: .init("write `\(meant)`", [.init(node.range, meant)])))
      return nil
    }
    guard let text = PlainText.read(node, &report), let range = text.origin.range else { return nil }
    switch Period.read(text.text) {
    case .failure(let mistake):
      let part = range.part(mistake.part, of: text.text)
      report.add(
        PartialDate.Mistake(message: mistake.message, hint: mistake.hint, meant: mistake.meant)
          .diagnostic(
            mistake.code == .date ? .badDate : .badPeriod, at: part, replacing: text.text.part(mistake.part)))
      return nil
    case .success(let (start, end)):
      if let start, case .date(let end) = end, end.isBefore(start) {
        report.add(.reversed(start, end, at: range))
        return nil
      }
      return Period(start: start, end: end, show: text.show, origin: text.origin)
    }
  }

  /// `2023-01..2023-08`; a single date when both ends are the same.
  public var tree: Tree? {
    if let start, case .date(start) = end { return PlainText(start.iso, show: show).tree }
    return PlainText("\(start?.iso ?? "")..\(end.text)", show: show).tree
  }
  /// The level written on it; nil when none is.
  public var ownLevel: ShowLevel? { show }
  /// Adds itself, as a period.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    leaves.append(Leaf(.period(self), context, own: show))
  }

  /// The period that `{start: 2023-01, end: 2023-08}` or `[2023-01, 2023-08]` means, in the form of a career file.
  private static func endsAsFields(_ node: Node) -> String? {
    var texts: [String?]
    switch node.kind {
    case .scalar: return nil
    case .sequence: texts = node.items.map { $0.kind == .scalar ? $0.text : nil }
    case .mapping:
      let start = node["start"] ?? node["from"] ?? node["start_date"]
      let end = node["end"] ?? node["to"] ?? node["end_date"]
      texts = [start, end].map { $0.map { $0.isEmpty ? "" : $0.text } }
      if texts[1] == nil, texts[0] != nil { texts[1] = "" }
    }
    guard texts.count == 2, let a = texts[0], let b = texts[1], case .success = Period.read("\(a)..\(b)")
    else {
      return nil
    }
    return "\(a)..\(b)"
  }
}

extension Period.End {
  /// The end in the form of a career file: `2023-08`, `present`.
  public var text: String {
    switch self {
    case .date(let date): date.iso
    case .present: "present"
    }
  }
}

extension PartialDate.Mistake {
  /// - Parameter replaced: the text that a fix replaces, when the place was counted in the text instead of read from the file.
  func diagnostic(
    _ code: DiagnosticCode = .badDate, at range: SourceRange?, replacing replaced: String? = nil
  ) -> Diagnostic {
    let fix = Diagnostic.Fix(meant, at: range, replacing: replaced)
    var hints = hint.map { [$0] } ?? []
    if let meant, !hints.contains(where: { $0.contains("`\(meant)`") }) {
      hints.insert("did you mean `\(meant)`?", at: 0)
    }
    return Diagnostic(code, message, at: range, hints: hints, fix: fix)
  }
}

extension Diagnostic {
  static func reversed(_ start: PartialDate, _ end: PartialDate, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .badPeriod, "the period ends (`\(end.iso)`) before it starts (`\(start.iso)`)", at: range)
  }
}

extension String {
  /// The part of the text at these UTF-8 bytes.
  func part(_ bytes: Range<Int>) -> String { String(decoding: Array(utf8)[bytes], as: UTF8.self) }
}

extension SourceRange {
  /// The place in the file of a part of a scalar's text; the whole scalar when its text is not the file's bytes.
  ///
  /// Only the lengths are compared, so a fix at such a place states what it replaces, and a folded line loses
  /// nothing.
  func part(_ part: Range<Int>, of text: String) -> SourceRange {
    let quotes = bytes.count - text.utf8.count
    guard quotes == 0 || quotes == 2 else { return self }
    let start = bytes.lowerBound + quotes / 2
    return SourceRange(file, start + part.lowerBound..<start + part.upperBound)
  }
}

extension DiagnosticCode {
  /// An error: a date that cannot be, or that is written in a form that is not read.
  public static let badDate = DiagnosticCode(
    "bad-date", .error, "a date that cannot be, or that is written in a form that is not read",
    """
    A date is `2023`, `2023-09` or `2023-09-04`, as precisely as it is known; `2023.09.04` and `2023/9` are read too. Other \
    forms can be read in more than one way, so they are not.
    """,
    wrong: "awards:\n  - name: Service development award\n    date: 2022-13",
    right: "awards:\n  - name: Service development award\n    date: 2022-12")
  /// An error: a period that ends before it starts, or that is none.
  public static let badPeriod = DiagnosticCode(
    "bad-period", .error, "a period that ends before it starts, or that is none",
    """
    A period is `2023-01..2023-08`; `~` and ` – ` stand for `..` as well. Leave the end out, or write `present` or `현재`, for what \
    still goes on.
    """,
    wrong: "projects:\n  - name: Map of free seats\n    period: 2023-08..2023-01",
    right: "projects:\n  - name: Map of free seats\n    period: 2023-01..2023-08")
}
