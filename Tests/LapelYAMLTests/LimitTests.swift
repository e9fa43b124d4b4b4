import LapelDiagnostics
import LapelYAML
import Testing
import ThreadTime

@Suite("Hostile input")
struct LimitTests {
  @Test(
    "collections nest to any depth",
    arguments: [
      ("[", "]", true), ("{a: ", "}", true), ("- ", "", true), ("? ", "", true), ("[a: ", "]", true),
      ("[", "", false), ("{", "", false),
      ("&a [", "]", true), ("[[a]: ", "]", true),
    ])
  func depth(open: String, close: String, isValid: Bool) {
    let text = String(repeating: open, count: 20_000) + "x" + String(repeating: close, count: 20_000) + "\n"
    #expect(Reading.errors(text).isEmpty == isValid)
    if !isValid { #expect(Reading.errors(text) == ["1:20000 unclosed-bracket"]) }
  }

  @Test("mistakes without number are counted, not kept")
  func manyMistakes() {
    var report = Report()
    _ = YAMLFile.parse(
      Reading.source(String(repeating: "a: @b\n", count: 20_000)), id: Reading.id, mode: .strict,
      report: &report)
    #expect(report.count(.error) == 20_000)
    #expect(report.diagnostics.count <= 1_000)
  }

  @Test(
    "twice the input takes about twice the time",
    arguments: [
      "k: v\n", "- {a: [b, c]}\n", "[", "- [\n", "- \"a\n", "a b\n: c ]\n", "k: @v\n", "x\n ", "# c\n",
      "a: |\n  b\n", "? a\n", "a: &b c\n",
      "]", "[a]: b\n", "\t- a\n", "*a ", "'", "\"\\q", "{a: b} ", "-a\n", "[[a]: b, ",
    ])
  func linearTime(piece: String) {
    func seconds(_ count: Int) -> Double {
      let source = Reading.source(String(repeating: piece, count: count))
      var best = 60.0
      for _ in 0..<4 {
        var report = Report()
        let time = ThreadTime.of {
          _ = YAMLFile.read(source, id: Reading.id, mode: .career, report: &report)
        }
        best = min(best, time)
      }
      return best
    }
    let count = 10_000 / piece.utf8.count
    let (small, large) = (seconds(count), seconds(count * 4))
    // Linear would be 4, quadratic 16; other work on the machine must not decide.
    #expect(large < small * 10 + 0.01)
  }
}
