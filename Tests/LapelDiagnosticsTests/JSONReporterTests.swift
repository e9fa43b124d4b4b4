import LapelDiagnostics
import Testing

@Suite struct JSONReporterTests {
  @Test("the promised form")
  func form() {
    let sample = Sample("- id: nuri\n- perod: 2023\n")
    var report = Report()
    report.add(
      Diagnostic(
        .sample, "`internship` has no field `perod`", at: sample.range("perod"),
        notes: [.init("see", at: sample.range("nuri")), .init("so it is")], hints: ["did you mean `period`?"],
        fix: .init("write `period`", [.init(sample.range("perod"), "period")])))
    report.add(Diagnostic(.remark, "fine", at: nil))
    #expect(
      JSONReporter(sample.sources, folder: "career").text(for: report) == """
        {
          "diagnostics": [
            {
              "severity": "note",
              "code": "remark",
              "message": "fine",
              "file": "career",
              "notes": [],
              "hints": []
            },
            {
              "severity": "error",
              "code": "unknown-field",
              "message": "`internship` has no field `perod`",
              "file": "career/work.yaml",
              "line": 2,
              "column": 3,
              "endLine": 2,
              "endColumn": 8,
              "notes": [
                {
                  "message": "see",
                  "file": "career/work.yaml",
                  "line": 1,
                  "column": 7
                },
                {
                  "message": "so it is"
                }
              ],
              "hints": [
                "did you mean `period`?"
              ],
              "fix": {
                "title": "write `period`",
                "edits": [
                  {
                    "line": 2,
                    "column": 3,
                    "endLine": 2,
                    "endColumn": 8,
                    "text": "period"
                  }
                ]
              }
            }
          ],
          "errors": 1,
          "warnings": 0,
          "notes": 1
        }

        """)
  }

  @Test("nothing found is an object too")
  func nothing() {
    #expect(
      JSONReporter(SourceSet(), folder: "career").text(for: Report()) == """
        {
          "diagnostics": [],
          "errors": 0,
          "warnings": 0,
          "notes": 0
        }

        """)
  }

  @Test("control characters, separators and direction marks are escaped")
  func escapes() {
    var json = JSONText()
    json.string("\"\\\n\r\t\u{0}\u{1B}\u{7F}\u{9B}\u{2028}\u{202E}\u{E0041}가👍<&>")
    #expect(json.text == #""\"\\\n\r\t\u0000\u001b\u007f\u009b\u2028\u202e\udb40\udc41가👍<&>""#)
  }

  @Test("a JSON text may be made fit to stand inside HTML")
  func markup() {
    var json = JSONText(escapingMarkup: true)
    json.object { $0.field("a", "</script>&") }
    #expect(json.text == #"{"a":"\u003c/script\u003e\u0026"}"#)
  }

  @Test("values of every kind stand between commas")
  func values() {
    var json = JSONText()
    json.array { json in
      json.number(-1)
      json.bool(true)
      json.null()
      json.literal("1.50")
      json.object { _ in }
      json.array { _ in }
      json.object { json in
        json.field("a", ["x", "y"])
        json.field("b", false)
        json.field("c", 2)
      }
    }
    #expect(json.text == #"[-1,true,null,1.50,{},[],{"a":["x","y"],"b":false,"c":2}]"#)
  }
}
