import LapelDiagnostics
import Testing

@testable import Lapel

struct CodeExampleTests {
  @Test("each code's wrong lines report it, and the right ones do not", arguments: DiagnosticCode.career)
  func examples(code: DiagnosticCode) {
    guard !code.wrong.isEmpty else {
      // These need more than one file, or a file on the disk: they have tests of their own.
      let others = [
        "unreadable-file", "overridden-value", "missing-file", "bad-picture", "bad-font",
        "tracked-private-file",
        "private-elsewhere", "other-program", "unreadable-citation", "unknown-citation",
      ]
      #expect(others.contains(code.name))
      return
    }
    let found = { (text: String) in
      let problems = code == .missingName ? Problems(["profile.yaml": text]) : Problems(text)
      return problems.loaded.report.diagnostics.filter { $0.code == code }
    }
    #expect(!found(code.wrong).isEmpty)
    #expect(found(code.wrong).allSatisfy { $0.severity == code.severity })
    #expect(found(code.right).isEmpty)
  }

  @Test("each code says why it matters, and is listed once")
  func explained() {
    for code in DiagnosticCode.career {
      #expect(!code.summary.isEmpty && !code.explanation.isEmpty, "\(code.name)")
    }
    #expect(Set(DiagnosticCode.career.map(\.name)).count == DiagnosticCode.career.count)
  }
}
