import LapelImporting
import Testing

struct CrossReferenceTests {
  @Test("A paper has its volume's title, year and publisher, and the volume is no work of its own")
  func crossref() throws {
    let career = try ImportedCareer(
      "papers.bib",
      """
      @inproceedings{rain, crossref = {Fluids19}, author = {Hong, Gildong}, title = {Rain}, pages = {1--2}}
      @inproceedings{snow, crossref = {fluids19}, author = {Hong, Gildong}, title = {Snow}}
      @proceedings{fluids19, title = {Fluids Meeting}, year = 2019, publisher = {Gaon Press}, doi = {10.5555/9}}
      """)
    #expect(
      career["publications.yaml"] == """
        publications:
          - id: rain
            title: Rain
            authors:
              - Gildong Hong
            venue: Fluids Meeting
            pages: 1–2
            publisher: Gaon Press
            date: 2019
            note: 'volume doi: 10.5555/9'

          - id: snow
            title: Snow
            authors:
              - Gildong Hong
            venue: Fluids Meeting
            publisher: Gaon Press
            date: 2019
            note: 'volume doi: 10.5555/9'

        """)
    let places = career.laid.facts.map(\.source.place)
    #expect(places.count { $0 == "fluids19.publisher" } == 1)
  }

  @Test("A volume that an author of its papers edited stays a work of its own")
  func edited() throws {
    let career = try ImportedCareer(
      "papers.bib",
      """
      @incollection{a, crossref = {v}, author = {Hong, Gildong}, title = {Salt}}
      @book{v, editor = {Hong, Gildong and Kim, Ara}, title = {Small Waters}, year = 2020}
      """)
    #expect(career["publications.yaml"].contains("title: Small Waters"))
    #expect(career["publications.yaml"].contains("venue: Small Waters"))
  }

  @Test("A key that no entry has, and an entry that names itself, lose nothing")
  func dangling() throws {
    let career = try ImportedCareer(
      "papers.bib", "@misc{a, crossref = {gone}, title = {Salt}}\n@misc{b, crossref = {b}, title = {Tide}}\n")
    #expect(career["publications.yaml"].contains("crossref: gone"))
    #expect(career["publications.yaml"].contains("title: Tide"))
  }

  @Test("An article's number is its issue, a report's as well, and a patent's its own")
  func number() throws {
    let career = try ImportedCareer(
      "papers.bib",
      """
      @article{a, title = {Salt}, journal = {Waters}, volume = 4, number = 2, year = 2020}
      @techreport{b, title = {Tide}, institution = {Gaon Lab}, number = {TR-7}, year = 2021}
      @patent{c, title = {Pump}, number = {KR-1}, year = 2022}
      """)
    #expect(career["publications.yaml"].contains("volume: '4'\n    issue: '2'"))
    #expect(career["publications.yaml"].contains("issue: TR-7"))
    #expect(career["patents.yaml"].contains("number: KR-1"))
  }

  @Test("A formula keeps its blanks and degrees")
  func formula() throws {
    let career = try ImportedCareer(
      "papers.bib", #"@misc{a, title = {Drops at $\alpha > 30^{\circ}$}}"#)
    #expect(
      career["publications.yaml"].contains("title: 'Drops at α > 30°'")
        || career["publications.yaml"].contains("title: Drops at α > 30°"))
  }
}
