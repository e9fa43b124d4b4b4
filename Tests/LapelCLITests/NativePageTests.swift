import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Careers as people of other countries write them, beside the pages that they should get.
@Suite("Pages in other languages")
struct NativePageTests {
  @Test(
    "read as a native reader expects",
    arguments: [("german", "de"), ("japanese", "ja"), ("american", "en-US")])
  func text(name: String, language: String) async throws {
    let folder = "\(Project.root)/Tests/cases/\(name)"
    try await Workshop.with { workshop in
      let career = try Data(contentsOf: URL(filePath: folder + "/career.yaml"))
      try workshop.write(String(decoding: career, as: UTF8.self), to: "\(name)/career.yaml")
      let outcome = try await workshop.run("lapel build \(name) --format text,markdown,html,latex")
      #expect(outcome.exitCode == 0 && !outcome.errors.contains("warning"), "\(outcome.errors)")
      let file = "cv.\(language).txt"
      let made = try workshop.read("output/\(name)/general/\(file)")
      let kept = URL(filePath: "\(folder)/\(file)")
      if Project.writesGoldens { try Data(made.utf8).write(to: kept) }
      #expect(made == String(decoding: try Data(contentsOf: kept), as: UTF8.self))
      let html = try workshop.read("output/\(name)/general/cv.\(language).html")
      #expect(html.contains("<html lang=\"\(language)\">"))
    }
  }
}
