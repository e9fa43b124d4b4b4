import Testing

/// What a stranger types or finds in the first hour, and what is said then.
@Suite("A stranger's slips")
struct StrangersSlipsTests {
  @Test(
    "a slip is named as what it is, in the reader's language",
    arguments: [
      ("lapel build me --format pdf,dcox", "did you mean `docx`?", "`docx`를 쓰려 하셨나요?"),
      ("lapel init new --example enginer", "did you mean `engineer`?", "`engineer`를 쓰려 하셨나요?"),
      ("lapel build me --messages jsno", "did you mean `json`?", "`json`을 쓰려 하셨나요?"),
      ("lapel build me --pages -2", "--pages is -2; at least 1 is needed.", "--pages가 -2입니다. 1 이상이어야 합니다."),
      ("lapel fields nothin", "`lapel fields` lists all sections", "`lapel fields`"),
      ("lapel import me --into x", "me is a career folder already", "이미 경력 폴더입니다"),
      ("lapel import empty --into x", "empty is a folder without a CV", "형식의 이력서가 없는 폴더입니다"),
      ("lapel import torn.pdf --into x", "torn.pdf is named as a PDF, and is none", "이름만 PDF이고 PDF가 아닙니다"),
    ])
  func named(command: String, english: String, korean: String) async throws {
    try await Workshop.with { workshop in
      try workshop.write("name: Noor Vale\nlanguages: [en]\n", to: "me/profile.yaml")
      try workshop.write("\u{1}\u{2}\u{3}", to: "torn.pdf")
      try workshop.write("\u{1}\u{2}\u{3}", to: "empty/noise.bin")
      let said = try await workshop.run("\(command)")
      #expect(said.errors.contains(english), "\(said.errors)")
      let saidInKorean = try await workshop.run("LC_ALL=ko_KR.UTF-8 \(command)")
      #expect(saidInKorean.errors.contains(korean), "\(saidInKorean.errors)")
      #expect(said.exitCode != 0)
    }
  }

  #if os(Linux)
    @Test("a place where the system alone makes folders is not said to be missing")
    func refusedFolder() async throws {
      try await Workshop.with { workshop in
        try workshop.write("name: Noor Vale\nlanguages: [en]\n", to: "me/profile.yaml")
        let said = try await workshop.run("lapel build me --format text -o /proc/pages")
        #expect(said.errors.contains("no folder can be made there"), "\(said.errors)")
      }
    }
  #endif

  @Test("an example's private file speaks the example's language, whatever the locale")
  func example() async throws {
    try await Workshop.with { workshop in
      _ = try await workshop.run(
        "lapel init ko --example 취준생; LC_ALL=ko_KR.UTF-8 lapel init en --example nurse")
      #expect(try workshop.read("ko/private.yaml").contains("010-0000-0000"))
      #expect(try workshop.read("en/private.yaml").contains("Kept out of git"))
    }
  }

  @Test("on a page in none of the person's languages, their texts are marked as what they are")
  func foreignPage() async throws {
    try await Workshop.with { workshop in
      try workshop.write(
        "name: Noor Vale\nlanguages: [en]\nsummary: I mend small boats.\n", to: "me/profile.yaml")
      _ = try await workshop.run("lapel build me --language de --format html")
      let page = try workshop.read("output/me/general/cv.de.html")
      #expect(page.contains("<span lang=\"en\">I mend small boats.</span>"), "\(page)")
    }
  }

  @Test("a proof that only its id would name has its title beside it")
  func proof() async throws {
    try await Workshop.with { workshop in
      try workshop.write(
        """
        name: Noor Vale
        languages: [en]
        education: [{id: harbour, institution: Harbour University, degree: BSN, area: Nursing}]

        """, to: "me/profile.yaml")
      try workshop.write("Nurse\nQuay\n\nRequirements\n- BSN required\n", to: "post.txt")
      let fit = try await workshop.run("lapel fit me --posting post.txt")
      #expect(fit.output.contains("harbour ‘Harbour University’"), "\(fit.output)")
    }
  }
}
