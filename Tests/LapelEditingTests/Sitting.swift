import Lapel

@testable import LapelEditing

/// An editor at work, for tests: a folder that exists nowhere, its documents all open.
struct Sitting {
  private(set) var server = LanguageServer(version: "test") { PartialDate(year: 2024, month: 2, day: 1) }
  /// What the server said, in order.
  private(set) var said: [String] = []
  private var number = 0

  static let root = "/nowhere/of-a-test"

  init(locale: String = "en", _ files: KeyValuePairs<String, String>) {
    ask("initialize", #"{"locale":"\#(locale)","rootUri":"file://\#(Self.root)","capabilities":{}}"#)
    for (name, text) in files { open(name, text) }
    settle()
  }

  mutating func open(_ name: String, _ text: String) {
    tell(
      "textDocument/didOpen", #"{"textDocument":{"uri":"\#(uri(name))","version":1,"text":\#(quoted(text))}}"#
    )
  }

  mutating func tell(_ method: String, _ parameters: String) {
    send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(parameters)}"#)
  }

  /// The answer, as it was written.
  @discardableResult
  mutating func ask(_ method: String, _ parameters: String) -> String {
    number += 1
    let before = said.count
    send(#"{"jsonrpc":"2.0","id":\#(number),"method":"\#(method)","params":\#(parameters)}"#)
    return said[before...].joined()
  }

  /// The answer to a request about a place.
  mutating func ask(_ method: String, _ name: String, _ line: Int, _ character: Int, _ more: String = "")
    -> String
  {
    ask(
      "textDocument/\(method)",
      #"{"textDocument":{"uri":"\#(uri(name))"},"position":{"line":\#(line),"character":\#(character)}\#(more)}"#
    )
  }

  mutating func settle() {
    said += server.settle().map { String(decoding: $0, as: UTF8.self) }
  }

  mutating func send(_ body: String) {
    hear(server.receive(Array(body.utf8)))
    while !server.isIdle { hear(server.next()) }
  }

  private mutating func hear(_ messages: [[UInt8]]) {
    said += messages.map { String(decoding: $0, as: UTF8.self) }
  }

  func uri(_ name: String) -> String { "file://\(Self.root)/\(name)" }

  private func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n") + "\""
  }
}
