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

  @Test(
    "A figure means what it meant: powers, fractions, units and signs of mathematics are kept",
    arguments: [
      (#"Grew $10^{5}$ cells"#, "Grew 10⁵ cells"), (#"$10^{-4}$ S\,cm$^{-1}$"#, "10⁻⁴ S cm⁻¹"),
      (#"$10^5$ and 10\textsuperscript{-3}"#, "10⁵ and 10⁻³"), (#"$10^-5$ mbar"#, "10⁻⁵ mbar"),
      (#"2 m$^2$, $R^2=0.98$"#, "2 m², R²=0.98"), (#"$e^{x}$ and $x^{a+1}$"#, "e^x and x^(a+1)"),
      (#"$\frac{1}{2}$ the cost, 2$\frac{1}{2}$ days"#, "1/2 the cost, 2 1/2 days"),
      (#"\SI{3.2}{\milli\ampere}, \qty{120}{\kelvin}, \qty{5}{\percent}"#, "3.2 mA, 120 K, 5%"),
      (#"\SI{1.5}{\milli\ampere\per\square\centi\metre}"#, "1.5 mA/cm²"), (#"\num{2.5e-3}"#, "2.5×10⁻³"),
      (#"\SIrange{10}{20}{\celsius}"#, "10–20 °C"), (#"$\Delta T$ of 20$^\circ$C"#, "Δ T of 20°C"),
      (#"the 17$^{th}$ day"#, "the 17th day"), (#"\ensuremath{10^{3}} runs"#, "10³ runs"),
      (#"$\sqrt[3]{2}$ and $\sqrt{2}$"#, "³√2 and √2"), (#"\num{1.2 \pm 0.1}, \num{e5}"#, "1.2 ± 0.1, 10⁵"),
      (#"$10^\mathrm{5}$"#, "10⁵"),
      (#"\si{\kilo\gram\metre\per\second\squared}"#, "kg·m/s²"),
    ])
  func figures(_ tex: String, _ text: String) { #expect(TeXText.plain(tex) == text) }

  @Test("Powers may stand in powers as deep as they like")
  func towers() {
    let tower = String(repeating: "x^{", count: 20_000) + "2" + String(repeating: "}", count: 20_000)
    #expect(TeXText.plain("$\(tower)$").hasPrefix("x^"))
  }

  @Test("Braces may nest as deep as they like")
  func deep() {
    let text = String(repeating: "{", count: 100_000) + "x" + String(repeating: "}", count: 100_000)
    #expect(TeXText.plain(text) == "x")
  }
}
