import Testing

/// What stands in an answer that is about to be pasted, or was.
@Suite("Problems of answers")
struct AnswerProblemTests {
  private static let career = """
    name: 변서희
    languages: [ko]
    contact: {phone: {text: 010-2222-3333, show: private}}
    education: [{institution: 솔빛대학교}]
    experience: [{id: a, organization: O, position: P, period: 2010..2012}]
    applications: [{id: r, company: 여울게임즈, applied: 2024-01-01, stages: [서류 탈락]}]
    target:
      id: g
      company: 공단
      blind: yes
      questions:
        - {ask: 동기, limit: 5자, answer: '솔빛대학교를 나온 변서희, 010 2222 3333, 여울게임즈에서 떨어짐'}

    """

  @Test(
    "a limit, a school, a phone and another company are told wherever the answers go",
    arguments: ["lapel answers me --target g", "lapel applied me g --on 2024-03-09 --format json"])
  func told(command: String) async throws {
    try await Workshop.with { workshop in
      try workshop.write(Self.career, to: "me/profile.yaml")
      let outcome = try await workshop.run(
        "\(command) --today 2024-03-10 --lang en; chmod -R u+w me/sent 2>/dev/null || true", together: true)
      for word in ["5자", "`솔빛대학교`", "`변서희`", "010-2222-3333", "여울게임즈"] {
        #expect(outcome.output.contains(word), "\(word): \(outcome.output)")
      }
    }
  }
}
