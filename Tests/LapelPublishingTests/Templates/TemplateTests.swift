import LapelPublishing
import Testing

@Suite("A template renders")
struct TemplateTests {
  @Test("text without tags as it stands, line ends and braces included")
  func plainText() {
    #expect(RenderedTemplate("a { b } {c}\r\n\n d").text == "a { b } {c}\r\n\n d")
  }

  @Test("a variable, with or without spaces in its tag")
  func variable() {
    #expect(RenderedTemplate("<{{a}}|{{ a }}|{{\n a\n}}>", .text("a", "x")).text == "<x|x|x>")
  }

  @Test("an absent value as nothing")
  func absent() {
    #expect(RenderedTemplate("<{{a}}>", .text("a", nil)).text == "<>")
  }

  @Test("dotted names from record to record")
  func dottedNames() {
    let given = Given.record("a", .record("b", .text("c", "deep")))
    #expect(
      RenderedTemplate("{{a.b.c}} {{#a}}{{b.c}}{{#b}} {{c}}{{/b}}{{/a}}", given).text == "deep deep deep")
  }

  @Test("a section once for each item, with the names outside still in reach")
  func list() {
    let page = RenderedTemplate(
      "{{#items}}{{n}}{{unit}};{{/items}}", .list("items", [.text("n", "1")], [.text("n", "2")]),
      .text("unit", "pt"))
    #expect(page.text == "1pt;2pt;")
  }

  @Test("the items of a list of texts by a dot, escaped like any text")
  func dot() {
    #expect(RenderedTemplate("{{#a}}({{.}}){{/a}}", .texts("a", ["x", "<"])).text == "(x)(&lt;)")
  }

  @Test("a section of a flag, a text and a record when there is something, and its opposite when not")
  func shown() {
    let source = "{{#a}}yes{{/a}}{{^a}}no{{/a}}"
    #expect(RenderedTemplate(source, .flag("a", true)).text == "yes")
    #expect(RenderedTemplate(source, .flag("a", false)).text == "no")
    #expect(RenderedTemplate(source, .text("a", "x")).text == "yes")
    #expect(RenderedTemplate(source, .text("a", "")).text == "no")
    #expect(RenderedTemplate(source, .text("a", nil)).text == "no")
    #expect(RenderedTemplate(source, .record("a", .text("b", nil))).text == "yes")
    #expect(RenderedTemplate(source, .list("a", [.text("b", nil)], shown: false)).text == "no")
  }

  @Test("an inner value that is absent as nothing, never as an outer value of the same name")
  func noFallThrough() {
    let page = RenderedTemplate(
      "{{#entries}}[{{title}}]{{/entries}}", .text("title", "Page"), .list("entries", [.text("title", nil)]))
    #expect(page.text == "[]")
  }

  @Test("nested sections of the same name")
  func nested() {
    #expect(RenderedTemplate("{{#a}}1{{#a}}2{{/a}}3{{/a}}", .flag("a", true)).text == "123")
  }

  @Test(
    "nothing of a line that holds a tag alone",
    arguments: [
      ("1\n  {{#a}}\n2\n{{/a}}  \n3", "1\n2\n3"),
      ("1\r\n{{#a}}\r\n2\r\n{{/a}}\r\n3", "1\r\n2\r\n3"),
      ("{{#a}}\n2\n{{/a}}", "2\n"),
      ("1\n{{! a remark\n over two lines }}\n3", "1\n3"),
      ("1\n{{=<% %>=}}\n<%! no line %>\n3", "1\n3"),
      ("1 {{! here }} 2\n", "1  2\n"),
      ("| {{#a}} {{/a}}\n", "|  \n"),
      ("{{#a}}{{/a}}\n", "\n"),
      ("  {{b}}\n", "  \n"),
    ])
  func standalone(source: String, expected: String) {
    #expect(RenderedTemplate(source, .flag("a", true), .text("b", nil)).text == expected)
  }

  @Test("new tags from where they are set, and in that file alone")
  func delimiters() {
    let page = RenderedTemplate(
      "{{=| |=}}|a| {{a}} |> p||={{ }}=|{{a}}", .text("a", "x"), partials: ["p": "({{a}})"])
    #expect(page.text == "x {{a}} (x)x")
  }

  @Test("LaTeX with its own tags")
  func latexTags() {
    #expect(
      RenderedTemplate(#"\name{<%a%>}{{a}}"#, .text("a", "50 %"), kind: .latex).text == #"\name{50 \%}{{a}}"#)
  }

  @Test("a partial with the values in reach where it stands")
  func partial() {
    let page = RenderedTemplate(
      "{{#items}}{{> item}}{{/items}}", .list("items", [.text("n", "1")], [.text("n", "2")]),
      partials: ["item": "<{{n}}{{> sep}}>", "sep": ","])
    #expect(page.text == "<1,><2,>")
  }

  @Test("a partial alone on its line with every line of it indented, but not the lines inside a value")
  func partialIndentation() {
    let page = RenderedTemplate(
      "<\n  {{> p}}\n>", .text("v", "1\n2"), .flag("f", true),
      partials: ["p": "a\n{{v}}\n{{#f}}\nb\n{{/f}}\n{{> q}}\n", "q": "q\n"])
    #expect(page.text == "<\n  a\n  1\n2\n  b\n  q\n>")
  }

  @Test("markup of its own kind as it stands")
  func markup() {
    #expect(RenderedTemplate("{{a}}", .markup("a", .html, "<b>&amp;</b>")).text == "<b>&amp;</b>")
    #expect(
      RenderedTemplate("<%a%>", .markup("a", .latex, #"\textbf{x}"#), kind: .latex).text == #"\textbf{x}"#)
  }

  @Test("the places of a list's items: which is the first and which the last")
  func places() {
    let fields = TemplateFields<[Int]>([
      .list("numbers", TemplateFields<Int>([.text("n") { "\($0)" }])) { $0 }
    ])
    let given = Given(name: "all", shape: fields.shape, value: fields.value([1, 2, 3]))
    let source =
      "{{#all}}{{#numbers}}{{#first}}[{{/first}}{{n}}{{^last}}, {{/last}}{{#last}}]{{/last}}{{/numbers}}{{/all}}"
    #expect(RenderedTemplate(source, given).text == "[1, 2, 3]")
  }
}
