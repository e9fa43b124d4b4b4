/// What a heading of a foreign CV means, in the languages that CVs come in.
enum SectionSense: String, Sendable, CaseIterable {
  case experience, internships, projects, education, publications, patents, talks, writing, awards,
    certificates, skills
  case languages = "language_skills"
  case testScores = "test_scores"
  case military, activities, volunteering, references, interests, summary, contact, courses

  /// nil for a heading that is the person's own.
  init?(heading: some StringProtocol) {
    let words = Self.words(heading)
    if words.isEmpty { return nil }
    let whole = words.joined(separator: " ")
    if let exact = Self.exact[whole] {
      self = exact
      return
    }
    // The more telling word wins, whatever its place: `Volunteer experience`, `Certificats et formations`.
    for (sense, stems) in Self.stems
    where words.contains(where: { word in stems.contains { Self.begins(word, with: $0) } }) {
      self = sense
      return
    }
    return nil
  }

  /// The section of a career; nil for what is not a list of entries.
  var section: String? {
    switch self {
    case .interests, .summary, .contact, .courses: nil
    default: rawValue
    }
  }

  private static func begins(_ word: String, with stem: String) -> Bool {
    // Korean words are put together without blanks.
    stem.unicodeScalars.first.map { $0.value >= 0x2E80 } == true ? word.contains(stem) : word.hasPrefix(stem)
  }

  private static func words(_ heading: some StringProtocol) -> [String] {
    DateWords.folded(heading).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let exact: [String: SectionSense] = [
    "about": .summary, "about me": .summary, "profile": .summary, "profil": .summary,
    "professional profile": .summary,
    "objective": .summary, "career objective": .summary, "personal statement": .summary,
    "introduction": .summary,
    "career summary": .summary, "professional summary": .summary, "executive summary": .summary,
    "perfil profesional": .summary,
    "welcome": .summary, "bio": .summary, "소개": .summary, "자기소개": .summary, "perfil": .summary,
    "a propos": .summary,
    "uber mich": .summary, "profilo": .summary, "sobre mi": .summary, "sobre mim": .summary,
    "highlights of qualifications": .summary,
    "work": .experience, "jobs": .experience, "career": .experience, "career history": .experience,
    "work history": .experience,
    "employment history": .experience, "positions": .experience, "appointments": .experience,
    "professional background": .experience,
    "경력": .experience, "경력사항": .experience, "academic background": .education,
    "qualifications": .certificates, "studium": .education,
    "training": .activities, "papers": .publications, "research papers": .publications,
    "selected papers": .publications,
    "sprachen": .languages, "kenntnisse": .skills, "general information": .contact,
    "personal information": .contact,
    "personal data": .contact, "personal details": .contact, "personliche daten": .contact,
    "contact information": .contact,
    "open source": .projects, "academic interests": .interests, "research interests": .interests,
    "other interests": .interests,
    "honors and awards": .awards, "licenses and certifications": .certificates,
    "languages and tools": .skills,
    "programming languages": .skills, "computer skills": .skills, "language": .languages,
    "technical strengths": .skills,
    "strengths": .skills, "service": nil, "tools": .skills, "press": nil, "media": nil,
    "extracurricular": .activities,
  ].compactMapValues { $0 }

  /// In the order in which they win.
  private static let stems: [(SectionSense, [String])] = [
    (.volunteering, ["volunt", "ehrenamt", "benevol", "volontari", "봉사", "community", "pro bono"]),
    (.internships, ["internship", "praktik", "stage", "stages", "인턴", "practicas", "estagio"]),
    (
      .publications,
      [
        "publication", "publikation", "veroffentlich", "publicacion", "publicac", "pubblicazion", "논문",
        "bibliograph",
      ]
    ),
    (.patents, ["patent", "특허", "brevet"]),
    (.testScores, ["test score", "scores", "어학성적", "어학"]),
    (
      .awards,
      [
        "award", "honor", "honour", "prize", "auszeichn", "preis", "prix", "distinction", "premio",
        "scholarship", "fellowship",
        "수상", "achievement", "accomplishment", "장학", "stipendi",
      ]
    ),
    (
      .certificates,
      ["certif", "zertifikat", "fortbildung", "licen", "자격", "weiterbildung", "accreditation", "attestation"]
    ),
    (.languages, ["language", "sprach", "langue", "idioma", "lingue", "lingua", "외국어", "언어", "talen"]),
    (
      .talks,
      [
        "talk", "presentation", "vortrag", "conference", "conferenz", "발표", "강연", "invited", "speaking",
        "lectures",
      ]
    ),
    (.projects, ["project", "projekt", "projet", "proyecto", "progetti", "projeto", "프로젝트", "portfolio"]),
    (
      .education,
      [
        "education", "ausbildung", "bildung", "formation", "formacion", "educacion", "formacao", "istruzione",
        "학력", "academic",
        "schul", "opleiding", "교육", "degrees", "studies", "studi", "estudios",
      ]
    ),
    (.military, ["military", "병역", "wehrdienst"]),
    (.references, ["reference", "referenz", "referee", "recommendation", "추천", "testimonial", "referencia"]),
    (.interests, ["interest", "hobb", "interess", "loisir", "관심", "취미", "aficion", "passion"]),
    (.writing, ["writing", "article", "blog", "글", "books"]),
    (
      .skills,
      [
        "skill", "fahigkeit", "kompeten", "competenc", "competen", "habilidad", "기술", "technolog",
        "expertise", "kenntnis",
        "tool", "stack", "conocimiento", "abilit", "proficienc", "역량", "스킬", "technical", "software",
        "outils",
      ]
    ),
    (
      .experience,
      [
        "experienc", "employment", "berufs", "arbeit", "emploi", "empleo", "laboral", "esperienz", "경력", "경험",
        "werkervaring",
        "werdegang", "parcours", "work", "professional",
      ]
    ),
    (
      .activities,
      [
        "activit", "aktivitat", "활동", "extracurricular", "leadership", "membership", "engagement", "club",
        "affiliation",
      ]
    ),
    (.courses, ["course", "coursework"]),
    (
      .summary, ["summary", "zusammenfassung", "resumen", "about", "objective", "profile", "riassunto", "소개"]
    ),
    (.contact, ["contact", "kontakt", "연락처", "contacto"]),
  ]
}
