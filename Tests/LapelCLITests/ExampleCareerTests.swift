import Testing

@Suite("Examples to begin from")
struct ExampleCareerTests {
  @Test(
    "each is without a mistake, a warning or a note, and fills one page",
    arguments: ["nurse", "engineer", "student", "academic", "jobseeker", "취준생"])
  func quiet(example: String) async throws {
    try await Workshop.with { workshop in
      let made = try await workshop.run("lapel init me --example \(example)")
      #expect(made.exitCode == 0, "\(made.errors)")
      let check = try await workshop.run("lapel check me --strict")
      #expect(check.output == "me: no problems in 2 files\n")
      let build = try await workshop.run("lapel build me --pages 1 --format pdf,html,text")
      #expect(build.exitCode == 0 && build.errors.isEmpty, "\(build.errors)")
    }
  }
}
