import Lapel
import LapelDiagnostics
import Testing

struct FolderReadingTests {
  @Test("a file that cannot be read is a problem of the folder, at its first line, and the others are read")
  func unreadable() throws {
    let place = try Playground()
    try place.file("in/profile.yaml", "name: x\nstrengths: [{name: s, evidence: [seat-map]}]\n")
    try place.file("elsewhere.yaml")
    place.link("in/out.yaml", to: "../elsewhere.yaml")
    place.link("in/lost.yaml", to: "nothing")
    #expect(
      try Self.problems(in: place.path("in")) == [
        "error unreadable-file \(place.path("in/lost.yaml")) 0: the file cannot be read: it is a link that leads nowhere",
        "error unreadable-file \(place.path("in/out.yaml")) 0: the file cannot be read: it is a link that leads out of `\(place.path("in"))`",
      ])
  }

  @Test("where all is unreadable, the name is not missed on top of it")
  func onlyUnreadable() throws {
    let place = try Playground()
    place.link("in.yaml", to: "nothing")
    let lost = place.path("in.yaml")
    #expect(
      try Self.problems(in: place.path("")) == [
        "error unreadable-file \(lost) 0: the file cannot be read: it is a link that leads nowhere"
      ])
  }

  @Test(
    "a folder that holds a CV of another form and no career says what it is; one with a career says nothing of it"
  )
  func foreignDocument() throws {
    let place = try Playground()
    try place.file("in/cv.tex", "\\documentclass{moderncv}")
    try place.file("in/notes.md", "# Notes")
    let tex = place.path("in/cv.tex")
    #expect(
      try Self.problems(in: place.path("in")) == [
        "error foreign-file -: `\(tex)` is a CV in LaTeX, and no career file stands beside it"
      ])
    try place.file("in/profile.yaml", "name: Gildong Hong\n")
    #expect(try Self.problems(in: place.path("in")).isEmpty)
  }

  @Test("what is read on all processors at once says the same as what is read in turn")
  func atOnce() throws {
    // Padded with comments until it is worth while; the places stay the same.
    let small = Self.files { _ in "" }
    let large = Self.files { _ in String(repeating: "# padding\n", count: 4000) }
    #expect(small.report.sorted == large.report.sorted)
    #expect(small.report.diagnostics.map(\.message) == large.report.diagnostics.map(\.message))
    #expect(small.report.count(.error) == 9)
    #expect(small.career.entries(Project.self) == large.career.entries(Project.self))
    #expect(small.index.names == large.index.names)
  }

  private static func files(_ padding: (Int) -> String) -> LoadedCareer {
    let files = (0..<9).map { number in
      let text = """
        projects:
          - id: p\(number)
            name: {ko: 지도 \(number)}
            links: [p\((number + 1) % 9), nowhere]
        headline: h

        """
      let name = number == 0 ? "name: {ko: 이름, en: Name}\n" : "interests: [i\(number)]\n"
      return CareerFile(
        name: "\(number).yaml",
        source: SourceFile(path: "\(number).yaml", bytes: Array((text + name + padding(number)).utf8)))
    }
    return LoadedCareer(files, today: PartialDate(year: 2024))
  }

  private static func problems(in folder: String) throws -> [String] {
    let loaded = try LoadedCareer(folder: folder, today: PartialDate(year: 2024))
    return loaded.report.sorted.map { diagnostic in
      let place = diagnostic.range.map { "\(loaded.sources[$0.file].path) \($0.bytes.lowerBound)" } ?? "-"
      return "\(diagnostic.severity) \(diagnostic.code.name) \(place): \(diagnostic.message)"
    }
  }
}
