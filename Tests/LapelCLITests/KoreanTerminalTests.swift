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
        "모르는 옵션입니다: '--colour'\n사용법: lapel list [<folder>]\n  자세한 것은 'lapel list --help'에 있습니다."
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

  @Test("what a missing option is for, how many problems there are and a log for others are said in Korean")
  func rest() async throws {
    try await Workshop.with { workshop in
      try workshop.write(
        "name: 홍길동\nlanguages: [ko]\nexperience:\n\t- {organization: 가온, zzz: 2}\nkeywords: [a]\n",
        to: "me/profile.yaml")
      let problems = try await workshop.run("LC_ALL=ko_KR.UTF-8 lapel check me")
      #expect(problems.output.contains("= fix: 탭을"))
      #expect(problems.output.contains("오류 "))
      let keys = try await workshop.run(
        "printf 'name: 홍길동\\nlanguages: [ko]\\nhighlights: [a]\\nexperience: [{organization: 가온, zzz: 2}]\\n' > me/profile.yaml\nLC_ALL=ko_KR.UTF-8 lapel check me"
      )
      #expect(keys.output.contains("`highlights`의 자리는 `strengths`, `roles`, `experience` 등의 아래입니다"))
      #expect(keys.output.contains(" 등입니다"))
      #expect(keys.output.hasSuffix("오류 2개\n"))
      #expect(!keys.output.contains("others"))
      let log = try await workshop.run("LC_ALL=ko_KR.UTF-8 lapel check me --redact")
      #expect(log.output.contains("그 자리에 쓸 수 없는 키입니다"))
      let github = try await workshop.run("LC_ALL=ko_KR.UTF-8 lapel check me --format github")
      #expect(github.output.contains("라는 필드가 없습니다") || github.output.contains("이라는 필드가 없습니다"))
      let missing = try await workshop.run("LC_ALL=ko_KR.UTF-8 lapel yaml json")
      #expect(!missing.errors.contains("Help:"))
    }
  }

  @Test("what an import asks and explains in the career's files is in the language of the terminal")
  func imported() async throws {
    try await Workshop.with { workshop in
      try workshop.write(
        """
        {"basics": {"name": "홍길동"}, "work": [{"name": "가온", "position": "개발", "startDate": "2019년 여름"}]}
        """, to: "resume.json")
      _ = try await workshop.run(
        "LC_ALL=ko_KR.UTF-8 lapel import resume.json --into me; lapel import resume.json --into en")
      #expect(try workshop.read("me/profile.yaml").contains("# 강점은 근거와 함께 인쇄되는 나의 주장입니다"))
      #expect(try workshop.read("en/profile.yaml").contains("# A strength is a claim of yours"))
      #expect(try workshop.read("me/experience.yaml").contains("언제였습니까? 원본에는 `2019년 여름`이라고 적혀 있습니다"))
    }
  }
}
