import LapelPublishing
import Testing

@Suite("A template's mistakes are found before anything is rendered")
struct TemplateMistakeTests {
  private func messages(_ source: String, _ kind: TemplateKind = .html, partials: [String: String] = [:])
    -> [String]
  {
    RenderedTemplate(
      source, .text("title", "T"), .flag("open", true),
      .list("entries", [.text("place", "P"), .markup("body", .html, "B")], shown: false),
      .record("theme", .text("ink", "0")),
      kind: kind, partials: partials
    ).messages
  }

  @Test("a name that nothing defines, with the nearest one")
  func unknownName() {
    #expect(
      messages("<{{titel}}>") == [
        "3..<8 template-unknown-name: this template has no value named `titel` (did you mean `title`?)"
      ])
  }

  @Test("an unknown name inside a section that is empty now")
  func unknownInEmptySection() {
    #expect(
      messages("{{#entries}}{{plaec}}{{/entries}}") == [
        "14..<19 template-unknown-name: this template has no value named `plaec` (did you mean `place`?)"
      ])
  }

  @Test("a name that is known only further in")
  func outOfReach() {
    #expect(
      messages("{{place}}") == [
        "2..<7 template-unknown-name: this template has no value named `place` (known here: title, open, entries, theme)"
      ])
  }

  @Test("the second half of a dotted name")
  func unknownDotted() {
    #expect(
      messages("{{theme.inc}}{{title.x}}") == [
        "2..<11 template-unknown-name: `theme` has no value named `inc` (did you mean `ink`?)",
        "15..<22 template-unknown-name: `title` has no value named `x` (known here: )",
      ])
  }

  @Test("a partial that is nowhere, with the nearest one, and one that includes itself")
  func partials() {
    #expect(
      messages("{{> entri}}{{> loop}}", partials: ["entry": "", "loop": "{{> loop}}"]) == [
        "4..<9 template-unknown-partial: there is no partial named `entri` (did you mean `entry`?)",
        "4..<8 template-syntax: the partial `loop` includes itself",
      ])
  }

  @Test("a mistake in a partial once, however often it is used")
  func mistakeInPartial() {
    #expect(
      messages("{{> p}}{{> p}}", partials: ["p": "{{x}}"]) == [
        "2..<3 template-unknown-name: this template has no value named `x` (known here: title, open, entries, theme)"
      ])
  }

  @Test(
    "tags that do not fit together",
    arguments: [
      ("{{#open}}", "3..<7 template-syntax: `open` is opened and never closed (write `{{/open}}`)"),
      ("{{/open}}", "3..<7 template-syntax: `open` is closed and was never opened"),
      (
        "{{^a}}{{/open}}",
        "9..<13 template-syntax: `open` is closed and was never opened (the section to close here is `a`)"
      ),
      ("{{title", "0..<2 template-syntax: this tag is never closed (write `}}`)"),
      ("{{title {{open}}", "0..<2 template-syntax: this tag is never closed (write `}}`)"),
      ("{{}}", "0..<4 template-syntax: this tag has no name"),
      ("{{#}}", "0..<5 template-syntax: this tag has no name"),
      ("{{my title}}", "2..<10 template-syntax: `my title` is no name: names have no spaces"),
      ("{{=<%=}}", "3..<5 template-syntax: new tags are written as in `{{=<% %>=}}`"),
    ])
  func syntax(source: String, expected: String) {
    #expect(messages(source).first == expected)
  }

  @Test("tags of Mustache that are left out, with what to write instead")
  func leftOut() {
    #expect(
      messages("{{&title}}{{<parent}}{{$block}}{{{title}}}").map { String($0.prefix { $0 != "(" }) } == [
        "0..<10 template-misuse: a value decides by its type whether it is escaped ",
        "10..<21 template-syntax: parents and blocks are not part of these templates ",
        "21..<31 template-syntax: parents and blocks are not part of these templates ",
        "31..<41 template-misuse: a value decides by its type whether it is escaped ",
      ])
  }

  @Test("a list, a flag and a record printed as if they were text")
  func notText() {
    #expect(
      messages("{{entries}}{{open}}{{theme}}").map { String($0.prefix { $0 != "(" }) } == [
        "2..<9 template-misuse: `entries` is a list, not a text ",
        "13..<17 template-misuse: `open` is a yes or no, not a text ",
        "21..<26 template-misuse: `theme` is a record, not a text ",
      ])
  }

  @Test("HTML markup in a LaTeX template")
  func wrongKind() {
    #expect(
      messages("<%#entries%><%body%><%/entries%>", .latex) == [
        "14..<18 template-misuse: `body` is markup for a .html template, and this one is .tex"
      ])
  }

  @Test("every mistake of a file in one go")
  func all() {
    #expect(messages("{{}}\n{{#a}}\n{{my name}}").count == 3)
    #expect(messages("{{a}}{{b}}{{> c}}").count == 3)
  }

  @Test("sections without end nested too deep, and partials that double themselves, without hanging")
  func hostile() {
    #expect(messages(String(repeating: "{{#open}}", count: 100_000)).count == 1)
    let doubling = Dictionary(
      uniqueKeysWithValues: (0..<30).map { ("p\($0)", "{{> p\($0 + 1)}}{{> p\($0 + 1)}}") })
    #expect(
      messages("{{> p0}}", partials: doubling).contains {
        $0.contains("put too many partials into each other")
      })
  }
}
