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
    arguments: ["lapel answers me --target g", "lapel applied me g --on 2024-03-09 --format json --anyway"])
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

  @Test("an answer that is empty or over its limit is not sealed unless asked for, and says how")
  func notReady() async throws {
    try await Workshop.with { workshop in
      let start = "name: Noor Vale\nlanguages: [en]\ntarget:\n  id: quay\n  company: Quay\n  questions:\n"
      for question in [
        "{ask: Which boat?}", "{ask: Which boat?, limit: 3 words, answer: The small blue one there}",
      ] {
        try workshop.write(start + "    - \(question)\n", to: "me/profile.yaml")
        let refused = try await workshop.run("lapel applied me quay --on 2025-05-02 --today 2025-05-02")
        #expect(refused.exitCode == 1)
        #expect(refused.errors.contains("`--anyway` seals them"), "\(refused.errors)")
        let korean = try await workshop.run(
          "lapel applied me quay --on 2025-05-02 --today 2025-05-02 --lang ko")
        #expect(korean.errors.contains("그대로 보냈다면 `--anyway`로 봉합니다"), "\(korean.errors)")
        #expect(workshop.files(under: "me/sent").isEmpty)
      }
      let sealed = try await workshop.run("lapel applied me quay --on 2025-05-02 --today 2025-05-02 --anyway")
      #expect(sealed.output.hasPrefix("wrote me/sent/2025-05-02-quay\n"), "\(sealed.errors)")
    }
  }

  @Test("a second seal of one day stands beside the first, and leaves it as it was")
  func again() async throws {
    try await Workshop.with { workshop in
      try workshop.write(
        "name: Noor Vale\nlanguages: [en]\ntarget: {id: quay, company: Quay}\n", to: "me/profile.yaml")
      let seal = "lapel applied me quay --on 2025-05-02 --today 2025-05-02"
      _ = try await workshop.run(seal)
      let first = try workshop.read("me/sent/2025-05-02-quay/manifest.json")
      let refused = try await workshop.run(seal)
      #expect(refused.exitCode == 1 && refused.errors.contains("--again"), "\(refused.errors)")
      let second = try await workshop.run("\(seal) --again && \(seal) --again && lapel applied me --verify")
      #expect(second.exitCode == 0, "\(second.errors)")
      for name in ["2025-05-02-quay", "2025-05-02-quay-2", "2025-05-02-quay-3"] {
        #expect(second.output.contains("as sealed me/sent/\(name)\n"), "\(second.output)")
      }
      #expect(try workshop.read("me/sent/2025-05-02-quay/manifest.json") == first)
      _ = try await workshop.run("chmod -R u+w me/sent")
    }
  }
}
