import LapelImporting
import Testing

@Suite("A stranger's CV")
struct StrangerCareerTests {
  @Test("in LaTeX whose headings are mere lines has sections all the same")
  func lines() throws {
    let career = try ImportedCareer(
      "resume.tex",
      """
      \\documentclass{article}
      \\begin{document}
      {\\Huge Gildong Hong}\\\\
      gildong@example.org
      \\begin{trivlist}
      \\item \\textcolor{Mahogany}{{\\textbf{\\Large Education}}}
      \\begin{trivlist}
      \\item \\textbf{Gaon University} \\hfill 2012 --- 2015
      \\item BSc Computer Science
      \\end{trivlist}
      \\item \\textcolor{Mahogany}{{\\textbf{\\Large Skills}}}
      \\begin{trivlist}
      \\item C $\\cdot$ Python
      \\end{trivlist}
      \\end{trivlist}
      \\end{document}
      """)
    #expect(career["profile.yaml"].hasPrefix("name: Gildong Hong\n"), "\(career["profile.yaml"])")
    #expect(
      career["education.yaml"].contains("institution: Gaon University\n"), "\(career["education.yaml"])")
    #expect(career["education.yaml"].contains("period: 2012..2015\n"))
    #expect(career["skills.yaml"].contains("name: Python\n"), "\(career["skills.yaml"])")
  }

  @Test("in LaTeX has marks of parts of a degree under the degree")
  func partsOfDegree() throws {
    let career = try ImportedCareer(
      "resume.tex",
      """
      \\documentclass{article}
      \\begin{document}
      \\textbf{Gildong Hong}
      \\section{Education}
      \\begin{tabular}{l r}
      \\textbf{Gaon University: Physics} & Sep. 2017 -- July 2021 \\\\
      Part I & Mathematics and physics & 75\\% \\\\
      Part II & Relativity & 79\\% \\\\
      \\end{tabular}
      \\end{document}
      """)
    #expect(
      career["education.yaml"].contains("highlights:\n      - Part I Mathematics and physics 75%\n"),
      "\(career["education.yaml"])")
  }

  @Test("in RenderCV or JSON Resume has grants, courses and memberships with their fields")
  func academic() throws {
    let career = try ImportedCareer(
      "resume.json",
      """
      {"basics": {"name": "Gildong Hong"}, "work": [],
       "grants": [{"title": "Quiet wards", "agency": "Gaon Science Fund", "amount": "€40,000", "year": "2022", "role": "PI"}],
       "teaching": [{"course": "Statistics", "role": "Lecturer", "institution": "Gaon University", "start": "2019", "end": "2020"}],
       "memberships": [{"organization": "Gaon Nursing Society", "role": "Fellow", "start": "2017"}]}
      """)
    #expect(
      career["grants.yaml"].contains(
        "name: Quiet wards\n    role: PI\n    funder: Gaon Science Fund\n    amount: €40,000\n    date: 2022\n"
      ),
      "\(career["grants.yaml"])")
    #expect(
      career["teaching.yaml"].contains(
        "name: Statistics\n    organization: Gaon University\n    role: Lecturer\n    period: 2019..2020\n"),
      "\(career["teaching.yaml"])")
    #expect(
      career["memberships.yaml"].contains(
        "organization: Gaon Nursing Society\n    role: Fellow\n    period: 2017..\n"),
      "\(career["memberships.yaml"])")
  }

  @Test("in YAMLResume keeps lists that the form does not know")
  func otherLists() throws {
    let career = try ImportedCareer(
      "resume.yml",
      "content:\n  basics:\n    name: Gildong Hong\n  work: []\n  talks:\n    - name: What falls taught us\n      date: 2021-05\n"
    )
    #expect(
      career["talks.yaml"].contains("title: What falls taught us\n    date: 2021-05\n"),
      "\(career["talks.yaml"])")
  }

  @Test("of LinkedIn has organizations as memberships")
  func organizations() throws {
    let career = try ImportedCareer(
      "Organizations.csv",
      "Name,Position,Description,Started On,Finished On\nGaon Nursing Society,Fellow,,Jan 2017,\n",
      as: ImportKind(rawValue: "linkedin"))
    #expect(
      career["memberships.yaml"].contains(
        "organization: Gaon Nursing Society\n    role: Fellow\n    period: 2017-01..\n"),
      "\(career["memberships.yaml"])")
  }

  @Test("has posts under `Academic Appointments`, and studies under `Academic`")
  func appointments() throws {
    let career = try ImportedCareer(
      "cv.md",
      "# Gildong Hong\n\n## Academic Appointments\n\n**Lecturer**, Gaon University, 2019 – 2020\n\n## Academic\n\nBSc, Gaon University, 2015\n"
    )
    #expect(career["experience.yaml"].contains("position: Lecturer\n"), "\(career["experience.yaml"])")
    #expect(
      career["education.yaml"].contains("institution: Gaon University\n"), "\(career["education.yaml"])")
  }

  @Test(
    "has what a grant's commas and labels say",
    arguments: [
      "- Quiet wards, NSF, $12k, PI, 2020",
      "- Quiet wards (NSF, $12k, PI), 2020",
      "**Quiet wards** | 2020\n\nFunder: NSF\n\nAmount: $12k\n\nRole: PI",
    ])
  func grants(lines: String) throws {
    let career = try ImportedCareer("cv.md", "# Gildong Hong\n\n## Grants\n\n\(lines)\n")
    let grants = career["grants.yaml"]
    for field in ["name: Quiet wards\n", "funder: NSF\n", "amount: $12k\n", "role: PI\n", "date: 2020\n"] {
      #expect(grants.contains(field), "\(grants)")
    }
  }

  @Test(
    "has a distinction beside or under its degree",
    arguments: [
      "**Gaon University**, 2020\n\nDoctor of Engineering; summa cum laude",
      "**Gaon University**, 2020\n\nDoctor of Engineering\n\n- summa cum laude",
    ])
  func honours(lines: String) throws {
    let career = try ImportedCareer("cv.md", "# Gildong Hong\n\n## Education\n\n\(lines)\n")
    #expect(
      career["education.yaml"].contains("degree: Doctor of Engineering\n"), "\(career["education.yaml"])")
    #expect(career["education.yaml"].contains("honours: summa cum laude\n"), "\(career["education.yaml"])")
  }

  @Test(
    "has who gave a certificate, where the words say that it is somebody",
    arguments: [
      (
        "First Aid, Gaon Red Cross Society, 2021",
        "name: First Aid\n    issuer: Gaon Red Cross Society\n    date: 2021\n"
      ),
      ("History 6–12, Level II, 2021", "name: History 6–12, Level II\n    date: 2021\n"),
    ])
  func certificates(line: String, fields: String) throws {
    let career = try ImportedCareer("cv.md", "# Gildong Hong\n\n## Certificates\n\n- \(line)\n")
    #expect(career["certificates.yaml"].contains(fields), "\(career["certificates.yaml"])")
  }
}
