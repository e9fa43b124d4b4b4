import Testing

@testable import LapelEditing

@Suite struct LanguageServerTests {
  private static let career: KeyValuePairs = [
    "profile.yaml": "name: 홍길동\nheadline: 개발자\n",
    "work.yaml": """
    internships:
      - id: nuri
        organization: 누리비전
        period: 2023-01..2023-08
        highlights:
          - {id: anomaly, text: 118 MB를 29 MB로 줄임}
    """,
    "strengths.yaml": "strengths:\n  - {id: practical, name: 실용, evidence: [nuri.anomaly]}\n",
  ]

  @Test func aMistakeIsToldWithItsVersionAndTakenBackWhenMended() {
    var sitting = Sitting(Self.career)
    let change = { (old: Int, new: String, version: Int) in
      #"{"textDocument":{"uri":"\#(sitting.uri("strengths.yaml"))","version":\#(version)},"contentChanges":[{"range":{"start":{"line":1,"character":41},"end":{"line":1,"character":\#(41 + old)}},"text":"\#(new)"}]}"#
    }
    let (wrong, right) = (change(4, "nury", 2), change(4, "nuri", 3))
    sitting.tell("textDocument/didChange", wrong)
    sitting.settle()
    #expect(sitting.said.last?.contains(#""code":"unknown-reference""#) == true)
    #expect(sitting.said.last?.contains(#""version":2"#) == true)
    sitting.tell("textDocument/didChange", right)
    sitting.settle()
    #expect(sitting.said.last?.contains(#""version":3,"diagnostics":[]"#) == true)
  }

  @Test func definitionAndReferencesAreAboutThePartUnderTheCursor() {
    var sitting = Sitting(Self.career)
    let inner = sitting.ask("definition", "strengths.yaml", 1, 48)
    #expect(inner.contains(#"work.yaml","range":{"start":{"line":5,"character":13}"#))
    let outer = sitting.ask("definition", "strengths.yaml", 1, 42)
    #expect(outer.contains(#"work.yaml","range":{"start":{"line":1,"character":8}"#))
  }

  @Test func aRenamingChangesEveryPlaceAndRefusesWhatIsNoID() {
    var sitting = Sitting(Self.career)
    let edit = sitting.ask("rename", "work.yaml", 1, 9, #","newName":"vision""#)
    #expect(edit.contains("strengths.yaml") && edit.contains("work.yaml"))
    for name in ["two words", "a.b", "", "practical"] {
      #expect(sitting.ask("rename", "work.yaml", 1, 9, #","newName":"\#(name)""#).contains(#""error""#))
    }
  }

  @Test func anApplicationIsRenamedWhereAGoalAndTheLogNameIt() {
    var sitting = Sitting([
      "profile.yaml": "name: 홍길동\nheadline: 개발자\n",
      "year.yaml": """
      applications: [{id: hanbit-2023, company: 한빛}]
      goals: {year: 2023, items: [{text: 정하기, proof: [hanbit-2023]}]}
      log:
        - 2023-11-29 @hanbit-2023 최종 합격
      """,
    ])
    let edit = sitting.ask("rename", "year.yaml", 0, 22, #","newName":"hanbit""#)
    #expect(edit.ranges(of: #""newText":"hanbit""#).count == 3)
  }

  @Test func hoverSaysWhatAnItemProves() {
    var sitting = Sitting(locale: "ko-KR", Self.career)
    let said = sitting.ask("hover", "work.yaml", 5, 15)
    #expect(said.contains("29 MB") && said.contains("보여 주는 강점: practical 실용"))
  }

  @Test func aCancelledRequestIsAnsweredOnce() {
    var server = Sitting(Self.career).server
    let ask = #"{"jsonrpc":"2.0","id":"one","method":"workspace/symbol","params":{"query":""}}"#
    _ = server.receive(Array(ask.utf8))
    let cancel = #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"one"}}"#
    #expect(
      server.receive(Array(cancel.utf8)).map { String(decoding: $0, as: UTF8.self) }.first?.contains("-32800")
        == true)
    #expect(server.isIdle)
  }

  @Test(arguments: [
    ("{nonsense", "-32700"), ("5", "-32600"), ("[]", "-32600"),
    (#"{"jsonrpc":"2.0","id":1,"method":"textDocument/nonsense"}"#, "-32601"),
    (#"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{"textDocument":5}}"#, "-32602"),
    (#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}"#, "-32600"),
  ])
  func whatIsNoRequestIsAnsweredAsTheProtocolSays(body: String, code: String) {
    var sitting = Sitting(Self.career)
    sitting.send(body)
    #expect(sitting.said.last?.contains(#""code":\#(code)"#) == true)
  }
}
