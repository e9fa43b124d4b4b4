import LapelImporting
import Testing

struct HTMLImporterTests {
  private func career(_ body: String, head: String = "") throws -> ImportedCareer {
    try ImportedCareer("cv.html", "<!doctype html><html><head>\(head)</head><body>\(body)</body></html>")
  }

  @Test("A page all of whose lines are headings keeps the sections by their names, and loses no line")
  func flat() throws {
    let career = try career(
      "<h1>Ana Ruiz</h1><h4>Skills</h4><h4>Html, Css</h4><h4>Education</h4><h4>University of Pez</h4><h4>2021 - 2025</h4>"
    )
    #expect(career["skills.yaml"] == "skills:\n  - name: Html\n  - name: Css\n")
    #expect(career["education.yaml"].contains("institution: University of Pez\n    period: 2021..2025\n"))
  }

  @Test("A power stays one, and a letter above the line says the same on it")
  func raised() throws {
    let career = try career(
      "<h1>Ana Ruiz</h1><h2>Experience</h2><h3>Cell Lab, Engineer, 2020 - 2021</h3><ul><li>Grew 10<sup>5</sup> cells at 10<sup>-4 </sup>S, the 12<sup>th</sup> run</li></ul>"
    )
    #expect(career["experience.yaml"].contains("Grew 10⁵ cells at 10⁻⁴ S, the 12th run"))
  }

  @Test("A heading with nothing under it is kept")
  func empty() throws {
    let career = try career("<h1>Ana Ruiz</h1><h2>Skills</h2><p>Welding</p><h2>Two prizes in 2020</h2>")
    #expect(career["imported/rest.yaml"].contains("Two prizes in 2020"))
  }

  @Test("Links to write and to call are ways to reach somebody, whatever their words")
  func links() throws {
    let career = try career(
      "<h1>Ana Ruiz</h1><p><a href='mailto:ana@ruiz.example?subject=x'>E-mail me</a> <a href='tel:+4930555019'>Call</a></p><h2>Skills</h2><p>Welding</p>"
    )
    #expect(career["profile.yaml"].contains("email: ana@ruiz.example"))
    #expect(career["private.yaml"].contains("+4930555019"))
    #expect(!career["profile.yaml"].contains("headline"))
    #expect(career.laid.facts.contains { $0.source.text == "E-mail me" })
  }

  @Test("What a page tells machines of a person fills what it does not say, and the rest is kept")
  func data() throws {
    let career = try career(
      "<h1>Ana Ruiz</h1><h2>Skills</h2><p>Welding</p>",
      head: """
        <script type="application/ld+json">{"@type": "ProfilePage", "mainEntity": {"@type": "Person", "name": "Ana Ruiz",
        "jobTitle": "Welder", "email": "mailto:ana@ruiz.example", "sameAs": ["https://www.linkedin.com/in/ana-ruiz"],
        "knowsLanguage": ["es"]}}</script>
        """)
    #expect(career["profile.yaml"].contains("headline: Welder"))
    #expect(career["profile.yaml"].contains("email: ana@ruiz.example"))
    #expect(career["profile.yaml"].contains("linkedin: https://www.linkedin.com/in/ana-ruiz"))
    #expect(career["imported/rest.yaml"].contains("es"))
  }

  @Test("Data that cannot be read, and people in data without end, leave the page as it is")
  func hostileData() throws {
    let deep = String(repeating: "[", count: 5_000)
    for data in ["{", deep, "{\"@type\": \"Person\"}"] {
      let career = try career(
        "<h1>Ana Ruiz</h1><h2>Skills</h2><p>Welding</p>",
        head: "<script type='application/ld+json'>\(data)</script>")
      #expect(career["profile.yaml"].contains("name: Ana Ruiz"))
    }
  }

  @Test(
    "Links of the site, icons and rules are no name",
    arguments: [
      "<a class='skip' href='#m'>Skip to content</a>", "<a href='#main'>Zum Inhalt springen</a>",
      "<div class='page-header-icon'><span class='icon'>👋</span></div>", "<div>________</div>",
      "<p><a href='index.htm'>Start</a> | <a href='pubs.htm'>Papers</a> | <b>CV</b></p>",
      "<table><tr><td><img src='x.gif'></td><td><a href='/'>Start</a> | <a href='/p'>Papers</a></td></tr></table>",
    ])
  func site(above: String) throws {
    let career = try career("\(above)<h1>Ana Ruiz</h1><p>Welder</p><h2>Skills</h2><p>Steel</p>")
    #expect(career["profile.yaml"].contains("name: Ana Ruiz\nheadline: Welder\n"))
  }

  @Test("The page's title beside the name is no part of it")
  func title() throws {
    #expect(
      try career("<h1>Ana Ruiz - Lebenslauf</h1><h2>Sprachen</h2><p>Deutsch</p>")["profile.yaml"].contains(
        "name: Ana Ruiz\n"))
  }

  @Test("A date above a heading is of what the heading heads")
  func dates() throws {
    let career = try career(
      """
      <h1>Ana Ruiz</h1><h2>Experience</h2>
      <div><p class='date'>2019 – 2021</p><h3>Yard One</h3><p>Welder</p></div>
      <div><p class='date'>2015 – 2019</p><h3>Yard Two</h3><p>Apprentice</p></div>
      """)
    #expect(
      career["experience.yaml"].contains(
        "organization: Yard One\n    position: Welder\n    period: 2019..2021\n"))
    #expect(
      career["experience.yaml"].contains(
        "organization: Yard Two\n    position: Apprentice\n    period: 2015..2019\n"))
  }

  @Test("So it is without elements around each post, but not for a date under the one before")
  func flatDates() throws {
    let above = try career(
      "<h1>Ana Ruiz</h1><h2>Experience</h2><p>2019 – 2021</p><h3>Yard One</h3><p>Welder</p><p>2015 – 2019</p><h3>Yard Two</h3><p>Fitter</p>"
    )
    #expect(
      above["experience.yaml"].contains(
        "organization: Yard Two\n    position: Fitter\n    period: 2015..2019\n"))
    let under = try career(
      "<h1>Ana Ruiz</h1><h2>Experience</h2><h3>Yard One</h3><p>Welder</p><p>2019 – 2021</p><h3>Yard Two</h3><p>Fitter</p><p>2015 – 2019</p>"
    )
    #expect(
      under["experience.yaml"].contains(
        "organization: Yard One\n    position: Welder\n    period: 2019..2021\n"))
  }

  @Test("Classes say what somebody was and whom for")
  func classes() throws {
    let career = try career(
      """
      <h1>Ana Ruiz</h1><h2>Experience</h2><div><p><span class='job-title'>Logistiker</span><br>
      <span class='company-name'>BLO LOGISTICS</span> | Bremen<br><span class='dates'>2019 – 2021</span></p></div>
      """)
    #expect(
      career["experience.yaml"].contains(
        "organization: BLO LOGISTICS\n    position: Logistiker\n    period: 2019..2021\n    place: Bremen\n"))
  }

  @Test("An h-resume says who, what and where by its classes")
  func microformats() throws {
    let career = try career(
      """
      <div class="h-resume"><div class="h-card"><h1 class="p-name">Ffion Prydd</h1><p class="p-job-title">Solicitor</p>
      <a class="u-email" href="mailto:ffion@prydd.example">e-mail me</a> <span class="p-tel">+44 29 5550 0147</span></div>
      <h2>Work</h2><div class="p-experience h-event vcard"><h3><span class="p-name">Senior Solicitor</span> at
      <a class="p-org" href="https://tynewydd.example">Newydd Law Centre</a></h3><p>2019 – 2021</p></div></div>
      """)
    #expect(career["profile.yaml"].contains("name: Ffion Prydd\nheadline: Solicitor\n"))
    #expect(career["profile.yaml"].contains("email: ffion@prydd.example"))
    #expect(
      career["experience.yaml"].contains("organization: Newydd Law Centre\n    position: Senior Solicitor\n"))
    #expect(career["experience.yaml"].contains("url: https://tynewydd.example"))
  }

  @Test("Columns beside a heading are of its entry, and lists inside items stay there")
  func columns() throws {
    let career = try career(
      """
      <h1>Ana Ruiz</h1><h2>Experience</h2>
      <div class='column-list'><div class='column'><p><strong>Yard One</strong><br><mark>2019 – 2021</mark></p></div>
      <div class='column'><h3>Planning / PM</h3><ul><li>Steel<ul><li>12 tons</li></ul></li></ul></div></div>
      <div class='column-list'><div class='column'><p><strong>Yard Two</strong><br><mark>2015 – 2019</mark></p></div>
      <div class='column'><h3>Planning</h3><ul><li>Oak</li></ul></div></div>
      """)
    #expect(
      career["experience.yaml"].contains(
        "organization: Yard One\n    position: Planning / PM\n    period: 2019..2021\n"))
    #expect(
      career["experience.yaml"].contains(
        "organization: Yard Two\n    position: Planning\n    period: 2015..2019\n"))
  }

  @Test("Lines of a table's cell are of its row, and the names of its columns are kept")
  func tables() throws {
    let career = try career(
      """
      <h1>Ana Ruiz</h1><h2>Experience</h2><table><tr><th>When</th><th>What</th></tr>
      <tr><td>2019 – 2021</td><td><b>Welder</b>, Yard One<br>12 ships</td></tr>
      <tr><td>2015 – 2019</td><td><b>Fitter</b>, Yard Two<br>3 boats</td></tr></table>
      """)
    #expect(
      career["experience.yaml"].contains(
        "organization: Yard One\n    position: Welder\n    period: 2019..2021\n"))
    #expect(career["experience.yaml"].contains("- 12 ships"))
    #expect(career["imported/rest.yaml"].contains("When"))
  }

  @Test("What the page says of itself is none of the person's")
  func footer() throws {
    let career = try career(
      "<h1>Ana Ruiz</h1><h2>Languages</h2>English<address>Last updated: 3 January 2012 <a href='impressum.htm'>Impressum</a></address>"
    )
    #expect(career["language_skills.yaml"] == "language_skills:\n  - name: English\n")
    #expect(career["imported/rest.yaml"].contains("Last updated"))
  }

  @Test("Languages that people speak are no skills, and those of programs are")
  func languages() throws {
    let spoken = try career("<h1>Ana Ruiz</h1><h2>Skills</h2><h3>Sprachen</h3><p>Deutsch (C1), Dari</p>")
    #expect(spoken["language_skills.yaml"].contains("- name: Deutsch\n    level: C1"))
    let coded = try career("<h1>Ana Ruiz</h1><h2>Skills</h2><h3>Languages</h3><p>PHP, Ruby</p>")
    #expect(coded["skills.yaml"].contains("- name: Languages\n    keywords:\n      - PHP"))
  }
}
