import Lapel

/// What stands under a heading of a posting, told from its words.
struct HeadingMeaning: Equatable {
  /// Both `required` and `preferred` where lines under it are mixed.
  var kinds: Set<RequirementKind> = []
  /// Benefits, the company, the process: nothing under it is asked.
  var isOther = false

  /// Whether something is asked under it.
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

  /// Whether a heading names a part of what is asked wherever it stands: `Education` after what is wished for.
  static func isAlwaysAsked(_ heading: String) -> Bool {
    heading.utf8.count <= 80 && asked.contains(bare(heading))
  }

  /// Whether a heading only says what the lines under it are about (`Technical`, `Education`, `인성`): whether they
  /// are a must is said by the heading around it.
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
    "certifications", "certificates", "licenses", "licences", "licensure", "training", "background", "team",
    "core", "domain", "leadership", "communication", "interpersonal", "physical", "computer", "work", "and",
    "or", "of", "the", "your", "academic", "credentials", "industry", "expertise", "key", "other", "software",
    "programming", "people", "traits", "character", "mindset", "attitude", "backend", "frontend", "data",
    "design", "clinical", "specific", "additional", "special",
    "기술", "역량", "경험", "공통", "인성", "직무", "학력", "경력", "자격", "자격증", "어학", "스킬", "지식", "태도", "기타", "능력", "사항",
    "핵심", "전문", "전문성", "일반", "소양", "요건", "조건", "전공", "외국어", "면허", "병역", "연령", "성별", "직무역량", "기술역량", "공통역량",
    "핵심역량", "경력사항", "학력사항", "자격사항", "기타사항", "공통사항", "협업", "개발", "언어", "도구", "실적", "성향", "마인드", "팀",
  ]

  /// A label that says nothing of what follows without the heading over it: `우대: 카프카`, `Experience: Kafka`.
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

  private static let asked: Set<String> = ["경력", "학력", "경력사항", "학력사항", "자격사항", "education"]
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
    응모자격 공통자격 지원조건 기본자격 자격사항 지원자격요건 우대사항 우대조건 우대요건 선호사항 가점사항 자격요건및우대사항 자격요건우대사항 혜택및복지 혜택 복지 복리후생 복지및혜택 근무조건 \
    근무환경 근무형태 근무지 근무지역 근무시간 고용형태 전형절차 채용절차 채용전형 전형방법 접수방법 지원방법 제출서류 접수기간 모집기간 접수기간및방법 유의사항 기타 기타사항 \
    경력 학력 자격 우대 필수 경력사항 학력사항 회사소개 기업소개 팀소개 포지션소개 조직소개 모집부문 급여 처우 연봉 기술스택 사용기술 마감일 회사명 기업명 \
    responsibilities keyresponsibilities requirements qualifications minimumqualifications preferredqualifications \
    basicqualifications requiredqualifications duties mainduties keyduties skills requiredskills preferredskills benefits perks \
    perksbenefits perksandbenefits benefitsandperks aboutus abouttherole aboutthejob abouttheteam aboutyou therole nicetohave nicetohaves musthave \
    musthaves whatyoulldo whatyouwilldo whoyouare whatyoullbring whatyoubring whatweoffer weoffer essential desirable \
    experience education knowledge qualification abilities essentialcriteria desirablecriteria essentialskills desirableskills bonus bonuspoints howtoapply interviewprocess compensation \
    whatwerelookingfor whatwearelookingfor yourprofile yourtasks yourrole ouroffer nextsteps whyjoinus \
    location locations salary workinghours employmenttype required preferred optional plus musthaveskills nicetohaveskills youroffer yourbackground eligibility
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// What stands in brackets after a heading explains it, and decides only where the rest says nothing.
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
    if text.has(Self.dutyPlainly) {
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

  private static let preferred = PhraseList(
    "우대|선호|가산|가점|더 좋|더욱 좋|있으면 좋|금상첨화|환영해|환영합니다|플러스|있다면 좋|이러면|이런 점이 있|반가워|반가운|반갑|있으면 기쁜|까지 있다면|까지 있으면|까지 갖추|까지 갖췄|있다면 꼭|있으면 꼭|있다면 더|있으면 기뻐|있으면 든든|보너스|덤으로|더하면|더해지면|곁들|더욱 환영|더 환영|더욱 함께|이런 경험도|이런 것도|눈길이|눈이 더|preferred|desired|desirable|nice to have*|nice-to-have*|good to have|bonus*|plus|pluses|extra credit|extra points|brownie points|ideally|would be great|would be lovely|lovely if|you also|even better|brownie|smile|delight|thrill|impress us|win us over|sweeten|love to see|cherry on|warm our|would help if|not needed|surprise us|special mention|can also|set you apart|sets you apart|make you stand|kudos|stand out|icing on the cake|would love|we'd love|not required|also great|great if|optional|additional skill*|additional qualif*|additional experience|advantage*|helps if|also help*|would help|it helps|helpful|useful too|also useful|useful extra*|a boost|point in your favour|points in your favour|in your favor|on top of that|all the better|better still|so much the better|we'd smile|smile if|happier if|happy if|make us smile|makes us smile|happy to see|not essential|extras"
  )
  /// `자격요건 및 우대사항` is two headings in one, `Preferred qualifications` is not.
  private static let joiner = PhraseList("and|&|/|및|·|,|+|와 우대|과 우대|plus|자격요건 우대|자격요건(|(우대")
  private static let notRequired = PhraseList(
    "not essential|not required|not needed|not necessary|not a must|non-essential|필수는 아니|필수는 아닙|없어도")
  /// What the work is, though a word of asking stands beside it.
  private static let dutyPlainly = PhraseList(
    "essential function*|essential job function*|essential dut*|essential responsibilit*|job function*|key function*|primary function*|main function*|major function*|duties and responsibilities|roles and responsibilities|role and responsibilities|role & responsibilities|duties & responsibilities|essential accountabilit*|직무내용|직무 내용|담당 직무|핵심 업무|주요 과업|직무기술|직무 기술"
  )
  /// Stronger than a word of a gift beside it: `You should apply if you have`.
  private static let askedPlainly = PhraseList(
    "can't do without|cannot do without|can not do without|지원자격|지원 자격|지원하실 수 있|apply if you|if you have|필요 역량|필요역량|요구 역량|요구역량|직무 역량|직무역량|직무 경험|직무경험|직무 요건|직무요건|업무 역량|you should apply|can apply|eligib*|person spec*"
  )
  private static let requiredPlainly = PhraseList(
    "자격|필수|요건|지원 조건|requirement*|qualification*|must have*|must-have*|required|essential")
  private static let required = PhraseList(
    "자격|요건|필수|요구|조건|이런 분|함께할 분|함께 할 분|함께 일할 분|모실 분|이런 동료를|기다려요|기다립니다|기다리는|꼭 있어야|꼭 맞는|잘 맞는|잘 맞아요|잘 맞을|이런 경험|지원 대상|모집 대상|응시 자격|이런 사람|이런 동료|이런 인재|이런 점|이런 역량|찾고 있|찾습니다|찾아요|찾는|모십니다|모셔요|필요해요|필요한|필요합니다|함께하고 싶|함께 하고 싶|함께하고싶|갖춰|갖추|기대하는|기대해요|기대합니다|바라는|바랍니다|적합한|어울리는|경험이 있|역량|스킬|당신은|어떤 분|requirement*|qualification*|must have*|must-have*|you bring|you'll bring|you will bring|who you are|about you|you have|you've|you'll have|you will have|you'll need|you need|you will need|looking for|we need|we expect|we ask|we're after|we are after|the person|your background|your profile|your experience|essential*|minimum|skills|experience|your toolkit|credentials|could be you|is this you|sounds like you|need from you|ideal candidate|right person|you are|you're|you might be|candidate*|to succeed|to thrive|succeed here|what it takes|fit in|have in mind|the fit|what we look for|expertise|knowledge|if you|right for you|suits you|one of us|belong here|at home here|we hope you|who should apply|you should have|non-negotiable*|nonnegotiable*|you'll do well|you will do well|you'd do well|strengths|we'd like to meet|we would like to meet|your tool*|prerequisite*"
  )
  private static let gift = PhraseList(
    "이런 점이 좋|좋은 점|혜택|복지|복리|보상|처우|절차|전형|여정|프로세스|과정은|유의|안내|참고|확인해|확인하|서류|지원 방법|지원방법|접수|근무 조건|근무조건|근무 환경|근무환경|근무지|근무 형태|업무 환경|드려요|드립니다|드리는|드릴|제공|받는 것|받게 |누리|누려|누릴|챙겨 드|드리는|일하는 방식|일하는 문화|이렇게 일|benefit*|perk*|offer*|in return|process|how to apply|apply|next steps|salary|compensation|pay|what's in it|interview*|timeline|you get|you'll get|you will get|we give|good to know|fine print|equal|how we hire|how we work|how it works|steps|working conditions|location|hours|what happens|rewards|thank you|in exchange|your side"
  )
  private static let duty = PhraseList(
    "accountable|in this job|this job|in this position|업무|하게 될 일|하게 됩니다|하는 일|하실 일|할 일|어떤 일|이런 일|일을 합|맡게|맡으실|맡을|담당|역할|직무|수행|과업|responsibilit*|duties|duty|what you'll do|what you will do|you'll do|you will do|you'd do|will be doing|the role|this role|your role|day to day|day-to-day|your mission|you'll be doing|the week|your week|typical week|typical day|your day*|the work|the job|tasks|what you do|you'll own|you will own|you'll work on|you'll build|accountabilit*|first months|first year|the position|your job|you'll spend|will spend|on your desk|on your plate|your work"
  )
  private static let company = PhraseList(
    "소개|회사|기업|문화|팀을|팀은|우리는|저희|스토리|비전|미션|연혁|조직|공지|about|who we are|why|overview|our|company|team|culture|mission|values|story|we are|we do|intro*|welcome|hello"
  )
}
