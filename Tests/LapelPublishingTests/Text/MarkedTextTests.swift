import Testing

@testable import LapelPublishing

@Suite("marked text in every format")
struct MarkedTextTests {
  /// The one highlight of an English page, as each format writes it.
  private struct Line {
    var html = ""
    var latex = ""
    var markdown = ""
    var text = ""

    init(_ written: String, language: String = "en") async throws {
      let made = try await MadePages(
        WrittenCareer(
          "name: Hong\nlanguages: [\(language)]\nprojects: [{name: X, highlights: ['\(written.replacing("'", with: "''"))']}]"
        ))
      #expect(made.errors == [])
      func file(_ ending: String) -> Substring {
        made.files["general/cv.\(language).\(ending)"].map { $0[...] } ?? ""
      }
      func between(_ start: String, _ end: String, in page: Substring) -> String {
        guard let from = page.firstRange(of: start)?.upperBound,
          let to = page[from...].firstRange(of: end)?.lowerBound
        else { return "" }
        return String(page[from..<to])
      }
      html = between("<ul class=\"highlights\">\n<li>", "</li>", in: file("html"))
      latex = between("\\cvhighlight{}{", "}\n", in: file("tex"))
      markdown = between("\n- ", "\n", in: file("md"))
      text = between("\n- ", "\n", in: file("txt"))
    }
  }

  @Test("strong, emphasis, code and a link, each in the format's own way")
  func kinds() async throws {
    let line = try await Line("**OCR.** *Fast* `int8_t` [post](https://example.com/a_b?c=1&d=2)")
    #expect(
      line.html
        == #"<strong>OCR.</strong> <em>Fast</em> <code>int8_t</code> <a href="https://example.com/a_b?c=1&amp;d=2">post</a>"#
    )
    #expect(
      line.latex
        == #"\cvstrong{OCR.} \cvemphasis{Fast} \cvcode{int8\_t} \cvurl{https://example.com/a\_b?c=1\&d=2}{post}"#
    )
    #expect(line.markdown == "**OCR.** *Fast* `int8_t` [post](https://example.com/a_b?c=1&d=2)")
    #expect(line.text == "OCR. Fast int8_t post (https://example.com/a_b?c=1&d=2)")
  }

  @Test("the same in Korean, with a particle close behind")
  func korean() async throws {
    let line = try await Line("**경량화(INT8)**를 *빠르게*", language: "ko")
    #expect(line.html == "<strong>경량화(INT8)</strong>를 <em>빠르게</em>")
    #expect(line.latex == #"\cvstrong{경량화(INT8)}를 \cvemphasis{빠르게}"#)
    // CommonMark does not close `**` between a bracket and a letter, so the bracket stands outside.
    #expect(line.markdown == "**경량화(INT8**)를 *빠르게*")
    #expect(line.text == "경량화(INT8)를 빠르게")
  }

  @Test(
    "what only looks like markup is printed as typed",
    arguments: [
      "2*3*4", "a ** b ** c", "snake_case_name", "[x](javascript:alert(1))", "[x](data:text/html,y)",
      "![x](y.png)",
      "<b>bold</b>", "&lt;", #"\textbf{x}"#, "# no heading", "1. no list", "| no | table |", "~~no~~",
      "$x^2$",
      "[x][y]", "<https://example.org>", "**", "`", "[](https://example.org)",
    ])
  func literal(_ written: String) async throws {
    let line = try await Line(written)
    let plain = written.replacing("<https://example.org>", with: "<https://example.org>")
    #expect(line.text == plain)
    let shown = line.html.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
      "&amp;", with: "&")
    #expect(shown.replacing(#/<a href="[^"]*">|<\/a>/#, with: "") == plain)
    #expect(!line.html.contains("<b>") && !line.html.contains("javascript:alert\""))
  }

  @Test(
    "markup around hostile text marks it and lets nothing through",
    arguments: [
      (
        "**</script><script>**", "<strong>&lt;/script&gt;&lt;script&gt;</strong>",
        #"\cvstrong{</script><script>}"#
      ),
      (#"*\input{x}*"#, #"<em>\input{x}</em>"#, #"\cvemphasis{\textbackslash{}input\{x\}}"#),
      (#"`^^5c}%`"#, "<code>^^5c}%</code>", #"\cvcode{\textasciicircum{}\textasciicircum{}5c\}\%}"#),
      (
        #"[<img onerror=x>](https://e.org/"onclick="x)"#,
        #"<a href="https://e.org/%22onclick=%22x">&lt;img onerror=x&gt;</a>"#,
        #"\cvurl{https://e.org/\%22onclick=\%22x}{<img onerror=x>}"#
      ),
      (
        "[a](https://e.org/}{\\x)", #"<a href="https://e.org/%7D%7B%5Cx">a</a>"#,
        #"\cvurl{https://e.org/\%7D\%7B\%5Cx}{a}"#
      ),
    ])
  func hostile(written: String, html: String, latex: String) async throws {
    let line = try await Line(written)
    #expect(line.html == html)
    #expect(line.latex == latex)
  }
}
