import Lapel
import LapelDiagnostics

extension LanguageServer {
  // MARK: Formatting

  mutating func formatting(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let document = try message.parameters(Incoming.OfDocument.self).textDocument
    return formatting(document, in: nil)
  }

  mutating func rangeFormatting(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let asked = try message.parameters(Incoming.InSpan.self)
    return formatting(asked.textDocument, in: asked.range.text)
  }

  private mutating func formatting(_ document: Incoming.Document, in span: EditedText.ClosedSpan?)
    -> Outgoing.Body
  {
    // JSON files are read as YAML, but they stay JSON.
    guard let (snapshot, _, name) = desk.look(at: document.uri), !name.lowercased().hasSuffix(".json"),
      let text = snapshot.texts.open[name]
    else { return Self.nothing }
    let formatting = CareerFormatting(path: name, text.bytes)
    let places = FilePlaces(text.lines, snapshot.encoding)
    var edits: [LineEdits.Edit] = []
    if let changed = formatting.changed { edits = LineEdits(from: text.bytes, to: changed).edits }
    if let span {
      let (first, last) = (min(span.start, span.end), max(span.start, span.end))
      edits = edits.filter { edit in
        let start = places.position(of: edit.range.lowerBound)
        return first.line <= start.line && TextPosition(line: start.line, character: 0) < last
      }
    }
    return { json in
      json.array { json in
        for edit in edits {
          json.edit(.init(range: edit.range, text: String(decoding: edit.text, as: UTF8.self)), places)
        }
      }
    }
  }

  // MARK: Outline

  mutating func documentSymbols(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let document = try message.parameters(Incoming.OfDocument.self).textDocument
    guard let (snapshot, file, _) = desk.look(at: document.uri) else { return Self.nothing }
    let symbols = OutlineSymbol.symbols(of: file, snapshot, wording)
    let (places, isTree) = (snapshot.places(file), client.takesTrees)
    return { json in
      json.array { json in
        if isTree {
          for symbol in symbols { json.symbol(symbol, places) }
        } else {
          json.flat(symbols, within: nil, document.uri, places)
        }
      }
    }
  }

  mutating func workspaceSymbols(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let query = try message.parameters(Incoming.Query.self).query
    let found = desk.all().map { ($0, ItemSearch.items(query, in: $0)) }
    return { json in
      json.array { json in
        for (snapshot, items) in found { for item in items { json.symbol(item, snapshot) } }
      }
    }
  }

  mutating func foldingRanges(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let document = try message.parameters(Incoming.OfDocument.self).textDocument
    guard let (snapshot, file, _) = desk.look(at: document.uri) else { return Self.nothing }
    let folds = Folding.folds(of: file, snapshot)
    return { json in
      json.array { json in
        for fold in folds {
          json.object { json in
            json.field("startLine", fold.lowerBound)
            json.field("endLine", fold.upperBound)
          }
        }
      }
    }
  }

  mutating func selectionRanges(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let asked = try message.parameters(Incoming.Selections.self)
    guard let (snapshot, file, _) = desk.look(at: asked.textDocument.uri) else { return Self.nothing }
    let places = snapshot.places(file)
    let chains = asked.positions.map {
      Selections.ranges(around: places.offset(of: $0.place), in: file, snapshot)
    }
    return { json in
      json.array { json in for chain in chains { json.selection(chain[...], places) } }
    }
  }

  // MARK: Over the text

  mutating func documentLinks(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let document = try message.parameters(Incoming.OfDocument.self).textDocument
    guard let (snapshot, file, _) = desk.look(at: document.uri) else { return Self.nothing }
    let (links, places) = (DocumentLink.links(of: file, snapshot), snapshot.places(file))
    return { json in
      json.array { json in
        for link in links {
          json.object { json in
            json.range("range", link.range, places)
            json.field("target", link.target)
          }
        }
      }
    }
  }

  mutating func inlayHints(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let asked = try message.parameters(Incoming.InSpan.self)
    guard let (snapshot, file, _) = desk.look(at: asked.textDocument.uri) else { return Self.nothing }
    let places = snapshot.places(file)
    let hints = InlayHint.hints(in: bytes(of: asked.range, places), of: file, snapshot, wording)
    return { json in
      json.array { json in
        for hint in hints {
          json.object { json in
            json.key("position")
            json.position(places.position(of: hint.offset))
            json.field("label", hint.label)
            json.field("paddingLeft", true)
          }
        }
      }
    }
  }

  mutating func semanticTokens(_ message: Message, isWhole: Bool) throws(RequestError) -> Outgoing.Body {
    let span = isWhole ? nil : try message.parameters(Incoming.InSpan.self)
    let document = try message.parameters(Incoming.OfDocument.self).textDocument
    guard let (snapshot, file, _) = desk.look(at: document.uri) else { return Self.nothing }
    let part = span.map { bytes(of: $0.range, snapshot.places(file)) } ?? 0..<Int.max
    let numbers = SemanticTokens.numbers(in: part, of: file, snapshot)
    return { json in
      json.object { json in
        json.key("data")
        json.array { json in for number in numbers { json.number(number) } }
      }
    }
  }

  private func bytes(of span: Incoming.Span, _ places: FilePlaces) -> Range<Int> {
    let (a, b) = (places.offset(of: span.start.place), places.offset(of: span.end.place))
    return min(a, b)..<max(a, b)
  }
}
