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
      ("Anne-Lise Moreau", ["A.-L. Moreau", "A.L. Moreau", "A. Moreau", "Moreau AL"]),
      ("Greta van der Linde", ["van der Linde, G.", "G. van der Linde"]),
      ("Róisín O'Dowd", ["R. O’Dowd", "Roisin ODowd"]),
      ("Jürgen van der Müll", ["Juergen van der Mull", "J. van der Muell", "Jurgen van der Müll"]),
      ("홍길동", ["홍길동", "홍 길동", "홍길동(공동 1저자)"]),
    ])
  func own(name: String, authors: [String]) {
    for author in authors { #expect(OwnName([name]).matches(author), "\(author)") }
  }

  @Test(
    "somebody else's name is not",
    arguments: [
      ("Ann Lee", ["Anna Lee", "Ben Lee", "A. Leeds", "Annie Lee", "Lee"]),
      ("Nora T. Hale", ["Nina Hale", "N. Halewood", "N. K. Hale"]),
      ("Greta van der Linde", ["G. van der Linden"]),
      ("홍길동", ["홍길순", "김길동"]),
    ])
  func others(name: String, authors: [String]) {
    for author in authors { #expect(!OwnName([name]).matches(author), "\(author)") }
  }
}
