import LapelMarkdown
import Testing

/// The HTML of a text, each link kept and each picture told by its words.
private func html(_ text: String, without title: String? = nil) -> String {
  MarkdownHTML(text, without: title, picture: { _ in nil }, link: { $0.address }).html
}

@Suite struct MarkdownHTMLTests {
  @Test func `Tables, strikethrough, task lists and footnotes are a part of the language`() {
    #expect(html("| a | b |\n|---|--:|\n| 1 | 2 |").contains("<td class=\"right\">2</td>"))
    #expect(html("~~old~~") == "<p><del>old</del></p>\n")
    #expect(html("- [x] read\n- [ ] write").contains("<span class=\"task\">☑</span> read"))
    #expect(html("A figure.[^1]\n\n[^1]: From the log.").contains("<div class=\"footnotes\">"))
  }

  @Test func `HTML is shown as it was typed, and told with its line`() {
    var found: [MarkdownHTML.Finding] = []
    let made = MarkdownHTML(
      "Words\n\n<script>alert(1)</script>\n\nand <b onclick=x>more</b>", picture: { _ in nil },
      link: { _ in nil },
      found: { found.append($0) })
    #expect(!made.html.contains("<script") && !made.html.contains("<b "))
    #expect(made.html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(found == [.tag(line: 3), .tag(line: 5), .tag(line: 5)])
  }

  @Test func `A link that leads nowhere good leaves its label`() {
    let made = MarkdownHTML(
      "[run **it**](javascript:alert(1)) or [read](https://example.com)", picture: { _ in nil },
      link: { $0.address.hasPrefix("https:") ? $0.address : nil })
    #expect(made.html == "<p>run <strong>it</strong> or <a href=\"https://example.com\">read</a></p>\n")
  }

  @Test func `A picture is told with its words and its line`() {
    var found: [MarkdownHTML.Finding] = []
    _ = MarkdownHTML(
      "# A post\n\nWords.\n\n![](zz.png)\n\n![A *map*](b.png)", picture: { _ in "<img/>" },
      link: { _ in nil },
      found: { found.append($0) })
    #expect(
      found == [
        .picture(.init(address: "zz.png", words: "", line: 5)),
        .picture(.init(address: "b.png", words: "A map", line: 7)),
      ])
  }

  @Test func `Headings stand below the page's own and leave out no level`() {
    #expect(html("# Title\n\n### Deep", without: "Title") == "<h2>Deep</h2>\n")
    #expect(html("# One\n\n## Two\n\n# Three") == "<h2>One</h2>\n<h3>Two</h3>\n<h2>Three</h2>\n")
    #expect(html("## Other", without: "Title") == "<h2>Other</h2>\n")
  }

  @Test(arguments: ["> ", "[", "*a ", "![a](", "<", "| "])
  func `Nothing that is nested deep ends the program`(mark: String) {
    let made = html(String(repeating: mark, count: 20_000) + "<script>x")
    #expect(!made.contains("<script"))
  }
}
