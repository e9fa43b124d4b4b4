import Lapel
import LapelDiagnostics

extension JSONText {
  mutating func completion(_ completion: Completion, _ places: FilePlaces, markdown: Bool) {
    object { json in
      json.field("isIncomplete", completion.isCut)
      json.key("items")
      json.array { json in
        for (number, item) in completion.items.enumerated() {
          json.item(item, number, completion.range, places, markdown: markdown)
        }
      }
    }
  }

  private mutating func item(
    _ item: Completion.Item, _ number: Int, _ range: Range<Int>, _ places: FilePlaces, markdown: Bool
  ) {
    object { json in
      json.field("label", item.label)
      json.field("kind", item.kind.rawValue)
      if !item.detail.isEmpty { json.field("detail", item.detail) }
      if !item.documentation.isEmpty {
        json.key("documentation")
        json.object { json in
          json.field("kind", markdown ? "markdown" : "plaintext")
          json.field("value", item.documentation)
        }
      }
      if let filter = item.filter { json.field("filterText", filter) }
      // In this order: fields as in the schema, items as written.
      let digits = String(number)
      json.field("sortText", String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
      if item.isSnippet { json.field("insertTextFormat", 2) }
      json.key("textEdit")
      json.edit(.init(range: range, text: item.text), places)
    }
  }

  mutating func action(_ action: CodeAction, _ snapshot: CareerSnapshot, _ client: ClientAbilities) {
    object { json in
      json.field("title", action.title)
      json.field("kind", action.kind.rawValue)
      if let problem = action.mends {
        json.key("diagnostics")
        json.array { json in json.problem(problem, snapshot, client.language) }
        json.field("isPreferred", true)
      }
      json.key("edit")
      json.change(action.change, snapshot, client)
    }
  }

  mutating func symbol(_ symbol: OutlineSymbol, _ places: FilePlaces) {
    object { json in
      json.field("name", symbol.name)
      if !symbol.detail.isEmpty { json.field("detail", symbol.detail) }
      json.field("kind", symbol.kind.rawValue)
      json.range("range", symbol.range, places)
      json.range("selectionRange", symbol.selection, places)
      if !symbol.children.isEmpty {
        json.key("children")
        json.array { json in for child in symbol.children { json.symbol(child, places) } }
      }
    }
  }

  /// Writes the symbols one after another, for a client without support for trees.
  mutating func flat(
    _ symbols: [OutlineSymbol], within container: String?, _ address: String, _ places: FilePlaces
  ) {
    for symbol in symbols {
      object { json in
        json.field("name", symbol.name)
        json.field("kind", symbol.kind.rawValue)
        if let container { json.field("containerName", container) }
        json.key("location")
        json.object { json in
          json.field("uri", address)
          json.range("range", symbol.range, places)
        }
      }
      flat(symbol.children, within: symbol.name, address, places)
    }
  }

  mutating func symbol(_ item: Item, _ snapshot: CareerSnapshot) {
    guard let range = item.origin.range, snapshot.name(of: range.file) != nil else { return }
    object { json in
      json.field("name", Wording.bare(item.title.text(in: snapshot.language)))
      json.field("kind", (item.place.highlight == nil ? OutlineSymbol.Kind.entry : .line).rawValue)
      json.field("containerName", item.name)
      json.key("location")
      json.location(range, snapshot)
    }
  }

  /// Writes a SelectionRange with its parents, from the innermost.
  mutating func selection(_ ranges: ArraySlice<Range<Int>>, _ places: FilePlaces) {
    guard let first = ranges.first else { return null() }
    object { json in
      json.range("range", first, places)
      if ranges.count > 1 {
        json.key("parent")
        json.selection(ranges.dropFirst(), places)
      }
    }
  }
}
