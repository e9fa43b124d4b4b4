import LapelImporting
import Testing

@Suite("A posting that means harm")
struct HostilePostingTests {
  @Test(
    "is read without end of stack, time or memory",
    arguments: [
      String(repeating: "<div>", count: 60_000) + "x",
      String(repeating: "<table><tr><th>a</th><th>b</th></tr><tr><td>", count: 3000) + "x",
      String(repeating: "<header>", count: 1500) + String(repeating: "<li>x</li>", count: 1500),
      "<script type='application/ld+json'>" + String(repeating: "[", count: 60_000) + "</script><p>a",
      "<title>" + String(repeating: "a | ", count: 60_000) + "</title><p>a",
      "<table><tr>" + String(repeating: "<th>a</th>", count: 2000) + "</tr><tr>"
        + String(repeating: "<td>b</td>", count: 2000) + "</tr></table>",
    ])
  func page(html: String) throws {
    #expect(try SavedPosting(html: Array(html.utf8)).lines.count <= 20_000)
  }

  @Test("bytes that are no text give lines or nothing, and stop nothing")
  func binary() throws {
    var seed: UInt64 = 7
    let bytes = (0..<200_000).map { _ -> UInt8 in
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: seed >> 33)
    }
    let page = try SavedPosting(html: Array("<html>".utf8) + bytes)
    let text = SavedPosting(text: String(decoding: bytes, as: UTF8.self))
    #expect(page.lines.count <= 20_000 && text.lines.count <= 20_000)
  }

  @Test("a head of columns that is as long as a page is not repeated for each row")
  func columns() throws {
    let head = String(repeating: "자격요건 ", count: 5000)
    let html =
      "<table><tr><th>\(head)</th><th>b</th></tr>"
      + String(repeating: "<tr><td>x</td><td>y</td></tr>", count: 30) + "</table>"
    #expect(try SavedPosting(html: Array(html.utf8)).lines.count { $0.text.hasPrefix("자격요건") } == 1)
  }

  @Test("a text whose every line goes on in the next does not become one line")
  func wrapped() {
    let text = "자격요건\n" + String(repeating: "and this line goes on and\n", count: 20_000)
    let lines = SavedPosting(text: text).lines
    #expect(lines.count > 1000)
    #expect(lines.allSatisfy { $0.text.utf8.count < 1000 })
  }

  @Test("a head of a Markdown table that is as long as a page is not repeated for each row")
  func table() {
    let head = String(repeating: "자격요건 ", count: 5000)
    let text = "| \(head) | b | c |\n|---|---|---|\n" + String(repeating: "| x | y | z |\n", count: 300)
    #expect(SavedPosting(text: text).lines.count { $0.text.hasPrefix("자격요건") } <= 1)
  }
}
