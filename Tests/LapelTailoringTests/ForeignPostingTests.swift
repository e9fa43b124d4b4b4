import Lapel
import LapelDiagnostics
import LapelImporting
import LapelTailoring
import Testing

@Suite("A posting in a third language")
struct ForeignPostingTests {
  @Test(
    "a posting in a third language is known by its few words",
    arguments: [
      (
        "Bauzeichner\n\nIhr Profil\n- Mindestens 5 Jahre Berufserfahrung\n- Sehr gute Kenntnisse in SAP", "de"
      ),
      ("Aşçı\n\nAranan Nitelikler\n- En az 5 yıl deneyim\n- SAP bilgisi", "tr"),
      ("Đầu bếp\n\nYêu cầu công việc\n- Tối thiểu 5 năm kinh nghiệm\n- Thành thạo SAP", "vi"),
      ("Cozinheiro\n\nRequisitos\n- Mínimo de 5 anos de experiência\n- Conhecimento de SAP", "pt"),
    ])
  func foreign(text: String, language: String) {
    let reading = PostingReading(SavedPosting(text: text))
    #expect(reading.foreign == language)
    let today = PartialDate(year: 2026, month: 6, day: 30)
    let career = """
      name: Maya
      experience: [{organization: Harbour, position: Cook, period: 2019-03..2025-02}]
      skills: [{name: SAP}]
      """
    let file = CareerFile(
      name: "profile.yaml", source: .init(path: "profile.yaml", bytes: Array(career.utf8)))
    let report = FitReport(of: LoadedCareer([file], today: today).career, for: reading, today: today)
    #expect(report.lines.map(\.status) == [.met, .met])
  }
}
