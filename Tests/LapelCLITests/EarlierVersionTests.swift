import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `Tests/versions/` holds the sample as earlier versions had it, and the text that they made of it.
@Suite("Files of earlier versions")
struct EarlierVersionTests {
  @Test("the sample of 0.1 has neither an error nor a warning, and nothing to migrate")
  func check() async throws {
    try await withSample { workshop in
      let outcome = try await workshop.run("lapel check gildong --strict --format json")
      #expect(outcome.exitCode == 0, "\(outcome.output)")
      let migration = try await workshop.run("lapel migrate gildong --check")
      #expect(migration.exitCode == 0, "\(migration.output)")
    }
  }

  @Test("all that 0.1 printed of the work is printed today", arguments: ["ko", "en"])
  func page(language: String) async throws {
    try await withSample { workshop in
      let outcome = try await workshop.run("lapel build gildong --format text --language \(language)")
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let then = try workshop.read("cv.\(language).txt").split(separator: "\n").filter { $0.hasPrefix("- ") }
      let now = Set(try workshop.read("output/gildong/general/cv.\(language).txt").split(separator: "\n"))
      #expect(then.count > 15)
      #expect(then.filter { !now.contains($0) } == [])
    }
  }

  private func withSample(_ body: (Workshop) async throws -> Void) async throws {
    try await Workshop.with { workshop in
      for name in ["gildong", "cv.ko.txt", "cv.en.txt"] {
        try FileManager.default.copyItem(
          atPath: "\(Project.root)/Tests/versions/0.1/\(name)", toPath: "\(workshop.path)/\(name)")
      }
      try await body(workshop)
    }
  }
}
