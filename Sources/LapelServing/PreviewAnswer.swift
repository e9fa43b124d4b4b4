import NIOCore
import NIOHTTP1

/// The reply to a request.
enum PreviewReply: Sendable {
  case refused(Int)
  case file(type: String, [UInt8], policy: String?)
  case events
}

/// An answer with the headers that every answer has: no caching, no sniffing, no referrer.
struct PreviewAnswer: Sendable {
  private let head: HTTPResponseHead
  private let body: [UInt8]
  private let isStream: Bool

  init(_ request: HTTPRequestHead, _ reply: PreviewReply) {
    var headers: HTTPHeaders = [
      "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
      "Cross-Origin-Resource-Policy": "same-origin",
    ]
    var (status, body) = (HTTPResponseStatus.ok, [UInt8]())
    switch reply {
    case .refused(let code):
      status = HTTPResponseStatus(statusCode: code)
      body = Array("\(code) \(status.reasonPhrase)\n".utf8)
      headers.add(name: "Content-Type", value: "text/plain; charset=utf-8")
      if code == 405 { headers.add(name: "Allow", value: "GET, HEAD") }
    case .file(let type, let bytes, let policy):
      body = bytes
      headers.add(name: "Content-Type", value: type)
      if let policy { headers.add(name: "Content-Security-Policy", value: policy) }
    case .events: headers.add(name: "Content-Type", value: "text/event-stream")
    }
    isStream = if case .events = reply { true } else { false }
    if !isStream { headers.add(name: "Content-Length", value: String(body.count)) }
    if !request.isKeepAlive || isStream { headers.add(name: "Connection", value: "close") }
    head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    self.body = request.method == .HEAD ? [] : body
  }

  /// Writes the answer; of a stream, only the head.
  func write(
    to answers: NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>, _ channel: any Channel
  ) async throws {
    try await answers.write(.head(head))
    if isStream { return }
    if !body.isEmpty { try await answers.write(.body(.byteBuffer(ByteBuffer(bytes: body)))) }
    try await answers.write(.end(nil))
  }
}
