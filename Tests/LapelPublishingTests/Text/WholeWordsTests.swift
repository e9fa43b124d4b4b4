import Testing

@testable import LapelPublishing

@Suite("words and figures that stay whole")
struct WholeWordsTests {
  @Test(
    "a short word that a browser would break stays whole",
    arguments: [
      ("경량화·최적화를 함", #"<span class="run">경량화·최적화를</span> 함"#),
      ("정확도를 91.2%에서 높임", #"정확도를 <span class="run">91.2%에서</span> 높임"#),
      ("모델(작은)을", #"<span class="run">모델(작은)을</span>"#),
      ("번호 10-2023-0000000, 출원", #"번호 <span class="run">10-2023-0000000,</span> 출원"#),
      ("end-to-end, 5% (x)", "end-to-end, 5% (x)"),
      ("<b>%가", #"<span class="run">&lt;b&gt;%가</span>"#),
    ])
  func whole(text: String, html: String) {
    #expect(WholeWords.marked(text) == html)
  }

  @Test("a long one may end a line, but not at that place")
  func long() {
    #expect(
      WholeWords.marked("디자인하고·기획하고·개발하고·운영함")
        == #"<span class="run">디자인하고·</span><wbr/><span class="run">기획하고·</span><wbr/><span class="run">개발하고·</span><wbr/>운영함"#
    )
    #expect(
      WholeWords.marked("아주아주아주아주긴낱말(괄호)에서도")
        == #"아주아주아주아주긴낱말(<span class="run">괄호)에서도</span>"#)
  }

  @Test(
    "a number holds to its unit, to a number after a stroke, and its thousands hold together",
    arguments: [
      ("48 ms to 19 ms", "48\u{A0}ms to 19\u{A0}ms"), ("10 W 보드", "10\u{A0}W 보드"),
      ("GPA 4.45 / 4.5", "GPA 4.45\u{A0}/\u{A0}4.5"),
      ("2020.01 – 2021.07, 2023", "2020.01\u{A0}– 2021.07, 2023"),
      ("5 a day / 6 a week", "5 a day / 6 a week"), ("in 2020 – or so", "in 2020 – or so"),
      ("3 Mad men", "3 Mad men"), ("20 000 Messreihen", "20\u{A0}000 Messreihen"),
      ("1 250 000 Euro", "1\u{A0}250\u{A0}000 Euro"), ("in 2021 300 people", "in 2021 300 people"),
      ("4 5000 x", "4 5000 x"), ("1,5 200 x", "1,5 200 x"),
    ])
  func bound(text: String, expected: String) {
    #expect(BoundUnits.bound(text) == expected)
  }
}
