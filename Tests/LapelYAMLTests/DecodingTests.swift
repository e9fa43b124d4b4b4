import LapelDiagnostics
import LapelYAML
import Testing

@Suite("Decoding")
struct DecodingTests {
  private func decode(_ raw: [UInt8]) -> (file: SourceFile, problems: [String]) {
    var report = Report()
    let file = SourceFile(path: "a.yaml", decoding: raw, id: Reading.id, report: &report)
    return (file, report.diagnostics.map { "\($0.range!.bytes.lowerBound) \($0.code.name): \($0.message)" })
  }

  private func wide(_ text: String, mark: Bool) -> [UInt8] {
    (mark ? [0xFF, 0xFE] : []) + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test("UTF-8 is kept, without its mark")
  func utf8() {
    #expect(decode(Array("이름".utf8)).file.bytes == Array("이름".utf8))
    #expect(decode([0xEF, 0xBB, 0xBF, 0x61]).file.bytes == [0x61])
    #expect(decode([]).problems.isEmpty)
  }

  @Test("UTF-16 and UTF-32 are read, with a mark or the NULs that give them away")
  func wideEncodings() {
    #expect(decode(wide("a: 이름 😀\n", mark: true)).file.bytes == Array("a: 이름 😀\n".utf8))
    #expect(decode(wide("a: b\n", mark: false)).file.bytes == Array("a: b\n".utf8))
    #expect(decode([0xFE, 0xFF, 0x00, 0x61]).file.bytes == [0x61])
    #expect(decode([0, 0, 0xFE, 0xFF, 0, 1, 0xF6, 0]).file.bytes == Array("😀".utf8))
    #expect(decode([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]).file.bytes == [0x61])
    #expect(
      decode([0xFF, 0xFE, 0x61, 0, 0]).problems == [
        "1 not-text: the file is broken as UTF-16: it ends in the middle of a character"
      ])
    #expect(decode([0xFF, 0xFE, 0, 0xD8, 0x61, 0]).problems.count == 1)
  }

  @Test(
    "bytes that are no UTF-8 are told where they stand",
    arguments: [
      ([0x61, 0xC0, 0x80], 1), ([0x61, 0xE0, 0x80, 0xAF], 1), ([0xED, 0xA0, 0x80], 0),
      ([0x61, 0x62, 0xF4, 0x90, 0x80, 0x80], 2),
      ([0x80], 0), ([0x61, 0xE2, 0x82], 1), ([0xFF], 0),
    ] as [([UInt8], Int)])
  func invalid(raw: [UInt8], place: Int) {
    let (file, problems) = decode(raw)
    #expect(
      problems.count == 1 && problems[0].hasPrefix("\(place) not-utf8") && problems[0].contains("UTF-8"))
    #expect(String(validating: file.bytes, as: UTF8.self) != nil)
  }

  @Test("a file in EUC-KR is named as such, and nothing else is said of it")
  func korean() {
    // 이름: 김민준 in EUC-KR.
    let raw: [UInt8] = [0xC0, 0xCC, 0xB8, 0xA7, 0x3A, 0x20, 0xB1, 0xE8, 0xB9, 0xCE, 0xC1, 0xD8, 0x0A]
    let (file, problems) = decode(raw)
    #expect(problems == ["0 not-utf8: the file is not UTF-8; it seems to be in EUC-KR (CP949)"])
    #expect(!file.isText)
    var report = Report()
    #expect(YAMLFile.read(file, id: Reading.id, mode: .career, report: &report).documents.isEmpty)
    #expect(report.diagnostics.isEmpty)
  }

  @Test(
    "control characters are told where they stand",
    arguments: [
      ("a: x\0y\n", "1:5"), ("a: b\n\0", "2:1"), ("a: \"x\0y\"\n", "1:6"), ("# x\0y\na: b\n", "1:4"),
      ("a: x\u{1B}[31my\n", "1:5"),
      ("a: x\u{7F}\n", "1:5"), ("a: x\u{80}\n", "1:5"), ("a: x\u{FFFE}\n", "1:5"),
    ])
  func controls(text: String, place: String) {
    #expect(Reading.errors(text) == [place + " control-character"])
  }

  @Test(
    "in quotes all but the first control characters may stand",
    arguments: ["\"\u{7F}\"\n", "'\u{80}'\n", "\"\u{FEFF}\"\n", "\u{85}\n"])
  func quotedControls(text: String) {
    #expect(Reading.errors(text).isEmpty)
  }
}
