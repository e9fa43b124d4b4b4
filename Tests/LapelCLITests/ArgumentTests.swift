import Testing

@testable import LapelCLI

@Suite("Arguments of a command")
struct ArgumentTests {
  @Test("an empty argument is refused, since as a path it would be the root of all folders")
  func emptyArgument() async throws {
    try await Workshop.with { workshop in
      let folder = try await workshop.run("lapel init ''")
      #expect(folder.exitCode == 64)
      #expect(folder.errors.hasPrefix("error: an argument is empty\n"))
      for option in ["--output ''", "--output="] {
        let outcome = try await workshop.run("lapel build me \(option)")
        #expect(outcome.exitCode == 64)
        #expect(outcome.errors.hasPrefix("error: `--output` has an empty value\n"))
      }
    }
  }

  @Test("a command that is shown to be copied has quotes where a shell needs them")
  func shellWords() {
    #expect(ShellWord.quoted("profiles/gildong") == "profiles/gildong")
    #expect(ShellWord.quoted("내-이력") == "내-이력")
    #expect(ShellWord.quoted("내 이력") == "'내 이력'")
    #expect(ShellWord.quoted("it's") == "'it'\\''s'")
    #expect(ShellWord.quoted("$(ls)") == "'$(ls)'")
  }

  @Test(
    "the first career is in the language of the locale, and in English where that is neither of the two",
    arguments: [
      ("LC_ALL=ko_KR.UTF-8", "ko"), ("LC_ALL= LC_MESSAGES=ko LANG=en_US.UTF-8", "ko"),
      ("LC_ALL= LANG=ko_KR.eucKR", "ko"), ("LC_ALL=C LANG=ko_KR.UTF-8", "en"), ("LC_ALL=de_DE.UTF-8", "en"),
      ("LC_ALL=kok_IN.UTF-8", "en"), ("LC_ALL= LANG=", "en"),
    ])
  func localeOfStarter(variables: String, language: String) async throws {
    try await Workshop.with { workshop in
      _ = try await workshop.run(
        """
        \(variables) lapel init me; lapel init ko --language ko
        LC_ALL=ko_KR.UTF-8 lapel init en --language en
        """)
      #expect(try workshop.read("me/profile.yaml") == workshop.read("\(language)/profile.yaml"))
      #expect(try workshop.read("ko/profile.yaml") != workshop.read("en/profile.yaml"))
    }
  }

  @Test("a target that is not there is told of, also where there is none at all")
  func noTarget() async throws {
    try await Workshop.with { workshop in
      let outcome = try await workshop.run("lapel init me >/dev/null 2>&1; lapel build me --target nope")
      #expect(outcome.exitCode == 64)
      #expect(outcome.errors == "error: there is no target `nope` in me\n  help: `lapel target` writes one\n")
    }
  }

  @Test("a page in a language without words of its own has English ones")
  func otherLanguage() async throws {
    try await Workshop.with { workshop in
      let outcome = try await workshop.run(
        """
        lapel init me >/dev/null 2>&1
        lapel build me --language pl --format text >/dev/null
        grep -cE '^(Experience|Education)$|GPA 4.1' output/me/general/cv.pl.txt; LC_ALL=C grep -c 경력 output/me/general/cv.pl.txt
        """)
      #expect(outcome.output == "3\n0\n")
      #expect(outcome.errors.hasPrefix("warning: `pl` is none of the CV's languages, en\n"))
      #expect(
        outcome.errors.contains("the page's own words are not known in `pl`, and are printed in English"))
    }
  }

  @Test(
    "a word in the wrong place, or a missing one, is answered with what was meant",
    arguments: [
      ("lapel fit me posting.html", "did you mean `--posting posting.html`?"),
      ("lapel fit posting.html", "did you mean `--posting posting.html`?"),
      ("lapel fit me harlan", "did you mean `--target harlan`?"),
      ("lapel target me other posting.html", "did you mean `--posting posting.html`?"),
      ("lapel target me", "name it, as in `lapel target me hanbit --posting FILE`"),
      ("lapel target me other", "name it, as in `lapel target me other --posting FILE`"),
      ("lapel answers me", "name it, as in `lapel answers me --target harlan`"),
      ("lapel interview me", "name it, as in `lapel interview me --target harlan`"),
      ("lapel applied me", "name it, as in `lapel applied me harlan`"),
      ("lapel fit me --posting https://jobs.example/1", "save the page from your browser, and name the file"),
    ])
  func meant(command: String, hint: String) async throws {
    try await Workshop.with { workshop in
      try workshop.write("name: A\nlanguages: [en]\ntarget: {id: harlan}\n", to: "me/profile.yaml")
      try workshop.write("<h1>Mechanic</h1>", to: "posting.html")
      let outcome = try await workshop.run(command)
      #expect(outcome.exitCode == 64)
      #expect(outcome.errors.contains("\n  help: \(hint)\n"), "\(outcome.errors)")
    }
  }

  @Test("a report as a page is not written into a folder that is called like a file")
  func folderOfReport() async throws {
    try await Workshop.with { workshop in
      try workshop.write("name: A\nlanguages: [en]\n", to: "me/profile.yaml")
      try workshop.write("<h1>Mechanic</h1><h2>Requirements</h2><ul><li>Swift</li></ul>", to: "harlan.html")
      let outcome = try await workshop.run("lapel fit me --posting harlan.html --format html")
      #expect(outcome.output == "wrote output/me/harlan/fit.en.html\n")
    }
  }
}
