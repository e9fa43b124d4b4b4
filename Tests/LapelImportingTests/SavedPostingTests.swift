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

  @Test("the mark of an item is kept, so that a heading among items can be told")
  func marks() {
    let posting = SavedPosting(text: "■ 담당업무\n- 서버 개발\n1) 자바\n평문")
    #expect(posting.lines.map(\.mark) == ["■", "-", "0", nil])
  }

  @Test("a table whose first row heads its columns is read column by column")
  func columns() throws {
    let page = """
      <table><tr><th>부문</th><th>담당업무</th><th>자격요건</th></tr>
      <tr><td>서버</td><td>API 개발</td><td>자바 3년<br>스프링</td></tr></table>
      <table><tr><th>마감</th><td>2026.07.20</td></tr></table>
      """
    let posting = try SavedPosting(html: Array(page.utf8))
    #expect(
      Self.show(posting) == [
        "# 부문", "서버", "# 담당업무", "API 개발", "# 자격요건", "자바 3년", "스프링", "# 마감", "2026.07.20",
      ])
  }

  @Test("lists of divisions and of broken lines are lines, and the page itself is never furniture")
  func divisions() throws {
    let page = """
      <body class="modal-open has-sidebar"><main></main><div class="gnb">Jobs</div>
      <div class="tit">자격요건</div><div><div>자바</div><div>스프링</div></div>
      <p><b>You bring</b><br>- Go<br>- SQL</p><div class="cookie-banner"><ul><li>Accept</li></ul></div></body>
      """
    let posting = try SavedPosting(html: Array(page.utf8))
    #expect(Self.show(posting) == ["자격요건", "자바", "스프링", "# You bring", "- Go", "- SQL"])
  }

  @Test("a window's title is known as one line")
  func windowTitle() throws {
    let page =
      "<html><head><title>Engineer - Tallow\n | Rolefinder</title></head><body><p>x</p></body></html>"
    #expect(try SavedPosting(html: Array(page.utf8)).windowTitle == "Engineer - Tallow | Rolefinder")
  }

  @Test("the form is told by the name, else by the first character")
  func form() {
    #expect(SavedPosting.form(named: "a.html", bytes: []) == .html)
    #expect(SavedPosting.form(named: "a.txt", bytes: Array("  <!DOCTYPE html>".utf8)) == .html)
    #expect(SavedPosting.form(named: "a.md", bytes: Array("<b>".utf8)) == .text)
    #expect(SavedPosting.form(named: "a.txt", bytes: Array("- Java".utf8)) == .text)
    #expect(SavedPosting.form(named: "a.txt", bytes: Array("<3D 모델러> 모집".utf8)) == .text)
    #expect(SavedPosting.form(named: "a", bytes: Array("<Senior Engineer>".utf8)) == .text)
  }
}
