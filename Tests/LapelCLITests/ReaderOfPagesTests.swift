import Testing

@testable import LapelCLI

@Suite("Who reads a page, and what it says to them")
struct ReaderOfPagesTests {
  @Test("a condition to answer is no gap on one's own copy, and is counted by itself")
  func toAnswer() async throws {
    try await Workshop.with { workshop in
      try workshop.write(
        """
        name: 홍길동
        languages: [ko]
        target: {id: gaon, company: 가온, posting: gaon}
        posting: {id: gaon, required: [해외여행에 결격사유가 없으신 분, 용접 기능사]}
        """, to: "me/profile.yaml")
      let outcome = try await workshop.run("lapel interview me --target gaon")
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let page = try workshop.read("output/me/private/interview-gaon.ko.html")
      #expect(page.contains("[답할 것] 해외여행에 결격사유가 없으신 분"))
      #expect(page.contains("[없음] 용접 기능사"))
    }
  }

  @Test("who can be asked about the person is for those one applies to, unless the file says otherwise")
  func references() async throws {
    try await Workshop.with { workshop in
      try workshop.write(
        """
        name: Gildong Hong
        languages: [en]
        references:
          - {name: Jin Park, position: Head nurse}
          - {name: Mira Kang, position: Matron, show: public}
        """, to: "me/profile.yaml")
      _ = try await workshop.run(
        "lapel build me --format text -o sent; lapel build me --format text --public -o web")
      #expect(try workshop.read("sent/me/general/cv.en.txt").contains("Jin Park"))
      let page = try workshop.read("web/me/general.public/cv.en.txt")
      #expect(!page.contains("Jin Park"))
      #expect(page.contains("Mira Kang"))
    }
  }
}
