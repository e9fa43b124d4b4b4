import LapelDiagnostics

/// What the server can do, as it tells a client at the beginning.
enum ServerAbilities {
  /// Writes the result of `initialize`.
  static func write(for client: ClientAbilities, version: String, to json: inout JSONText) {
    json.object { json in
      json.key("capabilities")
      json.object { json in
        json.field("positionEncoding", client.encoding == .utf8 ? "utf-8" : "utf-16")
        json.key("textDocumentSync")
        json.object { json in
          json.field("openClose", true)
          json.field("change", 2)
          json.field("save", true)
        }
        json.key("completionProvider")
        json.object { json in json.field("triggerCharacters", [".", "@", "["]) }
        json.field("hoverProvider", true)
        json.field("definitionProvider", true)
        json.field("referencesProvider", true)
        json.key("renameProvider")
        json.object { json in json.field("prepareProvider", true) }
        json.key("codeActionProvider")
        json.object { json in json.field("codeActionKinds", ["quickfix", "refactor.rewrite"]) }
        json.field("documentFormattingProvider", true)
        json.field("documentRangeFormattingProvider", true)
        json.field("documentSymbolProvider", true)
        json.field("workspaceSymbolProvider", true)
        json.field("foldingRangeProvider", true)
        json.field("selectionRangeProvider", true)
        json.field("inlayHintProvider", true)
        json.key("documentLinkProvider")
        json.object { _ in }
        json.key("semanticTokensProvider")
        json.object { json in
          json.key("legend")
          json.object { json in
            json.field("tokenTypes", SemanticTokens.kinds)
            json.field("tokenModifiers", SemanticTokens.modifiers)
          }
          json.field("full", true)
          json.field("range", true)
        }
        json.key("workspace")
        json.object { json in
          json.key("workspaceFolders")
          json.object { json in
            json.field("supported", true)
            json.field("changeNotifications", true)
          }
        }
      }
      json.key("serverInfo")
      json.object { json in
        json.field("name", "lapel")
        json.field("version", version)
      }
    }
  }

  /// Asks the client to report every file that another program writes.
  static let watchers = Outgoing.request("lapel-watchers", "client/registerCapability") { json in
    json.key("registrations")
    json.array { json in
      json.object { json in
        json.field("id", "lapel-watchers")
        json.field("method", "workspace/didChangeWatchedFiles")
        json.key("registerOptions")
        json.object { json in
          json.key("watchers")
          json.array { json in
            json.object { json in json.field("globPattern", "**/*.{yaml,yml,json,png,jpg,jpeg,webp,woff2}") }
          }
        }
      }
    }
  }
}
