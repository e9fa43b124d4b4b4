import Testing

@testable import Lapel

@Suite("markup of other notations")
struct MarkupTests {
  @Test(
    "of HTML is found, and programs' brackets are not",
    arguments: [
      ("Baker &amp; Sons", "&amp;"), ("with <b>care</b>", "<b>"), ("one<br/>two", "<br/>"),
      ("a &#8211; b", "&#8211;"), ("<a href='x'>y</a>", "<a href='x'>"), ("a &nbsp;b", "&nbsp;"),
      ("Baker & Sons", nil), ("vector<i> and map<string>", nil), ("x < y & z > 3;", nil), ("AT&T; R&D;", nil),
      ("p < 0.05", nil), ("<your name>", nil),
    ] as [(String, String?)])
  func html(text: String, found: String?) { #expect(ForeignMarkup.html(in: text)?.typed == found) }

  @Test(
    "of LaTeX is found, and paths are not",
    arguments: [
      (#"\textbf{Engineer}"#, #"\textbf"#), (#"by 20\% in"#, #"\%"#), (#"R\&D"#, #"\&"#),
      (#"\LaTeX and"#, #"\LaTeX"#), (#"C:\temp\files"#, nil), (#"three \*stars\*"#, nil), ("$5 to $10", nil),
      (#"a \ b"#, nil), (#"\"#, nil),
    ] as [(String, String?)])
  func latex(text: String, found: String?) { #expect(ForeignMarkup.latex(in: text) == found) }
}
