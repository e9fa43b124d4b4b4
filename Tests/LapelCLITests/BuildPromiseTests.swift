import Testing

@Suite("What a build promises")
struct BuildPromiseTests {
  @Test("two builds give the same bytes")
  func twice() async throws {
    try await Workshop.with { workshop in
      try workshop.addProfile("gildong")
      let formats = "--format html,latex,markdown,text,json"
      let outcome = try await workshop.run(
        """
        lapel build gildong \(formats) --output a >/dev/null && TZ=Asia/Seoul LC_ALL=C lapel build gildong \
        \(formats) --output b >/dev/null && diff -r a b && find a -type f | wc -l
        """)
      #expect(outcome == .init(output: "10\n", errors: "", exitCode: 0))
    }
  }

  @Test("builds at the same time leave whole files and nothing else")
  func together() async throws {
    try await Workshop.with { workshop in
      try workshop.addProfile("gildong")
      let outcome = try await workshop.run(
        """
        lapel build gildong --format html,text --output one >/dev/null
        for n in 1 2 3 4 5 6; do lapel build gildong --format html,text --output many >/dev/null & done
        wait
        diff -r one many && find many -type f | wc -l
        """)
      #expect(outcome == .init(output: "4\n", errors: "", exitCode: 0))
    }
  }

  @Test("a folder with an error builds nothing, not even the output folder")
  func nothing() async throws {
    try await Workshop.with { workshop in
      try workshop.addProfile("gildong")
      try workshop.write("awards:\n  - {name: 상, dat: 2023-01}\n", to: "profiles/gildong/more.yaml")
      let outcome = try await workshop.run("lapel build gildong")
      #expect(outcome.exitCode == 1)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains("profiles/gildong/more.yaml:2:15"))
      #expect(workshop.files(under: "output") == [])
    }
  }

  @Test(
    "a strict page holds no Korean text on an English page, but names of people",
    arguments: [("strict: yes\n", ""), ("", "--strict")])
  func strict(option: String, flag: String) async throws {
    try await Workshop.with { workshop in
      let career = "name: {ko: 홍길동, en: Gildong Hong}\nlanguages: [ko, en]\n\(option)"
      try workshop.write("\(career)projects:\n  - {name: Map, highlights: [문의를 줄임]}\n", to: "me/profile.yaml")
      let refused = try await workshop.run("lapel build me --format text \(flag)")
      #expect(refused.exitCode == 1 && refused.errors.contains("me/profile.yaml:"), "\(refused)")
      #expect(workshop.files(under: "output") == [])
      try workshop.write(
        "\(career)publications: [{title: Tides, authors: [김하나, Gildong Hong]}]\n", to: "me/profile.yaml")
      #expect(try await workshop.run("lapel build me --format text \(flag)").exitCode == 0)
    }
  }

  @Test("where a link leads out of the output folder not even a folder is made")
  func links() async throws {
    try await Workshop.with { workshop in
      try workshop.write("name: Ana Ruiz\nlanguages: [en]\n", to: "me/profile.yaml")
      let outcome = try await workshop.run(
        "mkdir elsewhere out && ln -s ../elsewhere out/me; lapel build me --format text --output out; echo $?; ls elsewhere"
      )
      #expect(outcome.output == "74\n")
      #expect(
        outcome.errors == "error: `out/me/general` cannot be written: it is a link that leads out of `out`\n")
    }
  }

  @Test("a mistake in the options of any target stops every build")
  func options() async throws {
    try await Workshop.with { workshop in
      try workshop.addProfile("gildong")
      try workshop.write("target: {id: other, pages: one, theme: gyoel}\n", to: "profiles/gildong/more.yaml")
      let outcome = try await workshop.run("lapel build gildong --format text")
      #expect(outcome.exitCode == 1)
      #expect(
        outcome.errors.contains(
          "`pages` is a whole number from 1 to 9999, not `one`\n --> profiles/gildong/more.yaml:1:28\n"))
      #expect(outcome.errors.contains("^^^^^ did you mean `gyeol`?"))
      #expect(workshop.files(under: "output") == [])
    }
  }

  @Test("an output folder that cannot be written to is said with its name, and exits 74")
  func unwritable() async throws {
    try await Workshop.with { workshop in
      try workshop.addProfile("gildong")
      try workshop.write("", to: "output")
      let outcome = try await workshop.run("lapel build gildong --format text")
      #expect(outcome.exitCode == 74)
      #expect(outcome.errors.hasPrefix("error: `output"))
    }
  }

  @Test("a result that nobody can take is said, and exits 74", .enabled(if: Project.hasFullDevice))
  func full() async throws {
    try await Workshop.with { workshop in
      try workshop.addProfile("gildong")
      let outcome = try await workshop.run("lapel check gildong > /dev/full")
      #expect(outcome.exitCode == 74)
      #expect(outcome.errors == "error: the result cannot be written: no space left on device\n")
    }
  }

  @Test("colours are written only where they are asked for")
  func colours() async throws {
    try await Workshop.with { workshop in
      try workshop.write("name: 홍길동\nheadlin: x\n", to: "me/profile.yaml")
      let plain = try await workshop.run("lapel check me")
      let always = try await workshop.run("lapel check me --color always")
      #expect(!plain.output.contains("\u{1B}"))
      #expect(always.output.contains("\u{1B}[1;31m"))
      #expect(plain.exitCode == 1 && always.exitCode == 1)
    }
  }
}
