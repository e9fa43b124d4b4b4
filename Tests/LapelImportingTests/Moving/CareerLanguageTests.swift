import LapelImporting
import Testing

struct CareerLanguageTests {
  @Test(
    "A career is of the language that its headings and texts show",
    arguments: [
      (
        "# Ana Ruiz\n\n## Berufserfahrung\n\n### Schweißerin, Werft Eins\nseit Mai 2020\n\n## Ausbildung\n\n### Berufsschule Kiel\n2012 – 2015\n",
        "de"
      ),
      (
        "# Ana Ruiz\n\n## Experiencia\n\n### Soldadora, Astillero Uno\n2019 - 2021\n\n## Educación\n\n### Escuela Dos\n2012 - 2015\n\n## Idiomas\n\nEspañol\n",
        "es"
      ),
      (
        "# Ana Ruiz\n\n## Expériences professionnelles\n\n### Soudeuse, Chantier Un\n2019 - 2021\n\n## Compétences\n\n- Soudage\n",
        "fr"
      ),
    ])
  func named(text: String, tag: String) throws {
    let career = try ImportedCareer("cv.md", text)
    #expect(career["profile.yaml"].contains("languages:\n  - \(tag)\n"))
  }

  @Test(
    "One that may be English is not named",
    arguments: [
      "# Ana Ruiz\n\n## Experience\n\n### Welder, Yard One\n2019 - 2021\n",
      "# Ana Ruiz\n\n## Experience / Berufserfahrung\n\n### Welder, Yard One\n2019 - 2021\n",
      "# Ana Ruiz\n\n- Welding\n",
    ])
  func unnamed(text: String) throws {
    #expect(!(try ImportedCareer("cv.md", text))["profile.yaml"].contains("languages:"))
  }

  @Test("A JSON Resume shows it by its texts alone")
  func json() throws {
    let career = try ImportedCareer(
      "resume.json",
      """
      {"basics": {"name": "Ana Ruiz", "summary": "Ich arbeite seit zehn Jahren mit Stahl und mit Menschen, die das Meer für sich haben."},
       "work": [{"name": "Werft Eins", "summary": "Leitung der Schicht und Einkauf von Stahl für die Halle"}]}
      """)
    #expect(career["profile.yaml"].contains("languages:\n  - de\n"))
  }
}
