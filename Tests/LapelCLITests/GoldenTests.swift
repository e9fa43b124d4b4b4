import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The sample career in every format that is the same everywhere; PDFs depend on the TeX that is installed.
@Suite("Goldens of the sample")
struct GoldenTests {
  static let folder = "\(Project.root)/Tests/goldens"
  static let formats = "html,latex,markdown,text,json"

  @Test("the sample's general CV is as it was", arguments: ["gildong", "minimal"])
  func general(profile: String) async throws {
    try await compare(profile, "general", "lapel build \(profile) --format \(Self.formats)")
  }

  @Test("the sample's CV for a company is as it was")
  func target() async throws {
    try await compare(
      "gildong", "hanbit",
      "lapel build gildong --target hanbit --language ko,en --format \(Self.formats)")
  }

  @Test("what the public may read is as it was")
  func publicPage() async throws {
    try await compare(
      "gildong", "general.public", "lapel build gildong --public --format text", golden: "public")
  }

  @Test(
    "what is generated from the code is fresh",
    arguments: [
      ("lapel schema", "schema/career.schema.json"), ("lapel fields --markdown", "Docs/fields.md"),
      ("lapel fields --markdown --lang ko", "Docs/fields.ko.md"),
      ("lapel explain --markdown", "Docs/diagnostics.md"),
      ("lapel explain --markdown --lang ko", "Docs/diagnostics.ko.md"),
    ])
  func generated(command: String, file: String) async throws {
    try await Workshop.with { workshop in
      let outcome = try await workshop.run(command)
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let url = URL(filePath: "\(Project.root)/\(file)")
      if Project.writesGoldens {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(outcome.output.utf8).write(to: url)
      }
      let kept = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      #expect(outcome.output == kept, "\(file) differs first at \(Self.difference(outcome.output, kept))")
    }
  }

  private func compare(_ profile: String, _ target: String, _ command: String, golden: String? = nil)
    async throws
  {
    try await Workshop.with { workshop in
      try workshop.addProfile(profile)
      let outcome = try await workshop.run(command)
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let made = "output/\(profile)/\(target)"
      let kept = "\(Self.folder)/\(profile)/\(golden ?? target)"
      if Project.writesGoldens {
        try? FileManager.default.removeItem(atPath: kept)
        try FileManager.default.createDirectory(atPath: kept, withIntermediateDirectories: true)
        for file in workshop.files(under: made) {
          try FileManager.default.copyItem(
            atPath: "\(workshop.path)/\(made)/\(file)", toPath: "\(kept)/\(file)")
        }
        return
      }
      let names = (try FileManager.default.contentsOfDirectory(atPath: kept)).sorted()
      #expect(workshop.files(under: made) == names)
      for name in names {
        let golden = String(decoding: try Data(contentsOf: URL(filePath: "\(kept)/\(name)")), as: UTF8.self)
        let now = try workshop.read("\(made)/\(name)")
        #expect(now == golden, "\(name) differs first at \(Self.difference(now, golden))")
      }
    }
  }

  /// The first line that differs, as it is now.
  private static func difference(_ now: String, _ golden: String) -> String {
    let lines = zip(
      now.split(separator: "\n", omittingEmptySubsequences: false),
      golden.split(separator: "\n", omittingEmptySubsequences: false))
    for (number, (a, b)) in lines.enumerated() where a != b { return "line \(number + 1): \(a)" }
    return "its end"
  }
}
