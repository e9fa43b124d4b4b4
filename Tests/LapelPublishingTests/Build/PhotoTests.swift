import Lapel
import LapelDiagnostics
import Testing

@testable import LapelPublishing

@Suite("photos")
struct PhotoTests {
  /// Three by four grey points.
  private static let png: [UInt8] = [
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 3, 0, 0, 0, 4, 8, 0, 0, 0, 0,
    110, 70, 218, 219, 0, 0, 0, 14, 73, 68, 65, 84, 120, 218, 99, 136, 138, 138, 98, 64, 194, 0, 33, 208, 4,
    57, 113, 152, 126, 174, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
  ]
  /// A name at which TeX would stumble.
  private static let name = #"나 # 100% {1} "a" \input.png"#

  private static func career(_ more: String = "") -> WrittenCareer {
    WrittenCareer("name: Gildong Hong\nlanguages: [en]\nshow_photo: yes\nphoto: '\(name)'\n" + more)
  }

  private static func place(_ bytes: [UInt8], in build: inout Build) {
    try? WholeFile.write(bytes, to: "\(build.folder)/\(name)")
  }

  @Test(
    "a photo stands beside the .tex, under a name that TeX can read",
    arguments: ["gyeol", "seonbi", "dancheong"])
  func beside(theme: String) async throws {
    let made = try await MadePages(Self.career(), formats: [.latex]) {
      Self.place(Self.png, in: &$0)
      $0.theme = theme
    }
    #expect(made.report.diagnostics.isEmpty)
    #expect(made.files.keys.sorted() == ["general/cv.en.tex", "general/photo.png"])
    let tex = try #require(made.files["general/cv.en.tex"])
    #expect(tex.contains("photo.png"))
    #expect(!tex.contains("나"))
  }

  @Test("who reads without knowing faces gets no photo")
  func blind() async throws {
    let career = Self.career("target: {id: t, blind: true}")
    let made = try await MadePages(career, formats: [.latex], targets: ["t"]) {
      Self.place(Self.png, in: &$0)
    }
    #expect(made.files.keys.sorted() == ["t/cv.en.tex"])
    #expect(made.files["t/cv.en.tex"]?.contains("photo.") == false)
  }

  @Test("a photo that is cut short is an error, not a page without it")
  func damaged() async throws {
    let made = try await MadePages(Self.career(), formats: [.html]) {
      Self.place(Array(Self.png.prefix(40)), in: &$0)
    }
    #expect(made.report.diagnostics.map(\.code) == [.badPicture])
    #expect(made.files.isEmpty)
  }

  @Test("a WebP photo is missing from LaTeX, and the person is told")
  func webP() async throws {
    let made = try await MadePages(Self.career(), formats: [.html, .latex]) {
      Self.place(PictureFileTests.webp([("VP8L", [0x2F, 2, 0xC0, 0, 0, 0, 0, 0, 0, 0])]), in: &$0)
    }
    #expect(made.report.diagnostics.map(\.code) == [.photoNotInPDF])
    #expect(made.files["general/cv.en.html"]?.contains("data:image/webp") == true)
    #expect(made.files["general/cv.en.tex"]?.contains("photo.") == false)
  }

  @Test(
    "a photo is on the page of the PDF",
    .enabled(if: TeXEngine.find(in: ["PATH": "/usr/bin:/bin"]) != nil, "there is no TeX engine"))
  func printed() async throws {
    let engine = try #require(TeXEngine.find(in: ["PATH": "/usr/bin:/bin"]))
    let made = try await MadePages(Self.career(), formats: [.pdf]) {
      Self.place(Self.png, in: &$0)
      $0.tex = TeXRun(
        engine, environment: ["PATH": "/usr/bin:/bin", "HOME": "/root"], day: 0, limit: .seconds(240))
    }
    #expect(made.report.diagnostics.map(\.message) == [])
    #expect(made.files["general/cv.en.pdf"]?.contains("/Subtype /Image") == true)
  }
}
