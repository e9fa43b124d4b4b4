import Lapel
import LapelDiagnostics
import Testing

@testable import LapelPublishing

struct OptionsCheckTests {
  @Test("an accent that is hard to read is refused where it stands, by its theme's paper")
  func faintAccent() {
    #expect(
      Self.problems("name: x\naccent: '#7FC3E3'") == [
        "faint-accent 16: `#7FC3E3` is too faint to read: its contrast is 1.9, and 4.5 is needed"
      ])
    #expect(Self.problems("name: x\naccent: '#0A5273'").isEmpty)
    #expect(Self.problems("name: x\naccent: blue") == ["faint-accent 16: `blue` is no colour"])
  }

  @Test("a target's accent is judged too, and the profile's own mistake is said once")
  func targets() {
    let text = """
      name: x
      accent: '#DDDDDD'
      target:
        - {id: a, company: A}
        - {id: b, company: B, accent: '#0A5273'}
        - {id: c, company: C, theme: seonbi, accent: '#EEEEEE'}
      """
    #expect(
      Self.problems(text).map { $0.split(separator: ":")[0] } == ["faint-accent 16", "faint-accent 148"])
  }

  /// `code place: message`, with the place in bytes.
  private static func problems(_ yaml: String) -> [String] {
    OptionsCheck.report(on: WrittenCareer(yaml).career).sorted.map {
      "\($0.code.name) \($0.range?.bytes.lowerBound ?? -1): \($0.message)"
    }
  }
}
