import Testing

@testable import LapelDiagnostics

@Suite("Text for XML and HTML")
struct MarkupTextTests {
  @Test(
    "nothing of it is markup, and what XML cannot hold is a blank",
    arguments: [
      ("a < b & \"c\" > d", "a &lt; b &amp; &quot;c&quot; &gt; d"), ("one\u{0}two\u{FFFF}", "one two "),
      ("김 말똥\n\t1", "김 말똥\n\t1"),
    ])
  func escaping(text: String, written: String) {
    #expect(MarkupText.escaped(text) == written)
  }
}
