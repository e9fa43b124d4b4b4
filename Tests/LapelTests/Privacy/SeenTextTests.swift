import LapelDiagnostics
import Testing
import ThreadTime

@testable import Lapel

/// What a page shows is searched, and not what stands in the file.
@Suite("private values and names as readers see them")
struct SeenTextTests {
  private static let nurse = """
    name: Sigrun Aldemo
    languages: [en]
    contact: {phone: {text: +47 481 22 903, show: private}, email: {text: sigrun@aldemo.example, show: private}}
    experience: [{organization: Tidewick Clinics, position: Nurse, period: 2015..2019}]

    """

  private static func career(_ line: String) -> Career { Problems(text(line)).loaded.career }

  private static func text(_ line: String) -> String {
    nurse + "projects: [{id: p, name: P, highlights: [\"\(line)\"]}]\n"
  }

  @Test(
    "a private number or address is told, whatever stands within it",
    arguments: [
      "Ring **481** 22 903", "Ring *481*22903", "４８１２２９０３", "481\u{200B}22903", "481,22,903", "481_22_903",
      "481 – 22 – 903", "481—22—903", "481\u{2009}22\u{A0}903", "𝟒𝟖𝟏 𝟐𝟐 𝟗𝟎𝟑",
      "[481](https://a.example) 22 903",
      "Call 0047 481 22 903 - day and night", "2019: 481 22 903", "sigrun＠aldemo.example",
      "sig**run**@aldemo.example",
    ])
  func privateValues(line: String) {
    let loaded = Problems(Self.text(line)).loaded
    #expect(loaded.report.diagnostics.contains { $0.code == .privateInText }, "\(line)")
    #expect(!loaded.career.leaks(at: .application).isEmpty, "\(line)")
  }

  @Test(
    "numbers that only share digits are not told",
    arguments: [
      "481, 22 and 9 wards", "48 122 patients", "2481229031 pieces", "481 22 904", "*481* beds, 22 wards",
    ])
  func otherNumbers(line: String) {
    #expect(!Problems(Self.text(line)).codes.contains("private-in-text"), "\(line)")
  }

  @Test(
    "names are hidden over marks, and no mark is left alone",
    arguments: [
      ("**Tide**wick won", "**Company A** won"), ("Tide**wick won** it", "**Company A won** it"),
      ("**Tidewick** won", "**Company A** won"), ("Ａｌｄｅｍｏ led", "Applicant led"),
      ("Alde\u{AD}mo led", "Applicant led"), ("𝗔𝗹𝗱𝗲𝗺𝗼 led", "Applicant led"),
      ("*Ald*emo and `Tide`wick", "*Applicant* and `Company A`"),
      ("[Tide](https://t.example)wick won", "Company A won"), ("2*3*4 and a_b", "2*3*4 and a_b"),
      ("call **481** 22 903", "call **○○○**"), ("snake_case and src/*.csv", "snake_case and src/*.csv"),
    ])
  func names(line: String, hidden: String) {
    let shown = Self.career(line).redacted(.anonymous, in: .korean)
    #expect(shown.entries(Project.self).first?.shared.highlights.first?.text.versions.first?.text == hidden)
  }

  @Test(
    "a line of marks, names and brackets that is four times as long takes about four times as long",
    arguments: [
      "](", "[a](", "*", "1 – ", "_1_", "`\u{200B}", "교통", "DE89", "99-", "**Tide**wick ",
      "[Tidewick](https://t.example) ",
      "Aldemo* ", "[Aldemo ",
    ])
  func hostile(piece: String) {
    func seconds(_ count: Int) -> Double {
      let career = Self.career(String(repeating: piece, count: count))
      return (0..<3).map { _ in ThreadTime.of { _ = career.redacted(.anonymous, in: .korean) } }.min() ?? 0
    }
    // Linear would be 4, quadratic 16.
    #expect(seconds(2_000) < seconds(500) * 10 + 0.01)
  }
}
