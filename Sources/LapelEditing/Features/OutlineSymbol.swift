import Lapel
import LapelDiagnostics
import LapelYAML

/// A section or an entry of a file, for the editor's outline.
struct OutlineSymbol {
  /// The kind of thing that the editor shows it as (LSP's SymbolKind).
  enum Kind: Int {
    case section = 3
    case entry = 5
    case line = 15
    case field = 7
  }

  let name: String
  let detail: String
  let kind: Kind
  let range: Range<Int>
  /// The range of its name, inside its own range.
  let selection: Range<Int>
  var children: [OutlineSymbol] = []

  /// The top-level symbols of a file, with their children.
  static func symbols(of file: FileID, _ snapshot: CareerSnapshot, _ wording: Wording) -> [OutlineSymbol] {
    guard let yaml = snapshot.yaml(file) else { return [] }
    return yaml.documents.flatMap { document in
      document.pairs.filter { document.encloses($0.key) && $0.key.kind == .scalar }.map { key, value in
        symbol(key, value, in: document, snapshot, wording)
      }
    }
  }

  private static func symbol(
    _ key: Node, _ value: Node, in document: Node, _ snapshot: CareerSnapshot, _ wording: Wording
  ) -> OutlineSymbol {
    let name = key.text
    let section = Career.sections.first { $0.section.rawValue == name }
    let start = key.range.bytes.lowerBound
    let isInside = document.encloses(value) && value.range.bytes.upperBound >= key.range.bytes.upperBound
    let end = isInside ? value.range.bytes.upperBound : key.range.bytes.upperBound
    var symbol = OutlineSymbol(
      name: name.isEmpty ? "…" : name,
      detail: section.map { wording.title(of: $0.section) } ?? "",
      kind: value.kind == .scalar ? .field : .section, range: start..<end, selection: key.range.bytes)
    guard isInside, !value.isAlias else { return symbol }
    let entries = value.kind == .sequence ? Array(value.items) : value["id"] == nil ? [] : [value]
    symbol.children = entries.filter { value.encloses($0) && !$0.isAlias && !$0.range.bytes.isEmpty }.map {
      entry($0, snapshot)
    }
    return symbol
  }

  private static func entry(_ node: Node, _ snapshot: CareerSnapshot) -> OutlineSymbol {
    let item = snapshot.index.item(at: Origin(node.range))
    let title = item.map { Wording.bare($0.title.text(in: snapshot.language)) } ?? ""
    let range = node.range.bytes
    var symbol = OutlineSymbol(
      name: title.isEmpty ? name(of: node) : title, detail: node["id"]?.text ?? "",
      kind: node.kind == .scalar ? .line : .entry, range: range, selection: selection(in: node))
    let lines = (node["highlights"]?.items).map(Array.init) ?? []
    symbol.children = lines.filter { node.encloses($0) && !$0.isAlias && !$0.range.bytes.isEmpty }.map {
      line in
      let item = snapshot.index.item(at: Origin(line.range))
      let title = item.map { Wording.bare($0.title.text(in: snapshot.language)) } ?? ""
      return OutlineSymbol(
        name: cut(title.isEmpty ? name(of: line) : title), detail: line["id"]?.text ?? "", kind: .line,
        range: line.range.bytes, selection: selection(in: line))
    }
    return symbol
  }

  /// The range of the id, else of the first key or the text's first line.
  private static func selection(in node: Node) -> Range<Int> {
    let first =
      node.kind == .mapping
      ? node["id"].flatMap { node.encloses($0) ? $0 : nil } ?? node.pairs.first?.key : node
    guard let first, node.encloses(first), first.isOnOneLine else {
      let start = node.range.bytes.lowerBound
      return start..<start
    }
    return first.range.bytes
  }

  private static func name(of node: Node) -> String {
    if node.kind == .scalar { return cut(node.text.isEmpty ? "…" : node.text) }
    for key in ["name", "title", "organization", "company", "text", "ko", "en", "year", "ask", "id"] {
      guard let value = node[key] else { continue }
      let text = value.kind == .scalar ? value.text : value.pairs.first?.value.text ?? ""
      if !text.isEmpty { return cut(text) }
    }
    return "…"
  }

  private static func cut(_ text: String) -> String {
    let line = Wording.bare(text)
    return line.count <= 80 ? line : "\(line.prefix(79))…"
  }
}
