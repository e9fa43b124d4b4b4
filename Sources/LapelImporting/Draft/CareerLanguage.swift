extension DraftCareer {
  /// Names the language of a career whose source does not, where its headings and texts show that it is not English.
  mutating func nameLanguage() {
    guard person["languages"] == nil, let tag = CareerLanguage.evident(headings: headings, text: texts) else {
      return
    }
    person["languages"] = .list([.word(tag)])
  }

  /// What a person wrote, in fields; as much as tells.
  private var texts: String {
    var text = ""
    let entries =
      [person] + sections.flatMap { $0.entries.prefix(20) } + custom.flatMap { $0.entries.prefix(20) }
    for entry in entries where text.utf8.count < 40_000 {
      for field in entry.fields where field.key != "contact" {
        for said in field.value.said { text += said.text + "\n" }
      }
    }
    return text
  }
}

/// The language that a CV is written in.
enum CareerLanguage {
  /// Its tag; nil where it is English, Korean (which the letters of a name tell) or not sure.
  static func evident(headings: [String], text: String) -> String? {
    let whole = (headings + [text]).joined(separator: "\n")
    let script = TextLanguage.guess(whole)
    if script == "ja" { return "ja" }
    if ["ko", "zh"].contains(script) { return nil }
    var counts = TextLanguage.counts(text)
    for heading in headings {
      for word in DateWords.folded(heading).split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        for (tag, stems) in stems where stems.contains(where: { word.hasPrefix($0) }) {
          counts[tag, default: 0] += 3
        }
      }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = ranked.first, first.key != "en", first.value >= 4,
      first.value > 2 * counts["en", default: 0]
    else { return nil }
    // Neighbours share words: what the next one has less is not sure to be a difference.
    if ranked.count > 1, ranked[1].value == first.value { return nil }
    return first.key
  }

  /// How the headings of a CV begin that are of one language, without accents.
  private static let stems: [(String, [String])] = {
    let lists = [
      "en":
        "experience work employment skills languages projects awards interests volunteering references summary",
      "de":
        "beruf ausbildung bildung kenntnis sprach werdegang fahigkeit projekte auszeichnung veroffentlich weiterbildung praktik ehrenamt interessen personliche arbeits studium schul lebenslauf stark uber",
      "es":
        "experiencia formacion educacion idiomas habilidades proyectos publicaciones logros premios conocimientos aptitudes datos estudios sobre resumen referencias voluntariado intereses fortalezas",
      "fr":
        "experiences formation competences langues projets loisirs centres benevolat parcours diplomes coordonnees interets prix professionnelle professionnelles",
      "pt":
        "experiencia formacao educacao idiomas habilidades projetos publicacoes conhecimentos dados sobre resumo voluntariado premios interesses",
      "it":
        "esperienz istruzione formazione competenze lingue progetti pubblicazioni interessi dati riassunto",
      "nl": "werkervaring opleiding vaardigheden talen projecten persoonlijke vrijwilligers publicaties",
    ]
    return lists.sorted { $0.key < $1.key }.map { ($0.key, $0.value.split(separator: " ").map(String.init)) }
  }()
}
