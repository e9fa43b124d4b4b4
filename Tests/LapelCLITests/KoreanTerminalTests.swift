import LapelDiagnostics
import Testing

@testable import LapelCLI

@Suite("What commands say to a Korean reader")
struct KoreanTerminalTests {
  @Test(
    "what is wrong with the words of a command is said in Korean, and so is how it is used",
    arguments: [
      (
        "Error: Unknown option '--colour'\nUsage: lapel list [<folder>]\n  See 'lapel list --help' for more information.",
        "모르는 옵션입니다: '--colour'\n쓰임: lapel list [<folder>]\n  자세한 것은 'lapel list --help'에 있습니다."
      ),
      ("Error: Missing expected argument '<target>'", "'<target>'이 있어야 합니다"),
      (
        "Error: The value 'x' is invalid for '--format <format>'. Please provide one of 'text' and 'json'.",
        "'--format <format>'에 쓸 수 없는 값입니다: 'x'. 다음 가운데 하나를 쓰십시오: 'text' and 'json'."
      ),
    ])
  func usage(english: String, korean: String) {
    #expect(UsageProblem(english, in: .korean).text == korean)
    #expect("Error: " + UsageProblem(english, in: .english).text == english)
  }

  @Test("an export, a list and a wrong option speak Korean in a Korean locale, and JSON does not change")
  func commands() async throws {
    try await Workshop.with { workshop in
      try workshop.write(
        "name: 홍길동\nskills: [{name: 접기, note: 혼자 보는 말}]\nstrengths: [{name: 빠르게}]\n", to: "me/profile.yaml")
      let list = try await workshop.run("LC_ALL=ko_KR.UTF-8 lapel list me")
      #expect(list.output.contains("근거 없음"))
      let json = try await workshop.run("LC_ALL=ko_KR.UTF-8 lapel list me --format json")
      #expect(json.output == (try await workshop.run("lapel list me --format json")).output)
      let export = try await workshop.run("LC_ALL=ko_KR.UTF-8 lapel export me --to rendercv -o out")
      #expect(export.errors.contains("메모와 비공개 값, imported/rest.yaml은 옮기지 않습니다. 거기 적힌 것:"))
      let wrong = try await workshop.run("lapel list me --colour --lang ko")
      #expect(wrong.errors.hasPrefix("error: 모르는 옵션입니다: '--colour'"))
    }
  }
}
