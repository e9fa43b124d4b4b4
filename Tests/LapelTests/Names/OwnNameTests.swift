import Testing

@testable import Lapel

@Suite struct OwnNameTests {
  @Test(
    "a name among authors is one's own in every form that papers have",
    arguments: [
      ("Gildong Hong", ["G. Hong", "Hong, G.", "Hong G", "Gil-dong Hong", "HONG Gildong", "Gildong Hong*"]),
      ("Eva Solís", ["E. Solis", "Solís, Eva", "EVA SOLIS"]),
      ("Nora T. Hale", ["Nora Hale", "Hale NT", "Hale, N. T.", "N Hale"]),
      ("Dr. Nora Hale, PhD", ["Nora Hale", "N. Hale", "Nora T. Hale"]),
      ("Nora Hale, RN (Adult), BSc (Hons)", ["Nora Hale", "Hale, N."]),
      ("Anne-Lise Moreau", ["A.-L. Moreau", "A.L. Moreau", "A. Moreau", "Moreau AL"]),
      ("Greta van der Linde", ["van der Linde, G.", "G. van der Linde"]),
      ("Róisín O'Dowd", ["R. O’Dowd", "Roisin ODowd"]),
      ("Jürgen van der Müll", ["Juergen van der Mull", "J. van der Muell", "Jurgen van der Müll"]),
      ("홍길동", ["홍길동", "홍 길동", "홍길동(공동 1저자)"]),
      ("José María García López", ["García López, J. M.", "García López, José", "J. M. García López"]),
      ("Thaís Aparecida dos Santos Vilela", ["Vilela TAS", "T. A. S. Vilela", "Vilela, T."]),
      ("Charles de Gaul", ["Gaul, C. de", "de Gaul, C."]),
      (
        "Chidinma Okwuosa",
        ["Dr. Chidinma Okwuosa", "Chidinma Okwuosa, PhD", "Prof. Dr. C. Okwuosa", "Chidinma Okwuosa, Ph.D."]
      ),
      ("Martin Luther King Jr.", ["King, M. L., Jr.", "M. King Jr.", "Martin King"]),
      ("JOSÉ ORTEGA Y GASSET", ["J. Ortega y Gasset", "Ortega y Gasset, J."]),
      ("JOHN E. HARROW", ["J. Harrow", "J. E. Harrow"]),
      ("John E. Harrow", ["J. Harrow", "J. E. Harrow", "Harrow JE", "John Harrow"]),
      ("Zsófia Orgoványi", ["Zs. Orgoványi", "Orgoványi, Zs.", "Orgovanyi Zsófia"]),
      ("Mireia Anna Roig i Casals", ["Roig-Casals, M. A.", "Mireia Anna Roig", "M. A. Roig i Casals"]),
    ])
  func own(name: String, authors: [String]) {
    for author in authors { #expect(OwnName([name]).matches(author), "\(author)") }
  }

  @Test("a Korean name of two syllables has two initials in Latin letters too")
  func initialsOfSyllables() {
    let name = OwnName(["한서준", "Seojun Han"])
    for author in ["S. J. Han", "Han, S. J.", "Seo-jun Han", "S. Han"] {
      #expect(name.matches(author), "\(author)")
    }
    let particle = OwnName(["황보다온", "Daon Hwangbo"])
    for author in ["D. O. Hwangbo", "Hwangbo DO"] { #expect(particle.matches(author), "\(author)") }
    for author in ["S. K. Han", "J. Han", "S. J. Hahn"] { #expect(!name.matches(author), "\(author)") }
  }

  @Test("a Chinese given name has the initials of its two syllables")
  func initialsOfPinyin() {
    for spelling in ["Xiaoming Chen", "Chen Xiaoming"] {
      let name = OwnName([spelling])
      for author in ["X.-M. Chen", "Chen XM", "X. M. Chen", "Chen, X.", "Xiao-Ming Chen"] {
        #expect(name.matches(author), "\(author)")
      }
      for author in ["X. N. Chen", "M. Chen", "Xiaomin Chen", "X. M. Cheng"] {
        #expect(!name.matches(author), "\(author)")
      }
    }
  }

  @Test("on a page that names nobody, a middle initial that the profile leaves out is the person's")
  func middleInitial() {
    let name = OwnName(["Oksana Kovalenko"])
    for author in ["O. P. Kovalenko", "Kovalenko, O. P."] {
      #expect(name.mayMatch(author) && !name.matches(author), "\(author)")
    }
    #expect(!name.mayMatch("P. O. Kovalenko"))
    #expect(!name.mayMatch("O. P. Petrenko"))
  }

  @Test(
    "a name in Chinese characters is known in their older and newer forms",
    arguments: [("欧阳若溪", "歐陽若溪"), ("高橋 美咲", "髙橋美咲"), ("陳國強", "陈国强")])
  func variants(name: String, author: String) { #expect(OwnName([name]).matches(author)) }

  @Test("a nickname within the name is a given name of its own")
  func nickname() {
    let name = OwnName(["Robert \"Bob\" Vance"])
    for author in ["Bob Vance", "R. Vance", "Robert Vance"] { #expect(name.matches(author), "\(author)") }
  }

  @Test(
    "somebody else's name is not",
    arguments: [
      ("Ann Lee", ["Anna Lee", "Ben Lee", "A. Leeds", "Annie Lee", "Lee"]),
      ("Nora T. Hale", ["Nina Hale", "N. Halewood", "N. K. Hale"]),
      ("Greta van der Linde", ["G. van der Linden"]),
      ("홍길동", ["홍길순", "김길동"]),
      ("José María García López", ["López, M.", "García, P.", "Maria López, J."]),
      ("John E. Harrow", ["J. D. Harrow", "E. Harrow"]),
      ("Zsófia Orgoványi", ["Sz. Orgoványi", "Orgoványi, B."]),
    ])
  func others(name: String, authors: [String]) {
    for author in authors { #expect(!OwnName([name]).matches(author), "\(author)") }
  }
}
