import Lapel
import LapelPage
import Testing

@testable import LapelPublishing

@Suite("What a person typed is escaped for its page")
struct EscapingTests {
  @Test(
    "in HTML",
    arguments: [
      ("</script><b a=\"x\" b='y'>&amp;", "&lt;/script&gt;&lt;b a=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;"),
      ("가\u{0}나\u{1B}다\u{85}라\u{FFFF}", "가\u{FFFD}나\u{FFFD}다\u{FFFD}라\u{FFFD}"),
      ("tab\tand\nline", "tab\tand\nline"),
      ("{{name}} é ✓", "{{name}} é ✓"),
    ])
  func html(text: String, expected: String) {
    #expect(TemplateKind.html.escaped(text) == expected)
    #expect(RenderedTemplate("{{a}}", .text("a", text)).text == expected)
  }

  @Test(
    "in LaTeX",
    arguments: [
      (#"\input{/etc/passwd}"#, #"\textbackslash{}input\{/etc/passwd\}"#),
      (
        "^^5c 100% a_b R&D $5 #1 ~",
        ##"\textasciicircum{}\textasciicircum{}5c 100\% a\_b R\&D \$5 \#1 \textasciitilde{}"##
      ),
      ("two\n\nparagraphs\tand 8\u{A0}mm", "two  paragraphs and 8~mm"),
      ("소프트\u{AD}하이픈 \u{202E}뒤집기\u{202C}", "소프트하이픈 뒤집기"),
      ("NUL\u{0}", #"NUL\unknowncharacter{}"#),
      ("-- `quoted' \"text\" <<", "-- `quoted' \"text\" <<"),
    ])
  func latex(text: String, expected: String) {
    #expect(TemplateKind.latex.escaped(text) == expected)
    #expect(RenderedTemplate("<%a%>", .text("a", text), kind: .latex).text == expected)
  }

  @Test("in LaTeX, a word longer than a line may be broken")
  func longWord() {
    let word = TemplateKind.latex.escaped(String(repeating: "a", count: 120))
    #expect(word.split(separator: #"\allowbreak{}"#).map(\.count).max() == 36)
    #expect(!TemplateKind.latex.escaped("경량화·최적화를 하는 사람").contains("allowbreak"))
  }

  @Test("in a string of a style sheet")
  func css() {
    #expect(
      TemplateKind.css.escaped("\"; } </style>\n홍길동 \\") == "\\22 \\3b  \\7d  \\3c /style\\3e \\a 홍길동 \\5c ")
    #expect(TemplateKind.css.escaped("#0A5273") == "#0A5273")
  }

  @Test(
    "addresses, in ASCII and with no scheme that a CV has no business with",
    arguments: [
      (
        "https://example.com/a b?x=1&y=%20#z", "https://example.com/a%20b?x=1&amp;y=%20#z",
        ##"https://example.com/a\%20b?x=1\&y=\%20\#z"##
      ),
      ("mailto:gildong@example.com", "mailto:gildong@example.com", "mailto:gildong@example.com"),
      ("https://example.com/한", "https://example.com/%ED%95%9C", #"https://example.com/\%ED\%95\%9C"#),
      (
        "https://a/\"onclick='x'{}", "https://a/%22onclick=%27x%27%7B%7D",
        #"https://a/\%22onclick=\%27x\%27\%7B\%7D"#
      ),
      ("#nuri", "#nuri", "\\#nuri"),
      ("cv.en.html", "cv.en.html", "cv.en.html"),
      ("javascript:alert(1)", "#", "\\#"),
      (" JavaScript:alert(1)", "#", "\\#"),
      ("java\u{1}script:x", "#", "\\#"),
      ("data:text/html,x", "#", "\\#"),
    ])
  func addresses(written: String, html: String, latex: String) {
    #expect(TemplateKind.html.escaped(address: written) == html)
    #expect(TemplateKind.latex.escaped(address: written) == latex)
  }

  @Test("in LaTeX, a sentence leaves no short word alone on its last line")
  func lastWord() {
    func latex(_ text: String) -> String {
      LaTeXRuns().sentence([Run(text)])
    }
    let sentence = "Latency fell to half in the second quarter of the"
    #expect(latex(sentence + " year") == sentence + "~year")
    #expect(latex(sentence + " timetable") == sentence + " timetable")
    #expect(latex("Gildong Hong") == "Gildong Hong")
  }
}
