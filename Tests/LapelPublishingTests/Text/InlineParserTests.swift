import Testing
import ThreadTime

@testable import LapelPublishing

@Suite("inline Markdown")
struct InlineParserTests {
  @Test("strong, emphasis, code and links are read; anything else is literal")
  func kinds() {
    #expect(
      InlineParser.parse("**OCR 개선.** *정확도*를 `int8` [글](https://example.com/a)")
        == [
          .strong([.text("OCR 개선.")]), .text(" "), .emphasis([.text("정확도")]), .text("를 "), .code("int8"),
          .text(" "), .link([.text("글")], url: "https://example.com/a"),
        ])
  }

  @Test(
    "what only looks like markup stays as typed",
    arguments: [
      "2*3*4", "a * b * c", "**", "** x **", "`", "``", "[x]", "[x](javascript:alert(1))", "[x](file:///etc)",
      "snake_case_name", "<b>", "\\input{x}", "****", "*a", "**a", "a_b_c", "$5",
    ])
  func literal(_ text: String) {
    #expect(InlineParser.parse(text) == [.text(text)])
  }

  @Test("markup nests, each kind once")
  func nesting() {
    #expect(
      InlineParser.parse("**a *b* [c **d](https://e.com)**")
        == [
          .strong([
            .text("a "), .emphasis([.text("b")]), .text(" "), .link([.text("c **d")], url: "https://e.com"),
          ])
        ])
    #expect(InlineParser.parse("***a***") == [.strong([.emphasis([.text("a")])])])
    #expect(InlineParser.parse("*a **b***") == [.emphasis([.text("a "), .strong([.text("b")])])])
    #expect(
      InlineParser.parse("[a [b](https://c.com) d](https://e.com)").filter {
        if case .link = $0 { true } else { false }
      }.count == 2)
  }

  @Test("an address in the text can be followed and reads as typed")
  func bareAddress() {
    #expect(
      InlineParser.parse("see https://example.com/a_b, then")
        == [
          .text("see "), .link([.text("https://example.com/a_b")], url: "https://example.com/a_b"),
          .text(", then"),
        ])
    #expect(InlineParser.parse("xhttps://a.b") == [.text("xhttps://a.b")])
    #expect(InlineParser.parse("비율은 3:1") == [.text("비율은 3:1")])
  }

  @Test("a link's address may hold one pair of parentheses")
  func parentheses() {
    #expect(
      InlineParser.parse("[x](https://e.org/a_(b))") == [.link([.text("x")], url: "https://e.org/a_(b)")])
  }

  @Test("marks that reorder the page are left out, and controls are seen")
  func hostileCharacters() {
    #expect(InlineParser.parse("a\u{202E}b\u{2066}c\0d\u{7}") == [.text("abc\u{FFFD}d\u{FFFD}")])
    #expect(InlineParser.parse("a\nb\tc\u{2028}d") == [.text("a b c d")])
  }

  @Test(
    "time is linear in the text",
    arguments: ["[", "*a ", "**a", "[a](", "`", "[*", "](", "https://", "*a* [", "[a](https://b.c) ["])
  func linear(_ piece: String) {
    func time(_ count: Int) -> Double {
      let text = String(repeating: piece, count: count)
      return (0..<3).map { _ in ThreadTime.of { _ = InlineParser.parse(text) } }.min() ?? 0
    }
    #expect(time(80_000) < time(10_000) * 30 + 0.1)
  }
}
