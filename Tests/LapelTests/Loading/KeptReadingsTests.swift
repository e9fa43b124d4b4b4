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
  /// A list of 160 projects, of which some have mistakes, changed at random places: entries that stand before a change are
  /// not read again, and everything is found at its place as if they were.
  @Test func aLongListChangedAnywhereIsReadAsIfAnew() {
    let projects = (0..<160).map { number in
      """
        - id: p\(number)
          name: {ko: '일 \(number)', en: Work \(number)}
          \(number % 7 == 3 ? "perod" : "period"): 2020-01..2021-03
          highlights:
            - {ko: 시간을 줄임, en: 'Saved **time**'}

      """
    }
    var text = Array(("name: 홍길동\nlanguages: [ko, en]\nprojects:\n" + projects.joined()).utf8)
    let typed = [
      "x", "\n", "'", "{", "}", "- ", "# ", ": ", "  ", "*", "&a ", "\n---\n", "\n  - {id: p1, name: 둘}\n",
    ]
    var (kept, dice) = (KeptReadings(), UInt64(7))
    func throwDie(_ sides: Int) -> Int {
      dice = dice &* 6_364_136_223_846_793_005 &+ 1
      return Int(dice >> 33) % sides
    }
    for _ in 0..<24 {
      let before = text
      let place = throwDie(text.count)
      if throwDie(4) == 0 {
        text.removeSubrange(place..<min(text.count, place + throwDie(60)))
      } else {
        text.insert(contentsOf: typed[throwDie(typed.count)].utf8, at: place)
      }
      let files = [("profile.yaml", String(decoding: text, as: UTF8.self))]
      let again = read(files, &kept)
      var none = KeptReadings()
      let fresh = read(files, &none)
      #expect(again.report.sorted == fresh.report.sorted)
      #expect(again.index.names == fresh.index.names)
      #expect(again.career.leaves.map { "\($0)" } == fresh.career.leaves.map { "\($0)" })
      // What is wrong is mended half of the time, so that most changes are made to a text that can be read.
      if throwDie(2) == 0 { text = before }
    }
  }
}
