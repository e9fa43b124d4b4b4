import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Transcripts")
struct TranscriptTests {
  static let folder = "Tests/transcripts"
  static let pages =
    [
      "Docs/how-to.md", "Docs/how-to.ko.md", "Docs/languages.ko.md", "Docs/lexicon.ko.md", "Docs/moving.md",
      "Docs/moving.ko.md", "Docs/themes.md", "Docs/themes.ko.md", "Docs/tutorial.md", "Docs/tutorial.ko.md",
      "Docs/year.md", "Docs/year.ko.md",
    ]
    + ((try? FileManager.default.contentsOfDirectory(atPath: "\(Project.root)/\(folder)"))?.sorted() ?? [])
    .map {
      "\(folder)/\($0)"
    }

  @Test("each command of a transcript writes and exits as the page says", arguments: pages)
  func holds(page: String) async throws {
    let path = "\(Project.root)/\(page)"
    let written = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let transcript = Transcript(written)
    #expect(transcript.page == written, "the page itself is read whole")
    try await Workshop.with { workshop in
      try workshop.addProfile("gildong")
      let now = try await transcript.rerun(in: workshop, locale: Self.locale(of: page))
      if Project.writesGoldens {
        try Data(now.page.utf8).write(to: URL(filePath: path))
        return
      }
      for (before, after) in zip(transcript.blocks, now.blocks) where before != after {
        guard case .commands(let expected) = before, case .commands(let got) = after else { continue }
        for (old, new) in zip(expected, got) {
          #expect(new.output == old.output, "`\(old.command)`")
          #expect(new.exitCode == old.exitCode, "`\(old.command)`")
        }
      }
    }
  }

  /// A Korean page is read, and its commands typed, at a Korean terminal.
  static func locale(of page: String) -> String { page.hasSuffix(".ko.md") ? "ko_KR.UTF-8" : "C.UTF-8" }

  @Test("there are transcripts")
  func some() { #expect(Self.pages.count >= 3) }
}
