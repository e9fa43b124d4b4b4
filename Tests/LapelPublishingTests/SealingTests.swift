import Lapel
import LapelDiagnostics
import Testing

@testable import LapelPublishing

/// What was sent, and what git knows of it.
struct SealingTests {
  @Test("SHA-1 is that of FIPS 180-4")
  func sha1() {
    func hex(_ text: String) -> String {
      SHA1(of: Array(text.utf8)).bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        .joined()
    }
    #expect(hex("abc") == "a9993e364706816aba3e25717850c26c9cd0d89d")
    #expect(hex("") == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
    #expect(hex(String(repeating: "a", count: 1000)) == "291e9a6c66994949b57ba5e650361e98fc36b1ba")
  }

  @Test("a manifest is read back as it was written")
  func manifest() throws {
    let page = CVOutline(
      language: "ko", lead: "care", strengths: ["care"], items: ["map", "map.users"],
      lines: [.init(id: nil, text: "홍길동"), .init(id: "map.users", text: "Designed: \"with\" its users #1")])
    let manifest = SealManifest(
      target: "hanbit", company: nil, date: "2023-09-12", lapel: "0.1.0", git: nil,
      files: ["cv.ko.html": "00ff"],
      career: ["profile.yaml": "11"], posting: .init(id: "p", file: "postings/p.html", sha256: "22"),
      pages: [page])
    #expect(try #require(SealManifest(manifest.json, path: "manifest.json")) == manifest)
    #expect(SealManifest(Array("{\"target\": 1".utf8), path: "manifest.json") == nil)
  }

  @Test("lines of one item are compared with each other, and equal ones not at all")
  func comparison() {
    func side(_ lines: [(String?, String)]) -> OutlineComparison.Side {
      .init(
        name: "",
        outline: .init(
          language: "ko", lead: nil, strengths: [], items: [],
          lines: lines.map { .init(id: $0.0, text: $0.1) }))
    }
    let a = side([(nil, "이름"), ("a", "하나"), ("b", "둘"), ("c", "셋")])
    let b = side([(nil, "이름"), ("b", "둘째"), ("c", "셋"), ("d", "넷")])
    let found = OutlineComparison(a, b).lines.map { "\($0.a ?? "-")/\($0.b ?? "-")" }
    #expect(found == ["하나/-", "둘/둘째", "-/넷"])
  }
}
