import Lapel
import LapelDiagnostics
import LapelYAML

/// What is shown about the place under the cursor.
struct Hover {
  let range: Range<Int>
  /// The lines in Markdown, each a line or paragraph.
  let lines: [String]

  var markdown: String { lines.joined(separator: "\n\n") }

  var plain: String { lines.map(Wording.bare).joined(separator: "\n") }

  /// nil when there is nothing to show.
  init?(at offset: Int, in file: FileID, _ snapshot: CareerSnapshot, _ wording: Wording) {
    if let mention = snapshot.mention(at: offset, in: file) {
      guard let lines = MentionWords(snapshot, wording).lines(of: mention.named) else { return nil }
      self.init(mention.range, lines)
      return
    }
    guard let path = snapshot.yaml(file)?.path(at: offset), let last = path.last else { return nil }
    let chain = NodeMeaning.chain(along: path)
    if last.isKey {
      guard let holder = chain.last,
        let pair = holder.node.pairs.first(where: { $0.key.range == last.node.range }),
        last.node.isOnOneLine
      else { return nil }
      let meaning = holder.value(pair.value, under: pair.key)
      guard let field = meaning.field, field.name == pair.key.text else { return nil }
      self.init(last.node.range.bytes, Self.lines(of: field, in: meaning.record, wording))
      return
    }
    guard let meaning = chain.last, last.node.kind == .scalar, !last.node.isEmpty, last.node.isOnOneLine
    else {
      return nil
    }
    guard let lines = Self.lines(of: meaning, chain, snapshot, wording) else { return nil }
    self.init(last.node.range.bytes, lines)
  }

  private init(_ range: Range<Int>, _ lines: [String]) {
    self.range = range
    self.lines = lines
  }

  private static func lines(of field: FieldInfo, in record: String, _ wording: Wording) -> [String] {
    var lines = ["**\(field.name)** — \(record)", wording.summary(of: field)]
    let level = wording.level(field.level)
    lines.append("\(wording.said("Level when nothing is written")): \(level)")
    if field.isRequired { lines.append(wording.said("It is needed.")) }
    if let example = field.example {
      lines.append("\(wording.said("Example")): `\(example)`")
    }
    return lines
  }

  private static func lines(
    of meaning: NodeMeaning, _ chain: [NodeMeaning], _ snapshot: CareerSnapshot, _ wording: Wording
  ) -> [String]? {
    let text = meaning.node.text
    switch meaning.shape?.role {
    case .period?:
      guard let period = Period(written: text) else { return nil }
      var ends = period.start.map(wording.date) ?? ""
      switch period.end {
      case .date(let date): ends += " – \(wording.date(date))"
      case .present: ends += " – \(wording.said("today"))"
      }
      return [ends] + [wording.length(of: period, today: snapshot.today)].compactMap { $0 }
    case .date?, .periodEnd?:
      guard let date = PartialDate(written: text) else { return nil }
      return [wording.date(date)]
    case .identifier?, .pointer?, .language?, .logLine?: return nil
    case nil: break
    }
    if let metric = chain.last(where: { $0.shape?.record?.name == "metric" }) {
      return lines(ofMetric: metric.node, wording)
    }
    return nil
  }

  private static func lines(ofMetric node: Node, _ wording: Wording) -> [String] {
    func said(_ key: String) -> String? {
      guard let value = node[key] else { return nil }
      let text = value.kind == .scalar ? value : value[wording.language.tag] ?? value.pairs.first?.value
      return text.map(\.text)
    }
    let figures = [said("was"), said("now")].compactMap { $0 }.joined(separator: " → ")
    let basis = said("basis").map { "\(wording.said("Basis")): \($0)" }
    let none = wording.said("How it was measured (`basis`) is not said.")
    return [figures, basis ?? none].filter { !$0.isEmpty }
  }
}
