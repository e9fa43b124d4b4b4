import Lapel
import LapelDiagnostics

extension LanguageServer {
  /// The result of a request about a career.
  mutating func answer(_ message: Message) throws(RequestError) -> Outgoing.Body {
    switch message.method {
    case "textDocument/completion": return try completion(message)
    case "textDocument/hover": return try hover(message)
    case "textDocument/definition": return try definition(message)
    case "textDocument/references": return try references(message)
    case "textDocument/prepareRename": return try prepareRename(message)
    case "textDocument/rename": return try rename(message)
    case "textDocument/codeAction": return try codeActions(message)
    case "textDocument/formatting": return try formatting(message)
    case "textDocument/rangeFormatting": return try rangeFormatting(message)
    case "textDocument/documentSymbol": return try documentSymbols(message)
    case "workspace/symbol": return try workspaceSymbols(message)
    case "textDocument/foldingRange": return try foldingRanges(message)
    case "textDocument/selectionRange": return try selectionRanges(message)
    case "textDocument/documentLink": return try documentLinks(message)
    case "textDocument/inlayHint": return try inlayHints(message)
    case "textDocument/semanticTokens/full": return try semanticTokens(message, isWhole: true)
    case "textDocument/semanticTokens/range": return try semanticTokens(message, isWhole: false)
    default: throw .unknown(message.method)
    }
  }

  static var nothing: Outgoing.Body { { $0.null() } }

  var wording: Wording { Wording(messages: client.language) }

  // MARK: At a place

  /// A place in a document of a career.
  private struct Point {
    let offset: Int
    let file: FileID
    let name: String
    let snapshot: CareerSnapshot
  }

  /// The place; nil for a document in no career.
  private mutating func point(_ document: Incoming.Document, _ position: Incoming.Position) -> Point? {
    guard let (snapshot, file, name) = desk.look(at: document.uri) else { return nil }
    let offset = snapshot.places(file).offset(of: position.place)
    return Point(offset: offset, file: file, name: name, snapshot: snapshot)
  }

  private mutating func completion(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let place = try message.parameters(Incoming.AtPlace.self)
    guard let point = point(place.textDocument, place.position) else { return Self.nothing }
    let completion = Completion(
      at: point.offset, in: point.file, point.snapshot, snippets: client.takesSnippets, wording)
    let (places, markdown) = (point.snapshot.places(point.file), client.readsMarkdownItems)
    return { json in json.completion(completion, places, markdown: markdown) }
  }

  private mutating func hover(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let place = try message.parameters(Incoming.AtPlace.self)
    guard let point = point(place.textDocument, place.position),
      let hover = Hover(at: point.offset, in: point.file, point.snapshot, wording)
    else { return Self.nothing }
    let (places, markdown) = (point.snapshot.places(point.file), client.readsMarkdownHovers)
    return { json in
      json.object { json in
        json.key("contents")
        json.object { json in
          json.field("kind", markdown ? "markdown" : "plaintext")
          json.field("value", markdown ? hover.markdown : hover.plain)
        }
        json.range("range", hover.range, places)
      }
    }
  }

  private mutating func definition(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let place = try message.parameters(Incoming.AtPlace.self)
    guard let point = point(place.textDocument, place.position),
      let mention = point.snapshot.mention(at: point.offset, in: point.file),
      let range = point.snapshot.place(of: mention.named)
    else { return Self.nothing }
    return { json in json.location(range, point.snapshot) }
  }

  private mutating func references(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let place = try message.parameters(Incoming.References.self)
    guard let point = point(place.textDocument, place.position),
      let mention = point.snapshot.mention(at: point.offset, in: point.file)
    else { return Self.nothing }
    let isWhole = place.context?.includeDeclaration ?? false
    let found = point.snapshot.mentions.of(mention.named).filter { isWhole || !$0.isDeclaration }
    return { json in
      json.array { json in
        for one in found { json.location(SourceRange(one.file, one.range), point.snapshot) }
      }
    }
  }

  // MARK: Rename

  private mutating func prepareRename(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let place = try message.parameters(Incoming.AtPlace.self)
    guard let point = point(place.textDocument, place.position) else { return Self.nothing }
    guard let mention = try? Renaming.mention(at: point.offset, in: point.file, point.snapshot) else {
      return Self.nothing
    }
    let name = String(decoding: point.snapshot.bytes(of: point.file)[mention.range], as: UTF8.self)
    let places = point.snapshot.places(point.file)
    return { json in
      json.object { json in
        json.range("range", mention.range, places)
        json.field("placeholder", name)
      }
    }
  }

  private mutating func rename(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let place = try message.parameters(Incoming.Rename.self)
    guard let point = point(place.textDocument, place.position) else { return Self.nothing }
    var change = CareerChange()
    do throws(Renaming.Refusal) {
      let mention = try Renaming.mention(at: point.offset, in: point.file, point.snapshot)
      for one in try Renaming.places(of: mention, to: place.newName, point.snapshot) {
        change.add(one.range, place.newName, in: one.file)
      }
    } catch {
      throw .refused(wording.refusal(error))
    }
    let client = client
    return { json in json.change(change, point.snapshot, client) }
  }

  private mutating func codeActions(_ message: Message) throws(RequestError) -> Outgoing.Body {
    let asked = try message.parameters(Incoming.Actions.self)
    let problems = desk.problems(around: asked.textDocument.uri)
    guard let start = point(asked.textDocument, asked.range.start),
      let end = point(asked.textDocument, asked.range.end)
    else { return Self.nothing }
    let range = min(start.offset, end.offset)..<max(start.offset, end.offset)
    let takesCreations = client.takesCreations && client.takesDocumentChanges
    let actions = CodeAction.actions(
      in: range, of: start.file, start.snapshot, problems: problems, only: asked.context.only, wording
    ).filter { $0.change.created == nil || takesCreations }
    let client = client
    return { json in
      json.array { json in for action in actions { json.action(action, start.snapshot, client) } }
    }
  }
}

extension Wording {
  /// The message for an id that cannot be renamed.
  func refusal(_ refusal: Renaming.Refusal) -> String {
    switch refusal {
    case .notAnID: said("there is no id here to rename")
    case .badName(let name): said("an id is letters, digits, `-` and `_`: `\(name)`")
    case .taken(let name): said("`\(name)` is taken")
    }
  }
}
