import Lapel
import LapelDiagnostics
import Testing

@Suite struct KeptReadingsTests {
  private let today = PartialDate(year: 2024, month: 2)

  private func read(_ texts: [(String, String)], _ kept: inout KeptReadings) -> LoadedCareer {
    let files = texts.map { CareerFile(name: $0.0, source: SourceFile(path: $0.0, bytes: Array($0.1.utf8))) }
    return LoadedCareer(
      files, unreadable: [], for: .everything, folder: .unknown, today: today, report: Report(),
      keeping: &kept)
  }

  /// Files added, changed and taken away: what was kept never shows in what is found.
  @Test func whatWasKeptChangesNothingOfWhatIsFound() {
    let profile = ("profile.yaml", "name: 홍길동\nheadline: 개발자\n")
    let projects = ("projects.yaml", "projects:\n  - {id: map, name: 지도}\n")
    let award = ("awards.yaml", "awards:\n  - {name: 상, for: map, date: 2023}\n")
    let secret = ("private.yaml", "projects:\n  - {id: map, note: 비밀}\n")
    var kept = KeptReadings()
    let states = [
      [profile, projects], [award, profile, projects], [award, profile, ("projects.yaml", "projects: []\n")],
      [award, secret, profile, projects], [award, profile, projects], [profile],
      [("a.yaml", "name: \"x\n"), profile],
    ]
    for files in states {
      let again = read(files, &kept)
      var none = KeptReadings()
      let fresh = read(files, &none)
      #expect(again.report.sorted == fresh.report.sorted)
      #expect(again.index.names == fresh.index.names)
      #expect(again.career.leaves.count == fresh.career.leaves.count)
    }
  }
}
