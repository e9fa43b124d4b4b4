package import LapelDiagnostics
package import LapelEditing
import LapelPublishing
import NIOCore
import NIOHTTP1
import NIOPosix

/// Serves a preview over HTTP, on 127.0.0.1 only.
package struct PreviewServer: Sendable {
  private let preview: Preview
  private let frame: PreviewFrame
  private let token: String

  /// The reason why it cannot serve.
  package enum Failure: Error, Sendable {
    case portIsTaken(Int)
    case system(String)
  }

  /// - Parameters:
  ///   - directory: the working directory, for links to the lines of problems.
  ///   - language: the language of the words around the pages.
  package init(_ preview: Preview, directory: String, language: MessageLanguage = .english) {
    self.preview = preview
    frame = PreviewFrame(language: language, directory: directory, themes: TemplateStore().themes)
    token = Self.newToken()
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameters:
  ///   - port: the port; 0 takes a free one.
  ///   - begin: called with its address once it listens.
  package func run(port: Int, begin: @Sendable (String) async -> Void) async throws(Failure) {
    do {
      let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup(numberOfThreads: 1))
        .serverChannelOption(.backlog, value: 512)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .bind(host: "127.0.0.1", port: port) { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(RequestGuard())
            try channel.pipeline.syncOperations.configureHTTPServerPipeline(withPipeliningAssistance: false)
            return try NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>(
              wrappingChannelSynchronously: channel)
          }
        }
      let bound = server.channel.localAddress?.port ?? port
      let door = PreviewDoor(port: bound, token: token)
      await begin("http://127.0.0.1:\(bound)/\(token)/")
      try await server.executeThenClose { clients in
        await withDiscardingTaskGroup { group in
          do {
            for try await client in clients { group.addTask { await serve(client, door) } }
          } catch {}
        }
      }
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw .portIsTaken(port)
    } catch {
      throw .system("\(error)")
    }
  }

  private typealias Client = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

  private func serve(
    _ client: Client, _ door: PreviewDoor
  ) async {
    // A client that leaves in the middle is not an error.
    try? await client.executeThenClose { requests, answers in
      var head: HTTPRequestHead?
      for try await part in requests {
        switch part {
        case .head(let new): head = new
        // Requests have no body.
        case .body: return
        case .end:
          guard let asked = head else { return }
          let reply = await reply(to: asked, door)
          try await PreviewAnswer(asked, reply).write(to: answers, client.channel)
          if case .events = reply, asked.method == .GET {
            try await stream(to: answers, client.channel)
            return
          }
          try await client.channel.triggerUserOutboundEvent(RequestGuard.Event.answered).get()
          guard asked.isKeepAlive else { return }
          head = nil
        }
      }
    }
  }

  private func reply(to head: HTTPRequestHead, _ door: PreviewDoor) async -> PreviewReply {
    let request = PreviewDoor.Request(
      method: head.method.rawValue, target: head.uri, hosts: head.headers["host"],
      origins: head.headers["origin"])
    switch door.verdict(on: request) {
    case .refused(let status): return .refused(status)
    case .asked(let path, let theme): return await reply(path, theme)
    }
  }

  private func reply(_ path: String, _ theme: String?) async -> PreviewReply {
    var policy: String?
    if let file = frame.file(path, policy: &policy) {
      return .file(type: file.type, file.bytes, policy: policy)
    }
    switch path {
    case "events": return .events
    case "problems":
      return .file(type: "application/json; charset=utf-8", Array(await preview.problems.utf8), policy: nil)
    default: break
    }
    var answer = Preview.Answer.nothing
    if let address = PageAddress(path: path, theme: theme) { answer = await preview.page(address) }
    if case .nothing = answer, path.hasPrefix("site/") || path.hasPrefix("private/") {
      answer = await preview.file(path)
    }
    switch answer {
    case .page(let bytes): return .file(type: Self.type(of: path), bytes, policy: nil)
    case .notYet: return .refused(503)
    case .nothing: return .refused(404)
    }
  }

  private static func type(of path: String) -> String {
    switch path.split(separator: ".").last ?? "" {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "xml": "application/xml; charset=utf-8"
    case "txt": "text/plain; charset=utf-8"
    case "pdf": "application/pdf"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "webp": "image/webp"
    case "svg": "image/svg+xml"
    default: "application/octet-stream"
    }
  }

  /// Sends the states of the preview as they come. A client that does not read is dropped when too many are waiting.
  private func stream(
    to answers: NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>, _ channel: any Channel
  ) async throws {
    try await channel.triggerUserOutboundEvent(RequestGuard.Event.streaming).get()
    let (states, sender) = AsyncStream.makeStream(
      of: PreviewState.self, bufferingPolicy: .bufferingOldest(16))
    let number = await preview.listen { state in
      if case .dropped = sender.yield(state) { channel.close(promise: nil) }
    }
    channel.closeFuture.whenComplete { _ in sender.finish() }
    do {
      for await state in states {
        let event = "event: state\nid: \(state.revision)\ndata: \(state.json)\n\n"
        try await answers.write(.body(.byteBuffer(ByteBuffer(string: event))))
      }
    } catch {
      await preview.stopListening(number)
      throw error
    }
    await preview.stopListening(number)
  }

  /// Makes 24 characters of base64url from the system's random source.
  private static func newToken() -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    var chance = SystemRandomNumberGenerator()
    return String((0..<24).map { _ in letters[Int.random(in: 0..<64, using: &chance)] })
  }
}
