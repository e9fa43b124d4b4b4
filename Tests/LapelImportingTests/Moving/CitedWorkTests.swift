import LapelImporting
import Testing

@Suite("A cited work")
struct CitedWorkTests {
  @Test(
    "is parted into authors, title, venue, volume, issue, pages and year",
    arguments: [
      (
        "Hong G, Park JH, Müller J. Falls at night on a ward. J Wards. 2019;12(3):45-60. doi:10.1000/182",
        """
        title: Falls at night on a ward
            authors:
              - Hong G
              - Park JH
              - Müller J
            venue: J Wards
            volume: '12'
            issue: '3'
            pages: '45-60'
            date: 2019
            doi: 10.1000/182
        """
      ),
      (
        "Hong, G. (2021). Falls at night. Journal of Wards, vol. 4, no. 2, pp. 1–10.",
        """
        title: Falls at night
            authors:
              - G. Hong
            venue: Journal of Wards
            volume: '4'
            issue: '2'
            pages: 1–10
            date: 2021
        """
      ),
      (
        "홍길동, 박소라 (2020). 밤의 낙상. 병동학회지, 제5권 제2호, 45-60쪽.",
        """
        title: 밤의 낙상
            authors:
              - 홍길동
              - 박소라
            venue: 병동학회지
            volume: '5'
            issue: '2'
            pages: '45-60'
            date: 2020
        """
      ),
      (
        "Hong, Gildong; Park, Sora (2018). Falls by day. Journal of Wards, 12, 1–9.",
        """
        title: Falls by day
            authors:
              - Gildong Hong
              - Sora Park
            venue: Journal of Wards
            volume: '12'
            pages: 1–9
            date: 2018
        """
      ),
      (
        "Hong, Gildong, Sora Park, and Bo Kim. “Falls in spring.” Journal of Wards, 2017.",
        """
        title: Falls in spring
            authors:
              - Gildong Hong
              - Sora Park
              - Bo Kim
            venue: Journal of Wards
            date: 2017
        """
      ),
      (
        "Hong, G., de Vries, L., 2016. Falls in autumn. Ward Policy, 3(1), 7-9.",
        """
        title: Falls in autumn
            authors:
              - G. Hong
              - L. de Vries
            venue: Ward Policy
            volume: '3'
            issue: '1'
            pages: '7-9'
            date: 2016
        """
      ),
    ])
  func parted(line: String, fields: String) throws {
    let career = try ImportedCareer("cv.md", "# Gildong Hong\n\n## Publications\n\n- \(line)\n")
    #expect(career["publications.yaml"].contains(fields), "\(career["publications.yaml"])")
  }

  @Test(
    "stays whole where its parts are not sure",
    arguments: [
      "Notes on the night shift, submitted", "Hong G. Talks of 2019; a list",
      "Ward 12, a novel in three parts. 2019",
    ])
  func whole(line: String) throws {
    let career = try ImportedCareer("cv.md", "# Gildong Hong\n\n## Publications\n\n- \(line)\n")
    #expect(
      career["publications.yaml"].contains("title: \(line)\n")
        || career["publications.yaml"].contains("title: '\(line)'\n"),
      "\(career["publications.yaml"])")
  }

  @Test("of moderncv has its year as a label and breaks of lines inside")
  func moderncv() throws {
    let career = try ImportedCareer(
      "cv.tex",
      """
      \\documentclass{moderncv}
      \\name{Gildong}{Hong}
      \\begin{document}
      \\section{Publications}
      \\cvitem{2020}{G. Hong and S. Park. \\newline ``Falls at night,'' \\newline Journal of Wards}
      \\end{document}
      """)
    #expect(
      career["publications.yaml"].contains(
        """
        title: Falls at night
            authors:
              - G. Hong
              - S. Park
            venue: Journal of Wards
            date: 2020
        """), "\(career["publications.yaml"])")
  }
}
