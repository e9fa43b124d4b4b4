import LapelTeX

/// Words by which a line of a CV shows what it says.
enum LooseWords {
  /// What somebody is: `Engineer`, `개발자`.
  static func isRole(_ text: String) -> Bool { has(text, roles) || isGermanTrade(text) }

  /// `Fliesenleger`, `Sozialarbeiterin`: a word put together of what is done and who does it.
  private static func isGermanTrade(_ text: String) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    return text.split(separator: " ").contains { word in
      guard word.utf8.count > 7, word.first?.isUppercase == true, word.utf8.allSatisfy({ $0 >= 0x41 }) else {
        return false
      }
      let folded = DateWords.folded(word)
      return trades.contains { folded.hasSuffix($0) || folded.hasSuffix($0 + "in") }
    }
  }

  private static let trades = [
    "arbeiter", "leger", "leiter", "meister", "lehrer", "pfleger", "berater", "techniker", "mechaniker",
    "ingenieur",
    "entwickler", "fuhrer", "fahrer", "helfer", "referent", "kaufmann", "kauffrau", "verkaufer", "assistent",
    "schwester", "redakteur", "schreiner", "tischler", "maler", "anwalt", "geselle", "gesellin", "sanitater",
    "chef",
    "direktor", "forscher", "sprecher", "monteur", "koch", "gartner", "bearbeiter", "planer",
  ]

  /// Who somebody works for: `Works`, `GmbH`, `대학교`.
  static func isOrganization(_ text: String) -> Bool { has(text, organizations) || hasForm(text) }

  /// `Alfa B.V.`, `Correas S.L.`: a form of firms whose letters full stops part.
  private static func hasForm(_ text: String) -> Bool {
    guard text.utf8.count <= 120, text.utf8.contains(UInt8(ascii: ".")) else { return false }
    return text.split(separator: " ").contains { word in
      word.count(where: { $0 == "." }) > 1 && forms.contains(word.lowercased().filter(\.isLetter))
    }
  }

  private static let forms: Set<String> = [
    "bv", "nv", "sa", "sl", "slu", "srl", "spa", "sas", "snc", "lda", "ltda", "eg", "ev", "kk", "sc", "scrl",
  ]

  /// Who gives money for research: a fund, a council, and those known by their letters.
  static func isFunder(_ text: String) -> Bool { has(text, funders) }

  static func isSchool(_ text: String) -> Bool { has(text, schools) }

  static func isDegree(_ text: String) -> Bool {
    has(text, degrees)
      || text.split(separator: " ").contains { word in
        let letters = word.filter { $0.isLetter }.lowercased()
        return degreeMarks.contains(letters) || word.contains(".") && degrees.all.contains(letters)
      }
  }

  /// `Macon, GA`, `Seoul, Korea`, `Remote`: where something is.
  static func isPlace(_ text: String) -> Bool {
    if text.utf8.count > 60 || text.hasNumber { return false }
    let parts = text.splitBytes(by: ",").map { String(Blanks.trimmed($0)) }
    guard let last = parts.last, parts.count <= 3 else { return false }
    if parts.count > 1, !isRegion(last) { return false }
    if isOrganization(text) || isRole(text) { return false }
    // A state stands right after its town: three parts end with a country.
    if parts.count == 3, last.utf8.count == 2 { return false }
    if parts.count == 1 {
      return ["remote", "hybrid", "원격", "재택"].contains(text.lowercased())
        || countries.contains(DateWords.folded(last))
    }
    return isRegion(last)
  }

  /// The last part of a place: a state in two letters, a country.
  static func isRegion(_ text: String) -> Bool {
    if text.utf8.count == 2, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return true }
    return countries.contains(DateWords.folded(text).replacingBytes(of: ".", with: ""))
  }

  private static func has(_ text: String, _ words: Words) -> Bool {
    let folded = DateWords.folded(text)
    if words.haveOneInside(folded) { return true }
    var rest = folded.unicodeScalars[...]
    while let start = rest.firstIndex(where: \.isOfWord) {
      rest = rest[start...]
      let end = rest.firstIndex { !$0.isOfWord } ?? rest.endIndex
      let word = folded[start..<end]
      if word.utf8.count <= longest {
        let word = String(word)
        if words.all.contains(word) { return true }
        // `Leiterin`, `Ingenieurin`
        if word.utf8.count > 5, word.hasSuffix("in"), words.all.contains(String(word.dropLast(2))) {
          return true
        }
      }
      rest = rest[end...]
    }
    return false
  }

  private static let longest = 60

  /// Words that are looked for as such, and those of scripts that put words together.
  private struct Words {
    let all: Set<String>
    /// The latter, in UTF-8, by the three bytes of their first letter.
    private let inner: [UInt32: [[UInt8]]]

    init(_ all: Set<String>) {
      self.all = all
      let joined = all.map { Array($0.utf8) }.filter { $0.count > 4 && $0[0] >= 0xE0 }
      inner = Dictionary(grouping: joined) { $0.withUnsafeBufferPointer { Self.letter(in: $0, 0) } }
    }

    /// Whether a word of a script that puts words together stands anywhere in a text.
    func haveOneInside(_ text: String) -> Bool {
      var text = text
      return text.withUTF8 { text in
        for at in text.indices.dropLast(4) where text[at] >= 0xE0 {
          guard let words = inner[Self.letter(in: text, at)] else { continue }
          if words.contains(where: { text[at...].starts(with: $0) }) { return true }
        }
        return false
      }
    }

    private static func letter(in text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
      UInt32(text[at]) << 16 | UInt32(text[at + 1]) << 8 | UInt32(text[at + 2])
    }
  }

  private static func set(_ text: String) -> Words {
    Words(Set(text.split(whereSeparator: \.isWhitespace).map(String.init)))
  }

  private static let roles = set(
    """
    engineer developer manager teacher intern internship assistant analyst designer director lead leader nurse photographer electrician helper docent
    coordinator consultant officer president researcher professor scientist architect administrator programmer technician specialist
    supervisor writer editor founder cofounder owner partner clerk accountant planner fellow trainee apprentice student instructor tutor
    lecturer head chief ceo cto cfo vp volunteer member representative operator driver cook chef server cashier associate advisor adviser
    counselor coach captain treasurer secretary chair mechanic carpenter welder plumber bookkeeper librarian translator interpreter journalist
    reporter producer artist musician therapist pharmacist physician surgeon dentist paralegal lawyer attorney auditor buyer recruiter
    entwickler ingenieur leiter praktikant werkstudent mitarbeiter berater ingenieurin leiterin developpeur ingenieur stagiaire chef responsable
    infirmier infirmiere enseignant enseignante professeur comptable lehrer pfleger krankenschwester erzieher enfermero enfermera
    trustee programador programadora soldador soldadora tecnico auxiliar encargado vendedor camarero cocinero electricista
    desarrollador ingeniero profesor becario jefe desenvolvedor engenheiro professor estagiario gerente analista
    worker solicitor trustee governor curator midwife physiotherapist joiner gardener baker butcher bartender waiter waitress
    klerk medewerker medewerkster teamleider chauffeur verpleegkundige leraar lerares adviseur beheerder monteur
    magazijnmedewerker verkoper projectleider collaboratore collaboratrice ricercatore ricercatrice architetto architetta
    insegnante impiegato impiegata responsabile cuoco cuoca restauratore restauratrice tirocinante stagista docente medico
    infermiere infermiera direttore direttrice tecnica microfonista jefa ayudante encargada profesora farmaceutica
    coordinador coordinadora directora coordenador coordenadora enfermeiro enfermeira parteira engenheira desenvolvedora
    estagiaria professora diretor diretora directeur directrice charge chargee coordinatrice coordinateur ingenieure aide
    soignante conseiller conseillere technicien technicienne graphiste vendeur vendeuse chercheur chercheuse redacteur
    redactrice gestionnaire animateur animatrice sanitater chefin direktor direktorin forscher biologin volontar
    barista porter streetworker paramedic caregiver surveyor geologist biologist chemist economist statistician kurator dramaturg
    geselle gesellin cocinera cocinero letrado maestra maestro
    정교사 보육교사 사회복지사 통역사 번역가 상담사 조리사 용접사 마케터 작가 기자 변호사 회계사 세무사 약사 의사 교수 연구자 학생 취업준비생 개발자 엔지니어 관리자 연구원 인턴 매니저 팀장 디자이너 기획자 대리 과장 차장 부장 사원 주임 교사 간호사 조장 반장 실장 본부장 총무 서무 대표 조교 선임 책임 팀원 강사 工程师 经理 总监 主管 分析师 设计师 助理 顾问 実習生 主任 部長 課長 係長 店長 看護師 教諭 技術者
    """)
  private static let organizations = set(
    """
    inc llc ltd gmbh ag co corp corporation company group university college school institute hospital lab labs laboratory studio works bank
    archives museum center centre clinic agency foundation association society solutions systems technologies technology services partners
    consulting games energy energia media press ministry department council church club union sa bv oy ab kg kk srl sarl plc pvt bros sons
    hotel hostal restaurant ristorante restaurante taberna trattoria cafe bar atelier ateliers taller laboratorio libreria
    farmacia ospedale clinica azienda agenzia comune ditta rettungswache handwerkskammer maternidade hospitais escritorio
    ziekenhuis bedrijf gemeente apotheek winkel ehpad mairie cabinet societe festival teatro theater museo musee
    hopital clinique bibliotheque bibliothek krankenhaus grundschule realschule praxis seminar 공단 공사 진흥원 정밀 산업 전자
    verein universitat hochschule klinik stiftung werke verlag universite ecole universidad instituto escuela universidade
    주식회사 대학교 연구소 학교 병원 은행 재단 협회 게임즈 클라우드 소프트 시스템 그룹 센터 회사 연구원 로보틱스
    """)
  private static let funders = set(
    """
    fund funds trust endowment agency council foundation ministry nsf nih erc dfg snsf anr nrf jsps epsrc esrc ahrc bbsrc nerc nwo fwf
    nserc sshrc cihr fapesp cnpq capes darpa doe nasa stiftung fondation fundacion fundacao 재단 연구재단 진흥원 기금
    """)
  private static let schools = set(
    """
    university college school institute academy polytechnic seminary gymnasium lyceum conservatory universitat hochschule schule
    universite ecole lycee universidad instituto escuela colegio universidade escola faculdade universita politecnico universiteit
    realschule hauptschule grundschule berufsschule fachhochschule fh meisterschule liceo licei istituto iti escola ies ensino
    politecnico roc mbo hogere rettungsschule lehranstalt bundeslehranstalt akademie
    hogeschool ifsi studienseminar 대학교 대학원 고등학교 대학 학교 과학기술원
    """)
  private static let degrees = set(
    """
    bachelor bachelors master masters doctor doctorate doctoral diploma certificate associate degree licenciatura bacharelado mestrado doutorado
    diplome staatsexamen baccalaureat grado tecnico licence maitrise doctorat diplom abitur laurea mba phd matura maturita reife fachabitur hauptschulabschluss realschulabschluss bac bachillerato dottorato diplom promotion ausbildung
    gesellenprufung meisterprufung havo vwo vmbo bsc msc beng meng btech mtech ged baccalaureate minor major
    학사 석사 박사 수료 졸업 전문학사
    """)
  private static let degreeMarks = Set([
    "ba", "bs", "ma", "ms", "md", "jd", "bfa", "mfa", "med", "bed", "llb", "llm", "aa", "as", "edd", "dphil",
    "mphil", "bcom", "mcom", "btech", "mtech", "be", "me",
  ])
  private static let countries: Set<String> = [
    "korea", "south korea", "republic of korea", "rep of korea", "usa", "us", "united states", "uk",
    "united kingdom", "england", "scotland",
    "ireland", "germany", "deutschland", "france", "spain", "espana", "portugal", "italy", "italia",
    "netherlands", "belgium", "austria",
    "switzerland", "sweden", "norway", "denmark", "finland", "poland", "czech republic", "hungary", "greece",
    "turkey", "russia", "ukraine",
    "india", "pakistan", "bangladesh", "china", "hong kong", "taiwan", "japan", "singapore", "malaysia",
    "indonesia", "vietnam", "thailand",
    "philippines", "australia", "new zealand", "canada", "mexico", "brazil", "brasil", "argentina", "chile",
    "colombia", "peru", "egypt",
    "nigeria", "kenya", "ghana", "south africa", "israel", "uae", "united arab emirates", "saudi arabia",
    "georgia", "california", "texas",
    "new york", "washington", "massachusetts", "florida", "illinois", "ohio", "virginia", "ontario", "quebec",
    "punjab", "maharashtra",
    "ecuador", "bolivia", "uruguay", "paraguay", "venezuela", "costa rica", "panama", "guatemala", "cuba",
    "romania", "bulgaria", "croatia", "serbia", "slovakia", "slovenia", "lithuania", "latvia", "estonia",
    "iceland",
    "luxembourg", "morocco", "tunisia", "algeria", "ethiopia", "sri lanka", "nepal", "iran", "iraq", "jordan",
    "lebanon", "wales", "northern ireland", "osterreich", "schweiz", "alemania",
    "대한민국", "서울", "hokkaido", "tokyo", "remote",
  ]
}
