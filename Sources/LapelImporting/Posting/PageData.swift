internal import LapelDiagnostics
internal import LapelXML
internal import LapelYAML

/// What a page tells machines of the posting: its JSON-LD of the type JobPosting, and its title.
struct PageData {
  private(set) var title: String?
  private(set) var company: String?
  private(set) var deadline: String?
  private(set) var windowTitle: String?
  /// The posting's text as HTML.
  private(set) var description: String?

  init(_ root: XMLNode) {
    readHead(root)
    for script in root.descendants where script.name == "script" {
      guard script[attribute: "type"]?.lowercased() == "application/ld+json" else { continue }
      // JSON is YAML; a page whose data cannot be read is read without it.
      var report = Report()
      let source = SourceFile(path: "", bytes: Array(script.text.utf8))
      let file = YAMLFile.read(source, id: FileID(0), mode: .strict, report: &report)
      for document in file.documents { take(document) }
    }
  }

  private mutating func readHead(_ root: XMLNode) {
    guard let head = root.children.first(where: { $0.name == "head" }) else { return }
    var shared: String?
    for node in head.children {
      if node.name == "title", windowTitle == nil { windowTitle = Self.line(node.text) }
      if node.name == "meta", node[attribute: "property"] == "og:title" {
        shared = node[attribute: "content"]
      }
    }
    windowTitle = windowTitle ?? shared.flatMap(Self.line)
  }

  private static func line(_ text: String) -> String? {
    guard text.utf8.count <= 1000 else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  private mutating func take(_ data: Node) {
    let candidates =
      data.kind == .sequence ? Array(data.items) : data["@graph"].map { Array($0.items) } ?? [data]
    guard let posting = candidates.first(where: { $0["@type"]?.text == "JobPosting" }) else { return }
    title = text(posting["title"])
    company = text(posting["hiringOrganization"]?["name"]) ?? text(posting["hiringOrganization"])
    description = text(posting["description"])
    deadline = text(posting["validThrough"]).map { String($0.prefix(10)) }
  }

  private func text(_ node: Node?) -> String? {
    guard let node, node.kind == .scalar, !node.text.isEmpty else { return nil }
    return node.text
  }
}
