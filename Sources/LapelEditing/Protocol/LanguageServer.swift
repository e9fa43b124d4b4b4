package import Lapel
import LapelDiagnostics
import LapelPublishing

/// The language server for career folders (LSP 3.17): messages in, messages out. It touches no stream and writes no
/// file; every change is an edit that the editor makes.
package struct LanguageServer {
  /// The stage of the session with the editor.
  private enum Stage {
    case new
    case running
    case shutDown
  }

  private var stage = Stage.new
  private var waiting: [Message.Kind] = []
  /// The exit code of the process; nil while the session goes on.
  package private(set) var exitCode: Int32?

  var client = ClientAbilities()
  var desk: CareerDesk
  private let version: String
  private let today: @Sendable () -> PartialDate

  /// - Parameters:
  ///   - version: the program's version.
  ///   - today: the current day, called after every change.
  package init(version: String, today: @escaping @Sendable () -> PartialDate) {
    self.version = version
    self.today = today
    desk = CareerDesk(client, today: today)
  }

  /// Whether no message is waiting.
  package var isIdle: Bool { waiting.isEmpty }

  /// Takes a message. Requests are answered in turn; cancelled ones are not worked on.
  ///
  /// - Returns: the answers to cancelled requests.
  package mutating func receive(_ body: [UInt8]) -> [[UInt8]] {
    let kind = Message.read(body)
    if case .message(let message) = kind, message.method == "$/cancelRequest" {
      guard let id = try? message.parameters(Incoming.Cancelled.self).id else { return [] }
      let before = waiting.count
      waiting.removeAll { kind in
        if case .message(let message) = kind { message.id == id } else { false }
      }
      return before == waiting.count ? [] : [Outgoing.error(id, .cancelled)]
    }
    waiting.append(kind)
    return []
  }

  /// Works on the oldest waiting message.
  package mutating func next() -> [[UInt8]] {
    guard !waiting.isEmpty else { return [] }
    switch waiting.removeFirst() {
    case .answer: return []
    case .wrong(let error): return [Outgoing.error(nil, error)]
    case .message(let message):
      guard let id = message.id else { return notified(message) }
      do throws(RequestError) {
        let result = try result(of: message)
        return [Outgoing.result(id, result)]
      } catch {
        return [Outgoing.error(id, error)]
      }
    }
  }

  /// The problems not yet reported to the editor, for when no message is waiting.
  package mutating func settle() -> [[UInt8]] { stage == .running ? desk.publish() : [] }

  // MARK: Life

  private mutating func result(of message: Message) throws(RequestError) -> Outgoing.Body {
    switch (stage, message.method) {
    case (.new, "initialize"): return try begin(message)
    case (.new, _): throw .notInitialized
    case (.shutDown, _): throw .shutDown
    case (.running, "initialize"): throw .twice
    case (.running, "shutdown"):
      stage = .shutDown
      return { $0.null() }
    case (.running, _): return try answer(message)
    }
  }

  private mutating func begin(_ message: Message) throws(RequestError) -> Outgoing.Body {
    client = ClientAbilities(try message.parameters(ClientAbilities.Initialize.self))
    desk = CareerDesk(client, today: today)
    stage = .running
    let (client, version) = (client, version)
    return { json in ServerAbilities.write(for: client, version: version, to: &json) }
  }

  private mutating func notified(_ message: Message) -> [[UInt8]] {
    if message.method == "exit" {
      exitCode = stage == .shutDown ? 0 : 1
      return []
    }
    guard stage == .running else { return [] }
    if message.method == "initialized" {
      return client.registersWatchers ? [ServerAbilities.watchers] : []
    }
    // What cannot be read is ignored, since nobody waits for an answer.
    do throws(RequestError) { try tell(message) } catch {}
    return []
  }

  private mutating func tell(_ message: Message) throws(RequestError) {
    switch message.method {
    case "textDocument/didOpen":
      let item = try message.parameters(Incoming.Opened.self).textDocument
      desk.open(EditedText(address: item.uri, version: item.version, text: item.text))
    case "textDocument/didChange":
      let change = try message.parameters(Incoming.Changed.self)
      desk.change(
        change.textDocument.uri, version: change.textDocument.version,
        change.contentChanges.map { EditedText.Change(range: $0.range?.text, text: $0.text) })
    case "textDocument/didClose":
      desk.close(try message.parameters(Incoming.OfDocument.self).textDocument.uri)
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": desk.lookAgain()
    case "workspace/didChangeWorkspaceFolders":
      let event = try message.parameters(Incoming.Folders.self).event
      desk.changeFolders(
        added: event.added.compactMap { FileAddress.path(of: $0.uri) },
        removed: event.removed.compactMap { FileAddress.path(of: $0.uri) })
    default: break
    }
  }
}
