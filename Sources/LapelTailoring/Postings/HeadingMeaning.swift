import Lapel

/// The meaning of a heading in a posting, judged by its words.
struct HeadingMeaning: Equatable {
  /// What is under it; both `required` and `preferred` when the lines are mixed.
  var kinds: Set<RequirementKind> = []
  /// Whether it is about benefits, the company or the process, so that nothing under it is asked for.
  var isOther = false

  /// Whether something is asked for under it.
  var asks: Bool { kinds.contains(.required) || kinds.contains(.preferred) }
  var isKnown: Bool { isOther || !kinds.isEmpty }

  static let other = HeadingMeaning(kinds: [], isOther: true)
  static func of(_ kind: RequirementKind) -> HeadingMeaning { HeadingMeaning(kinds: [kind], isOther: false) }

  init(kinds: Set<RequirementKind> = [], isOther: Bool = false) {
    self.kinds = kinds
    self.isOther = isOther
  }

  /// Whether a line is one of the headings that every job site has, and nothing else.
  static func isWhole(_ line: String) -> Bool {
    line.utf8.count <= 80 && usual.contains(bare(line))
  }

  /// Whether a line says that what follows is not asked for, whatever else it says: `응시 제한: 다음에 해당하는 자`.
  static func isPlainlyOther(_ line: String) -> Bool {
    line.utf8.count <= 240 && FoldedLine(line).has(otherPlainly)
  }

  /// Whether a heading says explicitly that what follows is asked for (`자격요건`), and not only who is sought.
  static func isPlainlyAsking(_ heading: String) -> Bool {
    let text = FoldedLine(heading)
    return text.has(requiredPlainly) || text.has(askedPlainly) || text.has(askedAnyway)
  }

  /// Whether a heading names part of what is asked for wherever it is: `Education` after what is preferred.
  static func isAlwaysAsked(_ heading: String) -> Bool {
    heading.utf8.count <= 80 && asked.contains(bare(heading))
  }

  /// Whether a heading only says what the lines under it are about (`Technical`, `Education`, `인성`); the heading around it
  /// says whether they are required.
  static func isTopic(_ heading: String) -> Bool {
    guard heading.utf8.count <= 60 else { return false }
    let words = FoldedLine(heading).words
    return !words.isEmpty && words.count <= 5 && words.allSatisfy(topics.contains)
  }

  private static let topics: Set<String> = [
    "technical", "soft", "hard", "skill", "skills", "skillset", "experience", "education", "educational",
    "knowledge", "ability", "abilities", "competency", "competencies", "tools", "tech", "technology",
    "technologies", "stack", "toolkit", "general", "common", "personal", "professional", "attributes",
    "qualities", "behaviours", "behaviors", "behavioural", "language", "languages", "certification",
    "certifications", "certificate", "certificates", "license", "licence", "licenses",
    "licences", "licensure", "training", "background", "team",
    "core", "domain", "leadership", "communication", "interpersonal", "physical", "computer", "work", "and",
    "or", "of", "the", "your", "academic", "credentials", "industry", "expertise", "key", "other", "software",
    "programming", "people", "traits", "character", "mindset", "attitude", "backend", "frontend", "data",
    "design", "clinical", "specific", "additional", "special",
    "기술", "역량", "경험", "공통", "인성", "직무", "학력", "경력", "자격", "자격증", "어학", "스킬", "지식", "태도", "기타", "능력", "사항",
    "핵심", "전문", "전문성", "일반", "소양", "요건", "조건", "전공", "외국어", "면허", "병역", "연령", "성별", "직무역량", "기술역량", "공통역량",
    "핵심역량", "경력사항", "학력사항", "자격사항", "기타사항", "공통사항", "협업", "개발", "언어", "도구", "실적", "성향", "마인드", "팀",
  ]

  /// Whether a label says nothing about what follows without the heading above it: `우대: 카프카`, `Experience: Kafka`.
  static func isWeak(_ label: String) -> Bool { weak.contains(bare(label)) }

  /// The letters of a heading in lower case.
  private static func bare(_ line: String) -> String {
    var bare = ""
    for scalar in Hangul.composed(line).unicodeScalars where scalar.properties.isAlphabetic {
      bare.unicodeScalars.append(
        scalar.value >= 0x41 && scalar.value <= 0x5A ? Unicode.Scalar(scalar.value + 32)! : scalar)
    }
    return bare
  }

  private static let asked: Set<String> = [
    "경력", "학력", "경력사항", "학력사항", "학력요건", "경력요건", "학력조건", "자격사항", "education",
  ]
  private static let weak: Set<String> = [
    "경력", "학력", "자격", "우대", "필수", "선택", "경력사항", "학력사항", "기술스택", "사용기술", "기타", "기타사항", "유의사항", "experience",
    "education",
    "skills", "knowledge", "abilities", "qualification", "essential", "desirable", "optional", "plus",
    "preferred", "required",
    "bonus", "duties", "nicetohave", "nicetohaves", "musthave", "musthaves", "bonuspoints", "선호사항", "필수사항",
  ]

  private static let usual: Set<String> = Set(
    """
    담당업무 주요업무 업무내용 직무내용 수행업무 수행직무 하는일 하게될일 맡게될업무 담당하게될업무 합류하면하게될일 자격요건 지원자격 자격조건 필수요건 필수사항 필수조건 필수자격 \
    응모자격 응시자격 응시요건 신청자격 채용자격 자격기준 공통응시자격 직무수행요건 전공 인원 공모분야 임용기간 계약기간 선발인원 \
    채용예정인원 선발예정인원 심사방법 시험방법 시험일정 합격자발표 보수 보수수준 공통자격 지원조건 기본자격 자격사항 지원자격요건 우대사항 우대조건 우대요건 선호사항 가점사항 자격요건및우대사항 자격요건우대사항 혜택및복지 혜택 복지 복리후생 복지및혜택 근무조건 \
    근무환경 근무형태 근무지 근무지역 근무시간 고용형태 전형절차 채용절차 채용전형 전형방법 전형일정 채용일정 채용방법 접수방법 접수처 지원방법 제출서류 접수기간 모집기간 접수기간및방법 유의사항 기타 기타사항 \
    경력 학력 자격 우대 필수 경력사항 학력사항 학력요건 경력요건 학력조건 회사소개 기업소개 팀소개 포지션소개 조직소개 모집부문 모집분야 모집인원 채용분야 채용인원 채용기간 급여 처우 연봉 기술스택 사용기술 마감일 회사명 기업명 \
    responsibilities keyresponsibilities requirements qualifications minimumqualifications preferredqualifications \
    basicqualifications requiredqualifications duties mainduties keyduties skills requiredskills preferredskills benefits perks \
    perksbenefits perksandbenefits benefitsandperks aboutus abouttherole aboutthejob abouttheteam aboutyou therole nicetohave nicetohaves musthave \
    musthaves whatyoulldo whatyouwilldo whoyouare whatyoullbring whatyoubring whatweoffer weoffer essential desirable \
    experience education knowledge qualification abilities essentialcriteria desirablecriteria essentialskills desirableskills bonus bonuspoints howtoapply interviewprocess compensation \
    whatwerelookingfor whatwearelookingfor yourprofile yourtasks yourrole ouroffer nextsteps whyjoinus \
    location locations salary workinghours employmenttype required preferred optional plus musthaveskills nicetohaveskills youroffer yourbackground eligibility \
    경력및자격요건 자격및경력요건 지원자격및우대사항 자격및우대사항 필수자격요건 우대자격요건 필수역량 필수경험 필수기술 우대역량 우대경험 필요역량 필요경험 필요기술 요구역량 \
    채용전형및일정 채용과정및심사기준 채용과정 전형과정 전형절차및일정 채용절차및일정 전형절차및방법 지원방법및절차 지원방법및일정 접수방법및기간 근무조건및환경 급여및복리후생 \
    보수및복리후생 선발절차 심사기준 제출방법 지원서류 주요역할 역할및책임 직무소개 업무소개 업무개요 \
    whoareyou youhave youwillhave youllhave youllneed youwillneed whatweneedfromyou whatyouneed whatyoullneed whatyouhave \
    knowledgeskillsabilities knowledgeskillsandabilities skillsandabilities skillsabilities skillsandexperience skillsexperience \
    educationandexperience educationexperience experienceandeducation physicalrequirements physicaldemands personaltraits \
    personalqualities personalattributes certifications licensesandcertifications certificationsandlicenses licensure \
    notrequiredbutgreat jobresponsibilities jobduties jobrequirements positionrequirements essentialfunctions essentialduties \
    essentialdutiesandresponsibilities dutiesandresponsibilities rolesandresponsibilities roleandresponsibilities \
    minimumrequirements basicrequirements technicalskills softskills preferredexperience requiredexperience additionalskills \
    personspecification idealcandidate theidealcandidate whatyoullget whatsinitforyou ourbenefits equalopportunity \
    workingconditions workenvironment howwehire ourprocess applicationprocess recruitmentprocess selectionprocess \
    aboutthecompany abouttheposition jobsummary positionsummary roleoverview positionoverview companyoverview
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Brackets after a heading explain it, and count only when the rest says nothing.
  init(_ heading: String) {
    if let open = heading.firstIndex(where: { "(（".contains($0) }), open > heading.startIndex {
      let outside = HeadingMeaning(FoldedLine(String(heading[..<open])))
      if outside.isKnown {
        self = outside
        return
      }
    }
    self.init(FoldedLine(heading))
  }

  private init(_ text: FoldedLine) {
    let preferred = text.has(Self.preferred)
    let required = text.has(Self.required)
    if text.has(Self.taught) {
      kinds = [.preferred]
    } else if text.has(Self.askedAnyway) {
      kinds = [.required]
    } else if text.has(Self.otherPlainly), !(text.has(Self.requiredPlainly) && text.has(Self.joiner)) {
      isOther = true
    } else if text.has(Self.dutyPlainly) {
      kinds = [.duty]
    } else if text.has(Self.notRequired) {
      kinds = [.preferred]
    } else if preferred && text.has(Self.requiredPlainly) && text.has(Self.joiner) {
      kinds = [.required, .preferred]
    } else if preferred && !text.has(Self.gift) {
      kinds = [.preferred]
    } else if text.has(Self.askedPlainly) {
      kinds = [.required]
    } else if text.has(Self.gift) {
      isOther = true
    } else if text.has(Self.duty) && !text.has(Self.requiredPlainly) {
      kinds = [.duty]
    } else if required || text.has(Self.requiredPlainly) {
      kinds = [.required]
    } else if text.has(Self.company) {
      isOther = true
    }
  }

  private static let preferred = PhraseList(named: "HeadingMeaning.preferred")
  /// `자격요건 및 우대사항` is two headings in one, `Preferred qualifications` is not.
  private static let joiner = PhraseList(named: "HeadingMeaning.joiner")
  private static let notRequired = PhraseList(named: "HeadingMeaning.notRequired")
  /// What people may lack and learn there: `If you don't already have the following skills, we help you develop them`.
  private static let taught = PhraseList(named: "HeadingMeaning.taught")
  /// What is assessed, although the line is about the process: `In the interview these skills will be assessed`.
  private static let askedAnyway = PhraseList(named: "HeadingMeaning.askedAnyway")
  /// Documents to hand in, what is assessed later, and what a site says about itself: nothing of it is asked for, although it
  /// contains a word of asking (`Required documents`, `How you will be evaluated`).
  private static let otherPlainly = PhraseList(named: "HeadingMeaning.otherPlainly")
  /// What the work is, although it contains a word of asking.
  private static let dutyPlainly = PhraseList(named: "HeadingMeaning.dutyPlainly")
  /// Stronger than a word for a benefit beside it: `You should apply if you have`.
  private static let askedPlainly = PhraseList(named: "HeadingMeaning.askedPlainly")
  private static let requiredPlainly = PhraseList(named: "HeadingMeaning.requiredPlainly")
  private static let required = PhraseList(named: "HeadingMeaning.required")
  private static let gift = PhraseList(named: "HeadingMeaning.gift")
  private static let duty = PhraseList(named: "HeadingMeaning.duty")
  private static let company = PhraseList(named: "HeadingMeaning.company")
}
