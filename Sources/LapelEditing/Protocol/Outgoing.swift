import LapelDiagnostics

/// The messages to the editor, as bytes of JSON.
enum Outgoing {
  typealias Body = (inout JSONText) -> Void

  static func result(_ id: RequestID, _ result: Body) -> [UInt8] {
    message { json in
      json.key("id")
      id.write(to: &json)
      json.key("result")
      result(&json)
    }
  }

  /// - Parameter id: the id of the request; nil when it could not be read.
  static func error(_ id: RequestID?, _ error: RequestError) -> [UInt8] {
    message { json in
      json.key("id")
      if let id { id.write(to: &json) } else { json.null() }
      json.key("error")
      json.object { json in
        json.field("code", error.code)
        json.field("message", error.message)
      }
    }
  }

  static func notification(_ method: String, _ parameters: Body) -> [UInt8] {
    message { json in
      json.field("method", method)
      json.key("params")
      json.object(parameters)
    }
  }

  static func request(_ id: String, _ method: String, _ parameters: Body) -> [UInt8] {
    message { json in
      json.field("id", id)
      json.field("method", method)
      json.key("params")
      json.object(parameters)
    }
  }

  private static func message(_ body: Body) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.field("jsonrpc", "2.0")
      body(&json)
    }
    return json.bytes
  }
}

extension JSONText {
  mutating func position(_ position: TextPosition) {
    object { json in
      json.field("line", position.line)
      json.field("character", position.character)
    }
  }

  /// Writes a field `name` with a range.
  mutating func range(_ name: String, _ bytes: Range<Int>, _ places: FilePlaces) {
    key(name)
    object { json in
      json.key("start")
      json.position(places.position(of: bytes.lowerBound))
      json.key("end")
      json.position(places.position(of: bytes.upperBound))
    }
  }

  mutating func location(_ range: SourceRange, _ snapshot: CareerSnapshot) {
    object { json in
      json.field("uri", snapshot.name(of: range.file).map(snapshot.address) ?? "")
      json.range("range", range.bytes, snapshot.places(range.file))
    }
  }

  mutating func edit(_ edit: CareerChange.Edit, _ places: FilePlaces) {
    object { json in
      json.range("range", edit.range, places)
      json.field("newText", edit.text)
    }
  }

  /// Writes a WorkspaceEdit, in the form that the client knows.
  mutating func change(_ change: CareerChange, _ snapshot: CareerSnapshot, _ client: ClientAbilities) {
    let files = change.edits.keys.sorted()
    object { json in
      guard client.takesDocumentChanges else {
        json.key("changes")
        json.object { json in
          for file in files {
            json.fileEdits(change, file, snapshot, key: snapshot.name(of: file).map(snapshot.address) ?? "")
          }
        }
        return
      }
      json.key("documentChanges")
      json.array { json in
        if let created = change.created { json.creation(created.name, created.text, snapshot) }
        for file in files { json.documentEdits(change, file, snapshot) }
      }
    }
  }

  private mutating func creation(_ name: String, _ text: String, _ snapshot: CareerSnapshot) {
    let address = snapshot.address(of: name)
    object { json in
      json.field("kind", "create")
      json.field("uri", address)
      json.key("options")
      json.object { json in json.field("ignoreIfExists", true) }
    }
    object { json in
      json.key("textDocument")
      json.object { json in
        json.field("uri", address)
        json.key("version")
        json.null()
      }
      json.key("edits")
      let places = FilePlaces(LineTable([]), snapshot.encoding)
      json.array { json in json.edit(.init(range: 0..<0, text: text), places) }
    }
  }

  private mutating func documentEdits(_ change: CareerChange, _ file: FileID, _ snapshot: CareerSnapshot) {
    let name = snapshot.name(of: file) ?? ""
    object { json in
      json.key("textDocument")
      json.object { json in
        json.field("uri", snapshot.address(of: name))
        json.key("version")
        if let version = snapshot.texts.open[name]?.version { json.number(version) } else { json.null() }
      }
      json.fileEdits(change, file, snapshot, key: "edits")
    }
  }

  private mutating func fileEdits(
    _ change: CareerChange, _ file: FileID, _ snapshot: CareerSnapshot, key name: String
  ) {
    let places = snapshot.places(file)
    key(name)
    array { json in for edit in change.edits[file] ?? [] { json.edit(edit, places) } }
  }
}
