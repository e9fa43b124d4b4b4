import LapelDiagnostics
import Testing

@Suite struct TextReporterTests {
  private func text(_ sample: Sample, _ diagnostics: Diagnostic...) -> String {
    var report = Report()
    for diagnostic in diagnostics { report.add(diagnostic) }
    return TextReporter(sample.sources, folder: "career").text(for: report)
  }

  @Test("a problem shows its line, a mark and the first hint beside it")
  func plain() {
    let sample = Sample("internships:\n  - organization: A\n    perod: 2023-01-16..2023-08-25\n")
    let shown = text(
      sample,
      Diagnostic(
        .sample, "`internship` has no field `perod`", at: sample.range("perod"),
        hints: ["did you mean `period`?"],
        fix: .init("write `period`", [.init(sample.range("perod"), "period")])))
    #expect(
      shown == """
        error[unknown-field]: `internship` has no field `perod`
         --> career/work.yaml:3:5
        3 |     perod: 2023-01-16..2023-08-25
          |     ^^^^^ did you mean `period`?

        1 error

        """)
  }

  @Test("the mark stands under Hangul and behind tabs")
  func wide() {
    let sample = Sample("\t가나다: 라마\n")
    #expect(
      text(sample, Diagnostic(.doubt, "odd", at: sample.range("라마"))) == """
        warning[doubt]: odd
         --> career/work.yaml:1:7
        1 |     가나다: 라마
          |             ^^^^

        1 warning

        """)
  }

  @Test("a combining mark takes no column of its own")
  func combining() {
    let sample = Sample("e\u{301}e\u{301} x")
    #expect(text(sample, Diagnostic(.doubt, "odd", at: sample.range("x"))).contains("\n  |    ^\n"))
  }

  @Test("notes show their places, hints and the fix their words")
  func notes() {
    let sample = Sample(String(repeating: "\n", count: 8) + "- id: nuri\n- id: nuri \n")
    let second = SourceRange(sample.file, 25..<29)
    let shown = text(
      sample,
      Diagnostic(
        .sample, "the id `nuri` is given twice", at: second,
        notes: [.init("the first stands here", at: sample.range("nuri")), .init("ids are unique")],
        hints: ["rename one", "or remove it"], fix: .init("remove the second", [.init(second, "")])))
    #expect(
      shown == """
        error[unknown-field]: the id `nuri` is given twice
          --> career/work.yaml:10:7
        10 | - id: nuri
           |       ^^^^ rename one
           = hint: or remove it
           = fix: remove the second
           = note: ids are unique
        note: the first stands here
          --> career/work.yaml:9:7
         9 | - id: nuri
           |       ^^^^

        1 error

        """)
  }

  @Test("a problem of the folder names the folder; it comes first")
  func folder() {
    let sample = Sample("a: b\n")
    #expect(
      text(
        sample, Diagnostic(.doubt, "odd", at: sample.range("b")),
        Diagnostic(.sample, "nobody has a name", at: nil, hints: ["write `name: …`"]),
        Diagnostic(.remark, "fine", at: sample.range("a"))) == """
          error[unknown-field]: nobody has a name
           --> career
            = hint: write `name: …`

          note[remark]: fine
           --> career/work.yaml:1:1
          1 | a: b
            | ^

          warning[doubt]: odd
           --> career/work.yaml:1:4
          1 | a: b
            |    ^

          1 error, 1 warning, 1 note

          """)
  }

  @Test("a range over several lines is marked to the end of its first")
  func lines() {
    let sample = Sample("a: [b,\n  c\n")
    #expect(
      text(sample, Diagnostic(.doubt, "open", at: sample.range("[b,\n  c"))).contains(
        "1 | a: [b,\n  |    ^^^\n"))
  }

  @Test("a range at the end of the file still has its mark")
  func end() {
    let sample = Sample("a: b")
    #expect(
      text(sample, Diagnostic(.doubt, "more", at: SourceRange(sample.file, 4..<4))).contains(
        "1 | a: b\n  |     ^\n"))
    #expect(
      text(sample, Diagnostic(.doubt, "more", at: SourceRange(sample.file, 90..<99))).contains(
        "1 | a: b\n  |     ^\n"))
  }

  @Test("control characters and direction marks are spelled out, in the line as in the message")
  func controls() {
    let sample = Sample("a: \u{1B}[31m\u{202E}x\u{9B}\u{0}\u{2028}\n")
    let shown = text(
      sample, Diagnostic(.sample, "\u{1B}[31m\nb\u{7F}", at: sample.range("x"), hints: ["\u{200F}"]))
    #expect(shown.contains("\\u{1B}[31m\\nb\\u{7F}"))
    #expect(
      shown.contains(
        #"1 | a: \u{1B}[31m\u{202E}x\u{9B}\u{0}\u{2028}"# + "\n  | \(String(repeating: " ", count: 21))^ "
          + #"\u{200F}"#))
    #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || (0x20...0x7E).contains($0.value) })
  }

  @Test("a long line is cut around the range")
  func long() {
    let sample = Sample(
      String(repeating: "가나 ", count: 5_000) + "HERE" + String(repeating: " 다라", count: 100_000))
    let shown = text(sample, Diagnostic(.sample, "odd", at: sample.range("HERE")))
    let line = String(repeating: "가나 ", count: 10)
    #expect(
      shown == """
        error[unknown-field]: odd
         --> career/work.yaml:1:15001
        1 | …\(line)HERE 다라 다라 다라 다라 다라 다라 다라 다라 다라…
          | \(String(repeating: " ", count: 51))^^^^

        1 error

        """)
  }

  @Test("a range at the start of a long line shows the start")
  func longStart() {
    let sample = Sample("key: " + String(repeating: "x", count: 10_000))
    let shown = text(sample, Diagnostic(.sample, "odd", at: sample.range("key")))
    #expect(shown.contains("1 | key: xxx"))
    #expect(shown.contains("x…\n  | ^^^\n"))
  }

  @Test("colour wraps the words and nothing else")
  func color() {
    let sample = Sample("a: b")
    var report = Report()
    report.add(Diagnostic(.sample, "odd", at: sample.range("b")))
    let shown = TextReporter(sample.sources, folder: "", color: true).text(for: report)
    #expect(shown.hasPrefix("\u{1B}[1;31merror[unknown-field]\u{1B}[0m\u{1B}[1m: odd\u{1B}[0m\n"))
    #expect(shown.contains("\u{1B}[1;31m^\u{1B}[0m\n"))
  }

  @Test("nothing found, nothing said")
  func nothing() {
    #expect(text(Sample("a: b")) == "")
  }
}
