import LapelDiagnostics

/// The parameters of requests and notifications (LSP 3.17); unused ones are ignored.
enum Incoming {
  struct Position: Decodable {
    let line: Int
    let character: Int

    var place: TextPosition { TextPosition(line: line, character: character) }
  }

  struct Span: Decodable {
    let start: Position
    let end: Position

    var text: EditedText.ClosedSpan { EditedText.ClosedSpan(start: start.place, end: end.place) }
  }

  struct Document: Decodable {
    let uri: String
    let version: Int?
  }

  /// The parameters with only a document.
  struct OfDocument: Decodable { let textDocument: Document }

  /// The parameters with a place in a document.
  struct AtPlace: Decodable {
    let textDocument: Document
    let position: Position
  }

  struct InSpan: Decodable {
    let textDocument: Document
    let range: Span
  }

  struct References: Decodable {
    struct Context: Decodable { let includeDeclaration: Bool? }
    let textDocument: Document
    let position: Position
    let context: Context?
  }

  struct Rename: Decodable {
    let textDocument: Document
    let position: Position
    let newName: String
  }

  struct Actions: Decodable {
    struct Context: Decodable { let only: [String]? }
    let textDocument: Document
    let range: Span
    let context: Context
  }

  struct Selections: Decodable {
    let textDocument: Document
    let positions: [Position]
  }

  struct Query: Decodable { let query: String }

  struct Opened: Decodable {
    struct Item: Decodable {
      let uri: String
      let version: Int?
      let text: String
    }
    let textDocument: Item
  }

  struct Changed: Decodable {
    struct Change: Decodable {
      let range: Span?
      let text: String
    }
    let textDocument: Document
    let contentChanges: [Change]
  }

  struct Folders: Decodable {
    struct Folder: Decodable { let uri: String }
    struct Event: Decodable {
      let added: [Folder]
      let removed: [Folder]
    }
    let event: Event
  }

  struct Cancelled: Decodable { let id: RequestID }
}
