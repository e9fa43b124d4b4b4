import Testing

@testable import LapelCLI

@Suite("What is written down is kept")
struct NothingLostTests {
  @Test(
    "a logged text may begin with a hyphen",
    arguments: ["- bought gloves", "-5 degrees on the ward", "--help me said the ward", "-h is a letter"])
  func hyphens(text: String) async throws {
    try await Workshop.with { workshop in
      try workshop.write("name: Ana\n", to: "me/profile.yaml")
      let day = "--today 2026-01-02"
      for command in ["log me '\(text)' --tag a \(day)", "log me --tag=b \(day) '\(text)'"] {
        let outcome = try await workshop.run("lapel \(command)", together: true)
        #expect(outcome.exitCode == 0 && outcome.output.contains("2026-01-02 \(text)"), "\(outcome)")
      }
      let kept = try await workshop.run("lapel log me \(day) && lapel log me --tag b \(day) --format json")
      #expect(kept.output.contains(text) && kept.exitCode == 0, "\(kept)")
    }
  }

  @Test("an option stays one")
  func options() {
    for line in [
      ["log", "me", "a text", "--tag", "- x"], ["log", "-h"], ["log", "me", "--on=a day"], ["list", "- x"],
      ["log", "--", "- x"],
    ] {
      #expect(LoggedText.apart(line) == line)
    }
    #expect(
      LoggedText.apart(["log", "me", "- x", "--tag", "a"]) == ["log", "me", "--tag", "a", "--", "- x"])
  }

  @Test("a sealed file that was changed is told when it is compared")
  func tampered() async throws {
    try await Workshop.with { workshop in
      try workshop.write(
        "name: Ana Ruiz\nlanguages: [en]\nprojects: [{id: map, name: Seat map}]\ntarget: {id: t}\n",
        to: "me/profile.yaml")
      let outcome = try await workshop.run(
        """
        lapel applied me t --today 2026-01-02 >/dev/null || exit
        lapel compare me sent/2026-01-02-t now --today 2026-01-02; echo $?
        chmod -R u+w me/sent; sed -i s/Ruiz/Rusz/ me/sent/2026-01-02-t/cv.en.html
        lapel compare me sent/2026-01-02-t now --today 2026-01-02 >/dev/null; echo $?
        lapel compare me sent/2026-01-02-t --today 2026-01-02 --format json >/dev/null; echo $?
        """)
      #expect(outcome.output.hasSuffix("\n0\n1\n1\n"), "\(outcome)")
      let told = "changed since it was sealed me/sent/2026-01-02-t: cv.en.html\n"
      #expect(outcome.errors == told + told, "\(outcome)")
    }
  }
}
