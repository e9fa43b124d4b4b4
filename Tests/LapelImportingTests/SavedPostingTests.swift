import LapelImporting
import Testing

@Suite("A posting as saved")
struct SavedPostingTests {
  private static func show(_ posting: SavedPosting) -> [String] {
    posting.lines.map { line in
      switch line.role {
      case .heading: "# \(line.text)"
      case .item: "- \(line.text)"
      case .text: line.text
      }
    }
  }

  @Test("a text's bullets, numbers and headings are told apart, and bullets are taken off")
  func text() {
    let posting = SavedPosting(
      text: """
        ## 자격요건
        • 자바 경험
        * **코틀린** 경험
        1. 스프링 경험
        ① 카프카 경험
        -3도의 냉동 창고
        **우대사항**
        2024.05 입사 가능자
        """)
    #expect(
      Self.show(posting) == [
        "# 자격요건", "- 자바 경험", "- 코틀린 경험", "- 스프링 경험", "- 카프카 경험", "-3도의 냉동 창고", "# 우대사항", "2024.05 입사 가능자",
      ])
  }

  @Test("a page's navigation, scripts, neighbours and footer are not the posting")
  func html() throws {
    let page = """
      <html><head><title>T</title><script>var a = "<li>Java</li>"</script>
      <script type="application/ld+json">{"@type": "JobPosting", "title": "Engineer", "hiringOrganization": {"name": "Tallow"}, "validThrough": "2026-07-15T00:00"}</script></head>
      <body><header><nav><li>Home</li></nav></header><main><h2>Needs</h2><ul><li>Kotlin &amp; <b>Spring</b></li></ul>
      <div><strong>Extras</strong><br>&bull;&nbsp;Kafka<br>plain</div><div class="job-related"><li>Other job</li></div></main>
      <aside><li>Also viewed</li></aside><footer>Terms</footer></body></html>
      """
    let posting = try SavedPosting(html: Array(page.utf8))
    #expect(Self.show(posting) == ["# Needs", "- Kotlin & Spring", "# Extras", "- Kafka", "plain"])
    #expect(posting.title == "Engineer")
    #expect(posting.company == "Tallow")
    #expect(posting.deadline == "2026-07-15")
  }

  @Test("a page nested without end is read without end of the stack")
  func deep() throws {
    let page = String(repeating: "<div>", count: 20_000) + "x"
    #expect(try SavedPosting(html: Array(page.utf8)).lines.count <= 1)
  }

  @Test("the form is told by the name, else by the first character")
  func form() {
    #expect(SavedPosting.form(named: "a.html", bytes: []) == .html)
    #expect(SavedPosting.form(named: "a.txt", bytes: Array("  <!DOCTYPE html>".utf8)) == .html)
    #expect(SavedPosting.form(named: "a.md", bytes: Array("<b>".utf8)) == .text)
    #expect(SavedPosting.form(named: "a.txt", bytes: Array("- Java".utf8)) == .text)
  }
}
