/// Whether a line asks for a yes or a no, which no career shows: a permit to work, shifts, moving, a status of law.
enum AvailabilityWords {
  /// Words that say so by themselves, whatever stands beside them.
  private static let plain = PhraseList(
    "right to work|work permit|work authorization|work authorisation|authorized to work|authorised to work|legally authorized|eligible to work|eligibility to work|employment eligibility|visa sponsorship|require sponsorship|without sponsorship|work visa|us citizen*|u.s. citizen*|citizenship|permanent resident*|green card|security clearance|clearance|background check*|background screening|criminal record*|criminal background|drug test*|drug screen*|dbs check|police check|fingerprint*|credit check|vaccinat*|immuniz*|immunis*|tb test|can start|able to start|start immediately|immediate start|start date|available to start|join immediately|notice period|willing to relocate|able to relocate|relocat*|willing to travel|able to travel|willingness to travel|ability to travel|travel up to|up to * travel|overnight travel|work weekends|weekend work|shift work|work shifts|rotating shift*|night shift*|evening shift*|on-call rota*|overtime|lift up to|ability to lift|able to lift|physically able|physical demands|stand for long|prolonged periods|at least 18 years|18 years of age|18 years or older|over 18|minimum age|of legal age|valid passport|reside in|residing in|based in|live within|commut*|reliable transportation|full-time|full time availab*|work on site|work onsite|work in the office|veteran*|disabilit*|disabled|affirm*|결격사유|결격 사유|국가공무원법|지방공무원법|공무원법|보훈|국가유공자|취업지원대상자|취업지원 대상자|취업보호|장애인|장애의 정도|장애 정도|지역인재|저소득층|기초생활|한부모|다문화|북한이탈|여성가장|의사상자|5·18|고엽제|특수임무|제대군인|청년인턴 수료|인턴 수료|경력단절|만 18세|만18세|만 15세|만 34세|만 39세|정년|연령|거주지|주민등록|거주자|거주하는|거주 중|해외여행|해외 여행|출국에 결격|출장에 결격|신원조회|신원조사|신원 조회|범죄경력|범죄 경력|성범죄|아동학대|신체검사|채용신체검사|건강진단|백신|예방접종|파산|금고 이상|징역|벌금|파면|해임|비위면직|부정합격|채용비리|이중국적|복수국적|대한민국 국적|외국인"
  )
  /// Words that say so where nothing shows what stands beside them.
  private static let cues = PhraseList(
    "출장 가능|출장이 가능|출장에 결격|출장 근무|교대 근무|교대근무|교대가 가능|2교대|3교대|야간 근무|야간근무|주말 근무|주말근무|휴일 근무|당직 가능|근무 가능|근무가 가능|근무하실 수 있|근무할 수 있|입사 가능|입사가 가능|입사할 수 있|입사하실 수 있|임용 가능|임용일|출근 가능|출근이 가능|즉시 입사|즉시 출근|거주 가능|인근 거주|이주 가능|전환 배치|해외 체류|상주|파견 가능|willing to|willingness to|available to|available for|free to travel|happy to travel|ready to travel|travel|work permit|on weekends|weekends|holidays|evenings|on-site|onsite|hybrid|commitment|flexible schedule|on call|on-call|availability"
  )

  static func isAsked(in line: String) -> Bool {
    let folded = FoldedLine(line)
    return folded.has(cues) || folded.has(plain)
  }

  /// Whether a line that names nothing else is of this alone.
  static func isPlain(_ line: FoldedLine) -> Bool { line.has(plain) }
}
