import LapelImporting
import Testing

/// What of a section says where its entries begin, what each part is, and where the section itself begins.
@Suite("a section of a foreign CV")
struct StrangerEntriesTests {
  private func career(_ text: String, _ file: String = "cv.txt") throws -> ImportedCareer {
    try ImportedCareer(file, "Gildong Hong\ngildong@example.com\n\n\(text)\n")
  }

  @Test("has an entry for each line with a date of its own")
  func ownDates() throws {
    let jobs = try career(
      "EXPERIENCE\n\n1998-2003: Messebau Nuri, Hannover. Montage im Ausland.\n2003-2004: Gaon GmbH.")
    #expect(jobs["experience.yaml"].contains("period: 1998..2003"))
    #expect(jobs["experience.yaml"].contains("period: 2003..2004"))
    let season = try career(
      "EXPÉRIENCE\n\n2009 à 2012 : Infirmière (Finistère)\n\nÉté 2007 : Aide-soignante, EHPAD Nuri, Brest")
    #expect(!season["experience.yaml"].contains("organization: 'Été 2007"))
    let schools = try career(
      "EDUCATION\n\n2017 Dottorato di chimica, Università Gaon\n2012 Diploma, Istituto Nuri")
    #expect(schools["education.yaml"].contains("date: 2017"))
    #expect(schools["education.yaml"].contains("date: 2012"))
  }

  @Test("has post and employer in one order, whichever of its entries tells it")
  func order() throws {
    let turned = try career(
      "EXPERIENCE\n\nClerk    2012 – 2014\nNuri Bank, Leeds\n\nHarbour pilot    2006 – 2012\nThe Three Cats, Leeds"
    )
    #expect(turned["experience.yaml"].contains("organization: The Three Cats\n    position: Harbour pilot"))
    let three = try career("EXPERIENCE\n\nEmpfangschefin, Hotel zur Post, Bad Ischl, 2010 – 2012")
    #expect(three["experience.yaml"].contains("organization: Hotel zur Post\n    position: Empfangschefin"))
    #expect(three["experience.yaml"].contains("place: Bad Ischl"))
  }

  @Test("has several posts under one employer")
  func promotions() throws {
    let set = try career(
      "APPOINTMENTS\n\nGaon University\n  Professor of Soil Science, 2019–\n  Reader, 2014–2019")
    #expect(set["experience.yaml"].contains("position: Reader"))
    #expect(!set["experience.yaml"].contains("organization: Reader"))
  }

  @Test("begins at a heading that no list of words has, told by its form")
  func unknownHeadings() throws {
    let text = """
      Experience

      Nuri Ltd, Clerk, 2010 – 2012

      Education

      Gaon College, 2008 – 2010

      Zwemdiploma's

      2019 Gamma zwemmen

      Skills

      Excel, SQL
      """
    let gaps = try career(text)
    #expect(gaps["custom.yaml"].contains("Gamma zwemmen"))
    #expect(!gaps["education.yaml"].contains("Zwemdiploma"))
    let own = try career("Languages\n\nKorean (native)\n\nSonstiges\n\nFührerschein der Klasse B")
    #expect(!own["language_skills.yaml"].contains("Sonstiges"))
    let word = "<w:p><w:r><w:t>%</w:t></w:r></w:p>"
    let lines = [
      "Gildong Hong", "EXPERIENCIA", "Nuri S.L., técnica, 2010 – 2012", "FORMACIÓN", "Universidad Gaon, 2008",
      "VINILOS", "Gaon en vivo",
    ]
    let capital = try ImportedCareer(word: lines.map { word.replacing("%", with: $0) }.joined())
    #expect(capital["custom.yaml"].contains("title: VINILOS"))
  }

  @Test("of lines has the date and the parts of each")
  func lines() throws {
    let awards = try career("AWARDS\n\nSilver Spoon, Alpha Society, 2022\n2021.12 제안왕 (한결정공)")
    #expect(awards["awards.yaml"].contains("name: Silver Spoon\n    issuer: Alpha Society\n    date: 2022"))
    #expect(awards["awards.yaml"].contains("issuer: 한결정공"))
    let talks = try career("TALKS\n\n\"Full queues\", Porto Backend Days, May 2023")
    #expect(
      talks["talks.yaml"].contains("title: Full queues\n    venue: Porto Backend Days\n    date: 2023-05"))
    let others = try career(
      "REFERENCES\n\nProf. R. Park, University of Gaon, r.park@example.org (doctoral advisor)")
    #expect(others["references.yaml"].contains("organization: University of Gaon"))
    #expect(others["references.yaml"].contains("relation: doctoral advisor"))
  }

  @Test("of languages parts them by full stops and blanks")
  func languages() throws {
    let stops = try career("IDIOMAS\n\nEspañol: lengua materna. Inglés: nivel medio (B1). Francés: básico")
    #expect(stops["language_skills.yaml"].contains("name: Inglés\n    level: nivel medio (B1)"))
    let columns = try career("TALEN\n\nNederlands     moedertaal\nEngels     goed in woord, matig in schrift")
    #expect(
      columns["language_skills.yaml"].contains("name: Engels\n    level: goed in woord, matig in schrift"))
  }

  @Test("of a person has what stands beside labels, however far")
  func labels() throws {
    let far = try ImportedCareer(
      "cv.txt",
      "Naam        : Gildong Hong\nTelefoon    : 06 0000 0000\n\nWERKERVARING\n\nNuri B.V., 2010 – 2012\n")
    #expect(far["profile.yaml"].contains("name: Gildong Hong"))
    let side = try ImportedCareer("cv.txt", "洪吉童\n手机：138-0000-0199  邮箱：gildong@example.cn\n\n技能\n\nSQL\n")
    #expect(side["private.yaml"].contains("phone: '138-0000-0199'\n"))
    let birth = try career("Geburtsort:      Nienburg (Weser)\n\nKenntnisse\n\nExcel")
    #expect(!birth["profile.yaml"].contains("Nienburg"))
  }

  @Test("ends before place, day and name that it was signed with")
  func signatures() throws {
    let german = try career("HOBBYS\n\nSegeln, Radios\n\nBremen, den 3. Februar 2024\nGildong Hong")
    #expect(!german["profile.yaml"].contains("Bremen"))
    #expect(german["imported/rest.yaml"].contains("Bremen, den 3. Februar 2024"))
    let consent = try career(
      "LINGUE\n\nItaliano (madrelingua)\n\nAutorizzo il trattamento dei miei dati personali.")
    #expect(!consent["language_skills.yaml"].contains("Autorizzo"))
  }
}
