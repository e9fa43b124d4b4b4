import LapelTeX

/// What a heading of a foreign CV means, in the languages that CVs come in.
enum SectionSense: String, Sendable, CaseIterable {
  case experience, internships, projects, education, publications, patents, talks, writing, awards,
    certificates, skills
  case languages = "language_skills"
  case testScores = "test_scores"
  case grants, teaching, supervision, service, memberships
  case military, activities, volunteering, references, interests, summary, contact, courses,
    family

  /// nil for a heading that is the person's own.
  init?(heading: some StringProtocol) {
    let words = FoldedWords(heading)
    if words.words.isEmpty { return nil }
    if let exact = Self.exact.value(of: words.bytes, words.bytes.indices) {
      self = exact
      return
    }
    // `Grants & Awards` holds prizes, which need no fund.
    lazy var hasPrize = words.words.contains { Self.prizes.stand(at: $0.lowerBound, in: words.bytes) }
    // `Software Engineer` is what somebody is, and heads no section.
    lazy var isRole = words.words.count <= 4 && LooseWords.isRole(words.whole)
    // The more telling word wins, whatever its place: `Volunteer experience`, `Certificats et formations`.
    var best: Stem?
    func take(_ stem: Stem) {
      if stem.rank >= best?.rank ?? .max || stem.sense == .grants && hasPrize || stem.isWeak && isRole {
        return
      }
      best = stem
    }
    for word in words.words { Self.beginnings.eachPhrase(at: word.lowerBound, in: words.bytes) { take($1) } }
    for at in words.bytes.indices where words.bytes[at] >= 0xE2 {
      Self.insides.eachPhrase(at: at, in: words.bytes) { take($1) }
    }
    guard let best else { return nil }
    self = best.sense
  }

  /// A beginning of words that tell a section.
  private struct Stem: Sendable {
    let sense: SectionSense
    /// The first in their order wins.
    let rank: Int
    let isWeak: Bool
  }

  private static let prizes = PhraseTable<Void>(["award", "honor"])
  private static let beginnings = PhraseTable(ranked.filter { !isInside($0.0) })
  /// Korean words are put together without blanks: such stems stand anywhere in them.
  private static let insides = PhraseTable(ranked.filter { isInside($0.0) })

  private static func isInside(_ stem: String) -> Bool { stem.utf8.first.map { $0 >= 0xE2 } == true }

  private static let ranked = stems.enumerated().flatMap { rank, stems in
    stems.1.map { ($0, Stem(sense: stems.0, rank: rank, isWeak: weak.contains($0))) }
  }

  /// The section of a career; nil for what is not a list of entries.
  var section: String? {
    switch self {
    case .interests, .summary, .contact, .courses, .family: nil
    default: rawValue
    }
  }

  /// A section that CVs of scholars have.
  var isAcademic: Bool {
    switch self {
    case .grants, .teaching, .supervision, .service, .memberships: true
    default: false
    }
  }

  /// Stems that stand in titles of jobs as well.
  private static let weak: Set<String> = [
    "technical", "software", "technolog", "tool", "professional", "work", "academic", "project", "projekt",
    "article",
    "books", "blog", "formation", "conference", "community", "stage",
  ]

  private static let exact = PhraseTable(wholes)
  private static let wholes: [(String, SectionSense)] = [
    ("about", .summary), ("about me", .summary), ("profile", .summary), ("profil", .summary),
    ("professional profile", .summary),
    ("objective", .summary), ("career objective", .summary), ("personal statement", .summary),
    ("introduction", .summary),
    ("career summary", .summary), ("professional summary", .summary), ("executive summary", .summary),
    ("perfil profesional", .summary),
    ("welcome", .summary), ("bio", .summary), ("소개", .summary), ("자기소개", .summary), ("perfil", .summary),
    ("a propos", .summary),
    ("uber mich", .summary), ("profilo", .summary), ("sobre mi", .summary), ("sobre mim", .summary),
    ("highlights of qualifications", .summary),
    ("work", .experience), ("jobs", .experience), ("career", .experience), ("career history", .experience),
    ("work history", .experience),
    ("employment history", .experience), ("positions", .experience), ("appointments", .experience),
    ("positions of responsibility", .activities),
    ("professional background", .experience),
    ("경력", .experience), ("경력사항", .experience), ("academic background", .education),
    ("qualifications", .certificates), ("studium", .education),
    ("training", .activities), ("papers", .publications), ("research papers", .publications),
    ("selected papers", .publications),
    ("sprachen", .languages), ("kenntnisse", .skills), ("general information", .contact),
    ("personal information", .contact),
    ("personal data", .contact), ("personal details", .contact), ("personliche daten", .contact),
    ("contact information", .contact),
    ("open source", .projects), ("academic interests", .interests), ("research interests", .interests),
    ("other interests", .interests),
    ("honors and awards", .awards), ("licenses and certifications", .certificates),
    ("languages and tools", .skills),
    ("programming languages", .skills), ("computer skills", .skills), ("language", .languages),
    ("technical strengths", .skills),
    ("strengths", .skills), ("starken", .skills), ("points forts", .skills), ("logros y premios", .awards),
    ("across the internet", .contact), ("find me", .contact), ("find me online", .contact),
    ("elsewhere", .contact),
    ("on the web", .contact), ("zielsetzung", .summary), ("berufsziel", .summary), ("ziel", .summary),
    ("service", .service), ("tools", .skills), ("extracurricular", .activities), ("tech stack", .skills),
    ("stack", .skills), ("profiles", .contact),
    ("social", .contact), ("links", .contact), ("address", .contact), ("adresse", .contact),
    ("programming", .skills),
    ("schooling", .education), ("methodologies", .skills), ("professional activities", .service),
    ("professional service", .service), ("academic service", .service), ("학술 봉사", .service),
    ("학술봉사", .service),
    ("editorial work", .service),
    ("sobre", .summary), ("personliche angaben", .contact), ("datos personales", .contact),
    ("dados pessoais", .contact), ("dati personali", .contact), ("informations personnelles", .contact),
    ("persoonlijke gegevens", .contact), ("coordonnees", .contact), ("academic advising", .supervision),
    ("honors grants and awards", .awards), ("family", .family), ("family details", .family),
    ("family background", .family), ("family information", .family), ("familie", .family), ("가족", .family),
    ("가족사항", .family), ("가족 사항", .family), ("가족관계", .family), ("가족 관계", .family), ("家族", .family),
    ("家族構成", .family),
    ("personliches", .contact), ("zur person", .contact), ("angaben zur person", .contact),
    ("personal particulars", .contact), ("personalia", .contact), ("인적사항", .contact), ("인적 사항", .contact),
    ("기본정보", .contact), ("기본 정보", .contact), ("개인정보", .contact), ("신상정보", .contact), ("기초자료", .contact),
    ("基本情報", .contact), ("个人信息", .contact), ("基本信息", .contact), ("objetivo profesional", .summary),
    ("objetivo", .summary), ("informatica", .skills), ("aptitudes", .skills), ("fortalezas", .skills),
    ("logros", .awards),
    ("fortbildungen", .certificates), ("formacion complementaria", .certificates), ("保有資格", .certificates),
    ("語学", .languages), ("学歴", .education), ("職務要約", .summary), ("自己pr", .summary),
  ]

  /// In the order in which they win.
  private static let stems: [(SectionSense, [String])] = [
    (.grants, ["grants", "funding", "연구비", "drittmittel"]),
    (.teaching, ["teaching", "강의경력", "강의", "lehrtatigkeit", "lehrerfahrung", "enseignement", "docencia"]),
    (.supervision, ["supervision", "advising", "advisees", "mentor", "학생지도"]),
    (.memberships, ["membership", "mitgliedschaft", "학회회원"]),
    (
      .volunteering,
      [
        "志愿", "ボランティア", "волонт", "volunt", "frivillig", "vrijwillig", "wolontari", "ehrenamt", "benevol",
        "volontari", "봉사", "community",
      ]
    ),
    (
      .internships, ["实习", "インターン", "internship", "praktik", "stage", "stages", "인턴", "practicas", "estagio"]
    ),
    (
      .publications,
      [
        "论文", "論文", "публикац",
        "publication", "publikation", "veroffentlich", "publicacion", "publicac", "pubblicazion", "논문",
        "bibliograph",
      ]
    ),
    (.patents, ["专利", "特許", "特许", "patent", "특허", "brevet"]),
    (
      .awards,
      [
        "奖", "獎", "受賞", "наград",
        "award", "honor", "honour", "prize", "auszeichn", "preis", "prix", "distinction", "premio",
        "scholarship", "fellowship",
        "수상", "achievement", "accomplishment", "장학", "stipendi",
      ]
    ),
    (
      .certificates,
      [
        "证书", "資格", "认证", "сертиф", "certif", "zertifikat", "fortbildung", "licen", "자격", "weiterbildung",
        "accreditation", "attestation",
      ]
    ),
    (.testScores, ["scores", "어학성적", "어학"]),
    (
      .languages,
      [
        "语言", "語言", "語学", "язык", "language", "sprach", "langue", "idioma", "lingue", "lingua", "외국어", "언어",
        "talen", "sprak", "sprog", "jezyk", "jazyk", "kielitaito", "diller",
      ]
    ),
    (
      .talks,
      [
        "演讲", "講演",
        "talk", "presentation", "vortrag", "conference", "conferenz", "발표", "강연", "invited", "speaking",
        "lectures",
      ]
    ),
    (
      .projects,
      [
        "项目", "項目", "プロジェクト", "проект", "project", "projekt", "projet", "proyecto", "progetti", "projeto",
        "프로젝트", "portfolio",
      ]
    ),
    (
      .education,
      [
        "教育", "学历", "學歷", "学歴", "образован",
        "education", "ausbildung", "bildung", "formation", "formacion", "educacion", "formacao", "istruzione",
        "학력",
        "educac", "utbildning", "utdanning", "uddannelse", "koulutus", "wyksztalceni", "vzdelani", "egitim",
        "etudes",
        "schul", "opleiding", "교육", "degrees", "studies", "studi", "estudios",
      ]
    ),
    (.military, ["military", "병역", "wehrdienst"]),
    (
      .references,
      [
        "推荐", "推薦", "рекоменд", "reference", "referenz", "referee", "recommendation", "추천", "testimonial",
        "referencia",
      ]
    ),
    (
      .interests,
      [
        "interet", "兴趣", "爱好", "趣味", "интерес", "хобби", "interest", "hobb", "interess", "loisir", "관심", "취미",
        "aficion", "passion", "zainteresowani", "intressen",
      ]
    ),
    (.writing, ["writing", "article", "blog", "글", "books"]),
    (
      .skills,
      [
        "技能", "技术", "技術", "スキル", "专业技能", "навык",
        "skill", "fahigkeit", "kompeten", "competenc", "competen", "habilidad", "기술", "technolog",
        "expertise", "kenntnis",
        "tool", "conocimiento", "conhecimento", "vaardigheden", "umiejetnosci", "dovednosti", "yetenek",
        "fardighet", "abilit", "proficienc", "역량", "스킬", "technical", "software",
        "outils",
      ]
    ),
    (
      .experience,
      [
        "工作", "职业", "職務", "職歴", "職業", "实践经验", "опыт",
        "experienc", "erfaring", "erhvervserfaring", "arbejdserfaring", "erfarenhet", "tyokokemus",
        "doswiadczeni", "deneyim", "employment",
        "appointment", "berufs", "arbeit", "emploi", "empleo", "laboral",
        "esperienz", "경력", "경험",
        "werkervaring",
        "werdegang", "parcours", "work", "professional",
      ]
    ),
    // `Academic Appointments` are posts; the word alone speaks of studies.
    (.education, ["academic"]),
    (
      .activities,
      [
        "校园", "活动", "活動",
        "activit", "atividade", "aktivitat", "활동", "extracurricular", "leadership", "engagement", "club",
        "affiliation",
      ]
    ),
    (.courses, ["course", "coursework"]),
    (
      .summary,
      [
        "简介", "自我评价", "自己", "概要", "summary", "zusammenfassung", "resumen", "about", "objective", "profile",
        "riassunto", "소개",
      ]
    ),
    (.contact, ["联系", "連絡", "контакт", "social", "contact", "kontakt", "연락처", "contacto"]),
  ]
}
