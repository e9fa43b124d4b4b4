import Testing

@Suite("What is private inside what everybody may read")
struct PublicTextTests {
  private static let career = """
    name: Ana Ruiz
    languages: [en]
    experience:
      - {id: bw, organization: Blackwater Ltd, position: Nurse, period: 2023-01..2023-06, show: private}
      - {id: elm, organization: Elm Clinic, position: Nurse, period: 2023-07..2023-12}
    applications: [{id: a, company: Oakhaven Hospice, applied: 2023-03-01, stages: [documents failed]}]
    log: [2023-03-09 cried in the linen room after rounds]

    """

  @Test(
    "keeps the site and the public year from being written, and the CV where it stands on it",
    arguments: [
      ("concept: Learned at Blackwater Ltd", "site year"),
      ("projects: [{name: Map, story: {problem: Asked by Oakhaven Hospice}}]", "site year"),
      ("writing: [{title: Post, file: post.md}]", "site"),
      (
        "retrospective: {year: 2023, show: public, text: I cried in the linen room after rounds.}",
        "site year"
      ),
      ("retrospective: {year: 2023, show: public, lesson: Never again Blackwater Ltd}", "site year"),
      (
        "projects: [{name: Map, highlights: [{text: Cut it, metric: {was: 9, now: 2, basis: at Blackwater Ltd}}]}]",
        "cv site year"
      ),
    ])
  func everywhere(_ text: String, _ refused: String) async throws {
    try await Workshop.with { workshop in
      let year =
        text.contains("retrospective") ? "" : "retrospective: {year: 2023, show: public, line: Fine}\n"
      try workshop.write(Self.career + year + text + "\n", to: "me/profile.yaml")
      try workshop.write("# Post\n\nAs at Blackwater Ltd.\n", to: "me/post.md")
      let outcome = try await workshop.run(
        """
        day='--today 2024-01-02'
        lapel build me --public --format text $day >/dev/null 2>errors || echo cv
        lapel site me $day >/dev/null 2>>errors || echo site
        lapel year me 2023 --public $day >/dev/null 2>>errors || echo year
        ls output/me >&2
        grep -o 'private-in-text' errors | sort -u >&2
        lapel check me $day | grep -c 'warning.private-in-text'
        """)
      #expect(
        outcome.output.split(separator: "\n").dropLast().joined(separator: " ") == refused, "\(outcome)")
      #expect(outcome.output.hasSuffix("\n1\n"), "\(outcome)")
      #expect(outcome.errors.hasSuffix("private-in-text\n"), "\(outcome)")
      #expect(!outcome.errors.contains("site"), "\(outcome)")
    }
  }

  @Test("does not keep them from being written where nothing of it is said")
  func nothing() async throws {
    try await Workshop.with { workshop in
      try workshop.write(
        Self.career
          + "writing: [{title: Post, file: post.md}]\nretrospective: {year: 2023, show: public, line: Fine, chapters: [elm]}\n",
        to: "me/profile.yaml")
      try workshop.write("# Post\n\nOf water and oaks.\n", to: "me/post.md")
      let outcome = try await workshop.run(
        """
        lapel site me --today 2024-01-02 >/dev/null && lapel year me 2023 --public --format html,markdown,text,pdf --today 2024-01-02 >/dev/null
        """)
      #expect(outcome.exitCode == 0, "\(outcome)")
    }
  }
}
