import LapelImporting
import Testing

struct BibliographyImporterTests {
  @Test("A BibTeX entry becomes a publication, its names in reading order")
  func bibtex() throws {
    let career = try ImportedCareer(
      "papers.bib",
      #"""
      @string{jpr = "Journal of Roots"}
      @article{hong21,
        author = {Hong, Gildong and {The Atlas Consortium} and others},
        title = "Aluminium in {O}ryza", journal = jpr, year = 2021, month = nov, volume = 19, pages = {1033--1049},
        doi = {https://doi.org/10.5555/jpr.19}
      }
      """#)
    #expect(
      career["publications.yaml"] == """
        publications:
          - id: aluminium
            title: Aluminium in Oryza
            authors:
              - Gildong Hong
              - The Atlas Consortium
              - et al.
            venue: Journal of Roots
            volume: '19'
            pages: 1033–1049
            date: 2021-11
            doi: 10.5555/jpr.19

        """)
  }

  @Test("RIS and CSL-JSON say the same")
  func others() throws {
    let ris = try ImportedCareer(
      "a.ris", "TY  - JOUR\nTI  - Roots\nAU  - Hong, Gildong\nPY  - 2021\nJO  - Journal\nER  - \n")
    let csl = try ImportedCareer(
      "a.json",
      #"[{"type": "article-journal", "title": "Roots", "author": [{"family": "Hong", "given": "Gildong"}], "issued": {"date-parts": [[2021]]}, "container-title": "Journal"}]"#
    )
    #expect(ris["publications.yaml"] == csl["publications.yaml"])
    #expect(
      ris["publications.yaml"].contains(
        "authors:\n      - Gildong Hong\n    venue: Journal\n    date: 2021\n"))
  }

  @Test("An entry that is never closed ends where the next begins")
  func open() throws {
    let career = try ImportedCareer("p.bib", "@article{a, title = {never closed\n@misc{b, title={Roots}}\n")
    #expect(career["publications.yaml"].contains("title: Roots"))
  }

  @Test("Who edited a volume stands in a field of its own")
  func editors() throws {
    let career = try ImportedCareer(
      "papers.bib",
      "@inproceedings{a, title={Boats}, author={Hong, Gildong}, editor={Kim, Ara and Lee, Bora}, year={2020}}"
    )
    #expect(career["publications.yaml"].contains("editors:\n      - Ara Kim\n      - Bora Lee"))
  }
}
