import LapelDiagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One message from the editor (JSON-RPC 2.0): its method, and its parameters, not yet read.
struct Message: Sendable {
  /// The id of a request; nil for a notification.
  let id: RequestID?
  let method: String
  private let body: Data

  /// The kinds of messages other than requests and notifications.
  enum Kind {
    case message(Message)
    /// An answer to a request of the server.
    case answer
    /// A message that cannot be answered by its id.
    case wrong(RequestError)
  }

  static func read(_ bytes: [UInt8]) -> Kind {
    let body = Data(bytes)
    do {
      let head = try JSONDecoder().decode(Head.self, from: body)
      guard let method = head.method else { return .answer }
      return .message(Message(id: head.id, method: method, body: body))
    } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
      return .wrong(.notJSON)
    } catch {
      return .wrong(.noRequest)
    }
  }

  /// The parameters in the form that the method has.
  func parameters<Parameters: Decodable>(_ type: Parameters.Type) throws(RequestError) -> Parameters {
    do {
      return try JSONDecoder().decode(Whole<Parameters>.self, from: body).params
    } catch {
      throw .badParameters
    }
  }

  private struct Head: Decodable {
    let id: RequestID?
    let method: String?
  }

  private struct Whole<Parameters: Decodable>: Decodable { let params: Parameters }
}

/// Why a request has no result (JSON-RPC 2.0 §5.1, LSP 3.17 “Error codes”).
struct RequestError: Error {
  let code: Int
  let message: String

  static let notJSON = RequestError(code: -32700, message: "the message is no JSON")
  static let noRequest = RequestError(code: -32600, message: "the message is no request")
  static let badParameters = RequestError(code: -32602, message: "the parameters are not those of the method")
  static let notInitialized = RequestError(code: -32002, message: "`initialize` comes first")
  static let shutDown = RequestError(code: -32600, message: "the server is shut down")
  static let twice = RequestError(code: -32600, message: "`initialize` comes once")
  static let cancelled = RequestError(code: -32800, message: "cancelled")

  static func unknown(_ method: String) -> RequestError {
    RequestError(code: -32601, message: "there is no method `\(method)`")
  }

  /// A request that makes sense but cannot be carried out.
  static func refused(_ message: String) -> RequestError { RequestError(code: -32803, message: message) }
}
