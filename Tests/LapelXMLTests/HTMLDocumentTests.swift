import LapelXML
import Testing

@Suite struct HTMLDocumentTests {
  private func read(_ text: String) throws -> XMLNode { try HTMLDocument(Array(text.utf8)).root }

  @Test("HTML5 tags and bare attributes are read without a problem")
  func modern() throws {
    let page = try HTMLDocument(
      Array("<!doctype html><title>T</title><main><section hidden><p>가<p>나</section><nav>x</nav></main>".utf8)
    )
    #expect(page.problems == [])
    #expect(try page.root.select("//p").map(\.text) == ["가", "나"])
    #expect(try page.root.select("//section").count == 1)
    #expect(page.root.name == "html")
  }

  @Test("tag soup is mended and told")
  func soup() throws {
    let page = try HTMLDocument(Array("<ul><li>A<li><b>B</i></ul></span>C &amp; D &copy; &nosuch;".utf8))
    #expect(try page.root.select("//li").map(\.text) == ["A", "B"])
    #expect(page.root.text == "ABC & D © &nosuch;")
    #expect(!page.problems.isEmpty)
    #expect(page.problems.allSatisfy { $0.line == 1 })
  }

  @Test("scripts and styles can be left out of the text")
  func scripts() throws {
    let root = try read("<style>a{}</style><p>x<script>if (a < b) '<p>'</script>y</p>")
    #expect(root.text(skipping: ["script", "style"]) == "xy")
  }

  @Test("the encoding that the page names is used where it is not UTF-8")
  func eucKR() throws {
    let page =
      Array("<meta charset=euc-kr><p>".utf8) + [0xB0, 0xA1, 0xB3, 0xAA, 0x8C, 0x63] + Array("</p>".utf8)
    #expect(try HTMLDocument(page).root.text == "가나똠")
    let old = Array(#"<meta http-equiv="Content-Type" content="text/html; charset=ks_c_5601-1987"><p>"#.utf8)
    #expect(try HTMLDocument(old + [0xB0, 0xA1]).root.text == "가")
  }

  @Test("UTF-8 is UTF-8 whatever the page says; what cannot be read is replaced")
  func utf8() throws {
    #expect(try read("<meta charset=euc-kr><p>가</p>").text == "가")
    #expect(try HTMLDocument(Array("<p>a".utf8) + [0xFF, 0x62]).root.text == "a\u{FFFD}b")
    #expect(try HTMLDocument([0xEF, 0xBB, 0xBF] + Array("<p>가".utf8)).root.text == "가")
    #expect(
      try HTMLDocument([0xFF, 0xFE] + "<p>가".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).root.text
        == "가")
    let broken = Array("<meta charset=euc-kr><p>a".utf8) + [0xFF] + Array("b".utf8)
    #expect(try HTMLDocument(broken).root.text == "a\u{FFFD}b")
    let unknown = Array("<meta charset=klingon><p>a".utf8) + [0xFF] + Array("b".utf8)
    #expect(try HTMLDocument(unknown).root.text == "a\u{FFFD}b")
  }

  @Test("NUL does not end the page")
  func null() throws {
    #expect(try read("<p>a\0b</p><p>c").text == "a\u{FFFD}bc")
  }

  @Test(
    "a hundred thousand elements deep is no crash", arguments: ["<div>", "<b>", "<p><b>", "<table><tr><td>"])
  func deep(tag: String) throws {
    let page = try HTMLDocument(Array((String(repeating: tag, count: 100_000) + "x").utf8))
    #expect(page.root.name == "html")
    #expect(page.root.descendants.count > 100)
  }

  @Test("nothing at all is an error", arguments: ["", " \n", "<!-- x -->"])
  func nothing(text: String) {
    #expect(throws: XMLProblem.self) { try read(text) }
  }
}
