import Lapel
import LapelDiagnostics
import Testing

@Suite("publications that stand in a file of BibTeX")
struct BibliographyTests {
  private static let papers = #"""
    @string{jin = "Journal of Invented Networks"}
    @comment{old{er}}
    @article{hong2023,
      title = {{On} Falls at {N}ight},
      author = {Hong, Gildong and M{\"u}ller, J{\'o}n and others},
      journal = jin # {, Letters}, year = 2023, month = mar, volume = 4, number = 2, pages = {1--9},
      doi = {https://doi.org/10.1000/182},
    }
    @inproceedings{DBLP:conf/x, title = "A second paper", author = {Gildong Hong}, booktitle = {X}, year = {forthcoming}}
    """#

  private func problems(_ profile: String, _ papers: String = Self.papers) -> Problems {
    let folder = FolderView(
      look: { $0 == "papers.bib" ? .file(Array("@".utf8)) : $0.hasPrefix("..") ? .outside : .nothing },
      contents: { $0 == "papers.bib" ? ("papers.bib", Array(papers.utf8)) : nil })
    return Problems(["profile.yaml": "name: Gildong Hong\n" + profile], folder: folder)
  }

  @Test("are read with their fields, in order, by their keys")
  func read() throws {
    let problems = problems(
      "publications: {from: papers.bib}\nstrengths: [{name: Research, evidence: [hong2023]}]")
    #expect(problems.lines() == [])
    let works = problems.loaded.career.entries(Publication.self)
    try #require(works.count == 2)
    let first = works[0]
    #expect(first.title.versions[0].text == "On Falls at Night")
    #expect(first.authors.map { $0.versions[0].text } == ["Gildong Hong", "Jón Müller", "et al."])
    #expect(first.venue?.versions[0].text == "Journal of Invented Networks, Letters")
    #expect(first.shared.when.date?.date == PartialDate(year: 2023, month: 3))
    #expect(
      [first.volume, first.issue, first.pages, first.doi].map { $0?.text } == [
        "4", "2", "1–9", "10.1000/182",
      ])
    #expect(works[1].shared.id?.text == "DBLP-conf-x")
    #expect(works[1].status?.versions[0].text == "forthcoming")
    #expect(works[1].shared.when.date == nil)
  }

  @Test("are those that are named, in that order, beside others that are written in the career")
  func chosen() {
    let problems = problems(
      """
      publications:
        from: papers.bib
        only: ['DBLP:conf/x', hong2024]
        show: application
        items: [{title: A third}]
      """)
    #expect(
      problems.lines() == ["error unknown-citation 4:25 no work of the files has the key `hong2024`"])
    let works = problems.loaded.career.entries(Publication.self)
    #expect(works.map { $0.title.versions[0].text } == ["A third", "A second paper"])
    #expect(works.map(\.shared.show) == [nil, .application])
  }

  @Test(
    "what cannot be read is said at its place in the file",
    arguments: [
      ("@misc{a, year = 2020}", "1:1 `a` has no title, and is left out"),
      ("\n@misc{a, title = {T}, year = {20222}}", "2:30 `a` says no year that can be read: `20222`"),
      ("@misc{a, title = {T} year = 2020 pages}", "1:34 `a` ends early: what stands here cannot be read"),
      ("@misc{a, title = {T}", "1:21 `a` ends early: what stands here cannot be read"),
    ])
  func broken(papers: String, message: String) {
    #expect(
      problems("publications: {from: papers.bib}", papers).lines() == [
        "warning unreadable-citation \(message)"
      ])
  }

  @Test(
    "a file that holds none, is not there or lies outside is told where it is named",
    arguments: [
      ("papers.bib", "warning unreadable-citation 2:22 `papers.bib` holds no entry of BibTeX"),
      ("other.bib", "error missing-file 2:22 there is no file `other.bib` in the career folder"),
      ("../papers.bib", "error missing-file 2:22 `../papers.bib` is outside the career folder"),
    ])
  func files(name: String, message: String) {
    #expect(problems("publications: {from: \(name)}", "Nothing.").lines() == [message])
  }

  @Test(
    "nothing in such a file ends the program",
    arguments: ["@", "@a{", "@a{b,c={", "@a{b,c=\"{", "@string{x=", "@a(", "@a{b,c=d#", "@a{,}", "@a{b,\\"])
  func hostile(papers: String) {
    _ = problems("publications: {from: papers.bib}", papers).lines()
  }
}
