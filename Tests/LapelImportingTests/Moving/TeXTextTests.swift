import LapelTeX
import Testing

@testable import LapelImporting

struct TeXTextTests {
  @Test(
    "Accents stand on their letters, and marks are what they stand for",
    arguments: [
      (#"Siobh{\'a}n O'Meara"#, "Siobhán O'Meara"), (#"Go{\l}\k{a}b, {\L}ukasz"#, "Gołąb, Łukasz"),
      (#"Gr\"un \& S\"ohne"#, "Grün & Söhne"),
      (#"{3D} at 50\% of the cost --- a guide"#, "3D at 50% of the cost — a guide"),
      (#"12\textsuperscript{th} place"#, "12th place"),
      (#"$n = 12{,}000$ scans"#, "n = 12,000 scans"), (#"\emph{Oryza} 2\,MW~\euro"#, "Oryza 2 MW €"),
    ])
  func plain(_ tex: String, _ text: String) { #expect(TeXText.plain(tex) == text) }

  @Test("Braces may nest as deep as they like")
  func deep() {
    let text = String(repeating: "{", count: 100_000) + "x" + String(repeating: "}", count: 100_000)
    #expect(TeXText.plain(text) == "x")
  }
}
