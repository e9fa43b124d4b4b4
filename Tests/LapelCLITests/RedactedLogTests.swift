import ArgumentParser
import Testing

@testable import LapelCLI

@Suite("In a log that others may read")
struct RedactedLogTests {
  private static let career = """
    name: Zq8231 Berg
    languages: [en]
    concpet: Zq8231 slip
    experience:
      - {id: w, organization: Zq8231 Works, position: Cook, period: 2014..2019, todo: call Zq8231 at 555 0199}
    """
  private static let records = """
    log: [2023-05-05 @w Zq8231 happened]
    applications: [{id: a, company: Zq8231 Hotel, applied: 2023-09-01, stages: [documents passed], note: Zq8231}]
    goals: {year: 2023, items: [Zq8231 to reach]}
    target: {id: t, questions: [{id: why, ask: Why?, answer: Because of Zq8231}]}
    retrospective: {year: 2023, line: Zq8231 year, chapters: [w]}
    """
  private static let commands = [
    "check me", "check me --fix", "check me --strict", "build me --format text",
    "build me --strict --format html",
    "build me --anonymous --format text", "build me --target t --format text", "site me", "year me 2023",
    "year me 2023 --explain", "year me 2023 --format json", "year me 2023 --public", "list me",
    "list me --format json",
    "log me", "log me 'Zq8231 again'", "log me 'Zq8231 more' --format json", "applications me",
    "applications me --format json", "goals me", "goals me --format json", "answers me --target t",
    "fit me --posting p.txt", "fit me --posting p.txt --format json", "target me x --posting p.txt",
    "interview me --target t", "interview me --target t --format json", "compare me general t",
    "applied me t",
    "export me --to rendercv -o out", "export me --to json-resume -o out", "format me --check", "migrate me",
    "import cv.md --into new", "import cv.md --into new2 --format json",
  ]

  @Test("no command prints a word of yours, with a mistake in the folder or without", arguments: commands)
  func words(command: String) async throws {
    try await Workshop.with { workshop in
      try workshop.write("Works\n\nRequirements\n\n- Cooking for Zq8231\n", to: "p.txt")
      try workshop.write("# Ana Berg\n\n## Experience\n\n### Zq8231 Works\n\nZq8231 text\n", to: "cv.md")
      for text in [Self.career, Self.career.replacing("concpet: ", with: "concept: ")] {
        try workshop.write(text + "\n" + Self.records + "\n", to: "me/profile.yaml")
        let outcome = try await workshop.run("lapel \(command) --redact --today 2024-01-02", together: true)
        #expect(!outcome.output.contains("8231"), "\(outcome)")
        #expect(!outcome.output.contains("555 0199"), "\(outcome)")
      }
    }
  }

  @Test("where CI is set, messages leave words out, and a result that was asked for is printed")
  func inCI() async throws {
    try await Workshop.with { workshop in
      try workshop.write(Self.career + "\n", to: "me/profile.yaml")
      for command in ["check me", "build me --format text", "site me", "export me --to rendercv -o out"] {
        let outcome = try await workshop.run("CI=true lapel \(command) --today 2024-01-02", together: true)
        #expect(!outcome.output.contains("8231"), "\(outcome)")
      }
      try workshop.write("name: Ana\nprojects: [{id: map, name: Seat map}]\n", to: "me/profile.yaml")
      #expect(try await workshop.run("CI=true lapel list me").output.contains("Seat map"))
    }
  }

  @Test("a file takes the words, and who asks for them gets them")
  func asked() async throws {
    try await Workshop.with { workshop in
      try workshop.write("name: Ana\nprojects: [{id: map, name: Seat map}]\n", to: "me/profile.yaml")
      let refused = try await workshop.run("lapel list me --redact", together: true)
      #expect(refused.exitCode == 64)
      #expect(
        refused.output == """
          error: what this prints are your own words, and others may read this log
            help: put `> FILE` behind it: a file of yours takes them
            help: without `--redact` they are printed here

          """)
      #expect(try await workshop.run("lapel list me --no-redact").output.contains("Seat map"))
      #expect(try await workshop.run("lapel list me --redact > list; cat list").output.contains("Seat map"))
    }
  }

  @Test("it is known of each command whether its result is somebody's words")
  func allCommands() {
    var telling: [String] = []
    var others: [String] = []
    for command in RootCommand.configuration.subcommands {
      let name = command.configuration.commandName ?? ""
      if command is any TellsWords.Type { telling.append(name) } else { others.append(name) }
    }
    #expect(
      telling.sorted() == [
        "answers", "applications", "compare", "fit", "goals", "import", "interview", "list", "log", "year",
      ])
    // Places, paths and counts, or nothing of the person's: what they say of a career goes through `Console.tell`.
    #expect(
      others.sorted() == [
        "applied", "build", "check", "doctor", "explain", "export", "fields", "format", "init",
        "language-server",
        "migrate", "schema", "serve", "site", "target", "yaml",
      ])
  }
}
