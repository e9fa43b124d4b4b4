import LapelDiagnostics

/// An XML text being written.
struct XMLText {
  private(set) var text = ""

  mutating func line(_ line: String) { text += line + "\n" }

  mutating func open(_ name: String, _ attributes: String = "") {
    text += "<\(name)\(attributes.isEmpty ? "" : " " + attributes)>"
  }

  mutating func close(_ name: String) { text += "</\(name)>" }

  mutating func element(_ name: String, _ content: String, _ attributes: String = "") {
    open(name, attributes)
    text += MarkupText.escaped(content)
    close(name)
  }

  /// Writes an element unless its content is nil or empty.
  mutating func optional(_ name: String, _ content: String?) {
    if let content, !content.isEmpty { element(name, content) }
  }

  mutating func list<Item>(_ name: String, _ items: [Item], _ write: (Item, inout XMLText) -> Void) {
    guard !items.isEmpty else { return }
    open(name)
    for item in items { write(item, &self) }
    close(name)
  }
}
