public import LapelDiagnostics
public import LapelYAML

extension DateValue: NodeConvertible {
  public static var shape: Shape { .text("a date", examples: ["2023", "2023-09", "2023-09-04"]) }

  public static func read(_ node: Node, _ report: inout Report) -> DateValue? {
    PlainText.read(node, &report).flatMap { text in
      if let date = PartialDate(text.text) { return DateValue(date, show: text.show, origin: text.origin) }
      report.add(Diagnostic(.badDate, "`\(text.text)` is no date", at: text.origin.range))
      return nil
    }
  }

  public var tree: Tree? { PlainText(date.iso, show: show).tree }
}

extension Period.EndValue: NodeConvertible {
  public static var shape: Shape { .text("a date or `present`", examples: ["2023-09", "present"]) }

  public static func read(_ node: Node, _ report: inout Report) -> Period.EndValue? {
    PlainText.read(node, &report).flatMap { text in
      if text.text == "present" { return Period.EndValue(.present, show: text.show, origin: text.origin) }
      if let date = PartialDate(text.text) {
        return Period.EndValue(.date(date), show: text.show, origin: text.origin)
      }
      report.add(Diagnostic(.badDate, "`\(text.text)` is no date", at: text.origin.range))
      return nil
    }
  }

  public var tree: Tree? { PlainText(end.text, show: show).tree }
}

extension Period: NodeConvertible {
  public static var shape: Shape { .text("a period", examples: ["2023-01..2023-08", "2023-01..present"]) }

  public static func read(_ node: Node, _ report: inout Report) -> Period? {
    PlainText.read(node, &report).flatMap { text in
      if let period = Period(text.text, show: text.show, origin: text.origin) { return period }
      report.add(Diagnostic(.badDate, "`\(text.text)` is no period", at: text.origin.range))
      return nil
    }
  }

  public var tree: Tree? { PlainText("\(start?.iso ?? "")..\(end.text)", show: show).tree }
}

extension Period.End {
  fileprivate var text: String {
    switch self {
    case .date(let date): date.iso
    case .present: "present"
    }
  }
}

extension PartialDate {
  /// Reads `2023`, `2023-09`, `2023-09-04`, with `.` or `/` for `-`; nil when it is no such date.
  public init?(_ text: String) {
    let parts = text.split(whereSeparator: { "-./".contains($0) }).map { Int($0) }
    guard (1...3).contains(parts.count), !parts.contains(nil), let year = parts[0],
      (1000...9999).contains(year)
    else { return nil }
    self.init(year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
    if let month, !(1...12).contains(month) { return nil }
    if let day, !(1...31).contains(day) { return nil }
  }
}

extension Period {
  init?(_ text: String, show: ShowLevel?, origin: Origin) {
    let halves = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let start = halves[0].isEmpty ? nil : PartialDate(halves[0])
    guard halves.count == 2 else { return nil }
    if halves[1].isEmpty || halves[1] == "present" {
      self.init(start: start, end: .present, show: show, origin: origin)
    } else if let end = PartialDate(halves[1]) {
      self.init(start: start, end: .date(end), show: show, origin: origin)
    } else {
      return nil
    }
  }
}
