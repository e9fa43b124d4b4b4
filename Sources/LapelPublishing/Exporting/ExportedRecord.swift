import LapelYAML

/// One entry, or the person: texts in one language, under the field names of a career file.
struct ExportedRecord {
  /// The id by which other items point at it; nil: it has none.
  let id: String?
  /// Its title on a page; nil when there is none.
  let headline: String?
  private let fields: [Tree.Pair]
  /// The labels that a page prints before fields' texts.
  private let labels: [String: String]

  init(_ tree: Tree?, id: String? = nil, headline: String? = nil, labels: [String: String] = [:]) {
    if case .fields(let pairs)? = tree { fields = pairs } else { fields = [] }
    self.id = id
    self.headline = headline
    self.labels = labels
  }

  /// The text of a field; nil when there is none.
  subscript(key: String) -> String? { value(key).flatMap(Self.text) }

  /// The names of its fields, in order.
  var keys: [String] { fields.map(\.key) }

  /// The fields as they are.
  var tree: Tree { .fields(fields) }

  private func value(_ key: String) -> Tree? { fields.first { $0.key == key }?.value }

  /// The texts of a list, or the single text of a field.
  func list(_ key: String) -> [String] {
    switch value(key) {
    case .list(let items)?: items.compactMap(Self.text)
    case let single?: [Self.text(single)].compactMap { $0 }
    case nil: []
    }
  }

  /// The texts of fields, in the order asked for, each with the label that a page prints before it.
  func lines(_ keys: [String]) -> [String] {
    keys.flatMap { key in list(key).map { text in labels[key].map { "\($0): \(text)" } ?? text } }
  }

  func record(_ key: String) -> ExportedRecord { ExportedRecord(value(key)) }

  func records(_ key: String) -> [ExportedRecord] {
    if case .list(let items)? = value(key) { return items.map { ExportedRecord($0) } }
    return []
  }

  /// The text of a value; for a record, a highlight's line with its figures, or a link's address; nil when there is none.
  private static func text(_ tree: Tree) -> String? {
    switch tree {
    case .text(let text): return text
    case .fields(let pairs):
      guard let line = pairs.first(where: { $0.key == "text" || $0.key == "url" }).flatMap({ text($0.value) })
      else { return nil }
      let metric = pairs.first { $0.key == "metric" }
      return line + (metric.flatMap { figures(ExportedRecord($0.value), beside: line) } ?? "")
    case .list: return nil
    }
  }

  /// The figures in brackets, ` (10h → 4h, same GPU)`; nil when the line itself has them.
  private static func figures(_ metric: ExportedRecord, beside line: String) -> String? {
    let figures = [metric["was"], metric["now"]].compactMap { $0 }
    if SaidFigures.areAll(figures, in: line) { return nil }
    let words = [figures.joined(separator: " → "), metric["basis"]].joinedPresent(by: ", ")
    return words.isEmpty ? nil : " (\(words))"
  }

  /// Every text in it, in order.
  var texts: [String] { Self.texts(.fields(fields)) }

  private static func texts(_ tree: Tree) -> [String] {
    switch tree {
    case .text(let text): [text]
    case .list(let items): items.flatMap(texts)
    case .fields(let pairs): pairs.flatMap { texts($0.value) }
    }
  }

  // MARK: - What entries of every section have

  /// A grade in one text; nil when there is none.
  var grade: String? {
    let gpa = record("gpa")
    guard let overall = gpa["overall"] ?? gpa["major"] else { return gpa["grade"] ?? self["gpa"] }
    return gpa["scale"].map { "\(overall)/\($0)" } ?? overall
  }

  /// The start and the end of the period as written; `present` while it goes on; nil when there is no period.
  var period: (start: String?, end: String?)? {
    guard let text = self["period"] else { return nil }
    guard let middle = text.firstRange(of: "..") else { return (text, text) }
    let (start, end) = (String(text[..<middle.lowerBound]), String(text[middle.upperBound...]))
    return (start.isEmpty ? nil : start, end.isEmpty ? "present" : end)
  }
}
