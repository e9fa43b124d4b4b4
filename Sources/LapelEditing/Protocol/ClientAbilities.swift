import LapelDiagnostics

/// What the editor said about itself at the beginning: its open folders, its language, what it can do.
struct ClientAbilities: Sendable {
  var encoding = PositionEncoding.utf16
  var workspaces: [String] = []
  /// The language in which the program speaks to the person.
  var language = MessageLanguage.english
  var takesDocumentChanges = false
  var takesCreations = false
  var takesSnippets = false
  var takesTrees = false
  var registersWatchers = false
  /// Whether hovers, and descriptions of completions, may be Markdown.
  var readsMarkdownHovers = false
  var readsMarkdownItems = false

  init() {}

  init(_ begin: Initialize) {
    let offered = begin.capabilities?.general?.positionEncodings ?? []
    let eight = offered.firstIndex(of: "utf-8") ?? offered.endIndex
    let sixteen = offered.firstIndex(of: "utf-16") ?? offered.endIndex
    if eight < sixteen { encoding = .utf8 }
    let folders = begin.workspaceFolders?.map(\.uri) ?? begin.rootUri.map { [$0] } ?? []
    workspaces = folders.compactMap(FileAddress.path)
    language = begin.locale.map { MessageLanguage(locale: $0) } ?? .english
    let workspace = begin.capabilities?.workspace
    takesDocumentChanges = workspace?.workspaceEdit?.documentChanges ?? false
    takesCreations = workspace?.workspaceEdit?.resourceOperations?.contains("create") ?? false
    registersWatchers = workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
    let document = begin.capabilities?.textDocument
    takesSnippets = document?.completion?.completionItem?.snippetSupport ?? false
    readsMarkdownItems = document?.completion?.completionItem?.documentationFormat?.first == "markdown"
    readsMarkdownHovers = document?.hover?.contentFormat?.first == "markdown"
    takesTrees = document?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false
  }

  /// The parameters of `initialize`.
  struct Initialize: Decodable {
    let rootUri: String?
    let workspaceFolders: [Folder]?
    let locale: String?
    let capabilities: Capabilities?

    struct Folder: Decodable { let uri: String }

    struct Capabilities: Decodable {
      let general: General?
      let workspace: Workspace?
      let textDocument: Document?
    }
    struct General: Decodable { let positionEncodings: [String]? }
    struct Workspace: Decodable {
      let workspaceEdit: Edits?
      let didChangeWatchedFiles: Watching?
    }
    struct Edits: Decodable {
      let documentChanges: Bool?
      let resourceOperations: [String]?
    }
    struct Watching: Decodable { let dynamicRegistration: Bool? }
    struct Document: Decodable {
      let completion: Completion?
      let hover: Hover?
      let documentSymbol: Symbols?
    }
    struct Completion: Decodable { let completionItem: Item? }
    struct Item: Decodable {
      let snippetSupport: Bool?
      let documentationFormat: [String]?
    }
    struct Hover: Decodable { let contentFormat: [String]? }
    struct Symbols: Decodable { let hierarchicalDocumentSymbolSupport: Bool? }
  }
}
