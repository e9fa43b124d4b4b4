/// What a line of a posting sounds like when no heading tells: asked of the reader, given to him, or told of
/// the company.
struct LineMeaning {
  let text: FoldedLine

  init(_ line: String) { text = FoldedLine(line) }

  /// `(우대)`, `is a plus`, `…이면 더 좋습니다`: words of a wish stand somewhere in the line.
  var saysPreferred: Bool {
    text.has(Self.preferredMark) || text.ends(withOneOf: Self.preferredEnd)
      || text.begins(withOneOf: Self.preferredStart)
  }

  /// `[필수]`, `must`, `꼭 필요합니다`.
  var saysRequired: Bool { text.has(Self.requiredMark) || text.begins(withOneOf: Self.requiredStart) }

  /// A word of encouragement or an instruction among the requirements: `모두 채우지 못해도 괜찮습니다`.
  var isEncouragement: Bool { text.has(Self.encouragement) }

  /// A footnote, unless it asks after all (`※ 운전면허 소지자 우대`).
  var isNote: Bool { text.begins(withOneOf: Self.note) && !asks }

  /// `학력 무관`, `No visa sponsorship`: it says what is not asked, or not given.
  var isIndifferent: Bool {
    (text.ends(withOneOf: Self.indifferent) || text.begins(withOneOf: Self.notGiven)) && !text.hasDigit
  }

  /// What every posting of an employer says alike: equal opportunity, accommodation, privacy, whom to write to.
  var isBoilerplate: Bool { text.has(Self.boilerplate) || isContact }

  /// A link or an address to write to, and little beside it.
  private var isContact: Bool {
    text.has(Self.contact) || text.hasAddress && text.length <= 120 || text.begins(withOneOf: Self.link)
  }

  var isProcess: Bool { text.has(Self.process) }
  var isBenefit: Bool { text.has(Self.benefit) }

  /// Whether it asks something of the reader, heading or none.
  var asks: Bool {
    saysPreferred || saysRequired || text.ends(withOneOf: Self.askingEnd) || text.has(Self.asking)
      || text.begins(withOneOf: Self.askingStart)
  }

  /// An order or a promise of work: `Keep ticketing up`, `…을 개발합니다`.
  var tellsWork: Bool {
    text.ends(withOneOf: Self.workEnd) || text.begins(withOneOf: Self.workStart)
  }

  /// `주문 서버 개발`: work told in a few words, no sentence of a company's story.
  var isShortWork: Bool { tellsWork && text.length <= 32 && !text.endsSentence }

  private static let preferredMark = PhraseList(
    "(우대)|[우대]|<우대>|【우대】|우대:|우대 :|(선택)|[선택]|(가점)|우대합니다|우대해요|우대함|우대됩니다|더 좋습니다|더 좋아요|더욱 좋|있으면 좋|하면 좋|알면 좋|면 좋겠|금상첨화|가산점|가점|환영합니다|환영해요|(preferred)|[preferred]|(optional)|(nice to have)|[nice to have]|(bonus)|[bonus]|(plus)|[plus]|a plus|a bonus|an advantage|an asset|nice to have|nice-to-have|would be great|would be nice|would help|will help|is welcome|are welcome|is helpful|not required|not essential|we'd love|a nice extra|is desirable|are desirable|is preferred|are preferred"
  )
  private static let preferredEnd = PhraseList(
    "우대|우대자|가점|선호|환영|더 좋음|preferred|desirable|a plus|welcome|desired|optional|helpful")
  private static let preferredStart = PhraseList(
    "우대|bonus:|plus:|preferred:|nice to have:|ideally|extra:|optional:|bonus points|desirable:")
  private static let requiredMark = PhraseList(
    "(필수)|[필수]|<필수>|【필수】|필수:|필수 :|(required)|[required]|(must)|[must]|(must have)|is required|are required|is essential|are essential|is a must|you must|you need|we require|we need|must have|must be|must know|is needed|are needed|you'll need|has to|have to|is mandatory|있어야 합니다|있어야 해요|이어야 합니다|여야 합니다|이어야 해요|여야 해요|꼭 필요|반드시|필수입니다|필요합니다|필요해요|갖춰야|계셔야"
  )
  private static let requiredStart = PhraseList("필수|required:|must:|must have:|essential:|you must|must ")
  private static let encouragement = PhraseList(
    "지원해 주세요|지원해주세요|지원하세요|지원해 보세요|지원 바랍니다|지원할 수 있|지원하실 수 있|걱정하지|걱정 마|망설이지|괜찮습니다|괜찮아요|부담 없이|부담없이|편하게 지원|주저하지|write to us|apply anyway|still apply|please apply|apply even|don't worry|do not worry|encourage you to apply|every box|all the boxes|all boxes|half of these|not a checklist|wish list|we still want|anyway|get in touch|let us know|talk to us|tell us|say hello|모두 갖추지|모두 충족하지|다 갖추지|해당하지 않아도|not all of|없어도 됩니다|몰라도"
  )
  private static let note = PhraseList("※|* 참고|참고:|note:|*참고|n.b.")
  private static let indifferent = PhraseList("무관|불문|상관없음|상관 없음|제한 없음|제한없음|제한 없이|not required|no preference")
  private static let notGiven = PhraseList(
    "no visa|visa sponsorship|we do not sponsor|we cannot sponsor|no sponsorship|no agencies|no recruiters|we are unable|we're unable|we are not able|unfortunately|sorry,|우리는|저희는"
  )
  private static let boilerplate = PhraseList(
    "equal opportunity|equal opportunities|equal employment|equal-opportunity|without regard to|regardless of race|regardless of age|regardless of your|race, color|race, colour|race, religion|protected veteran*|reasonable accommodation*|request an accommodation|accommodations for|e-verify|celebrate diversity|celebrates diversity|value diversity|values diversity|diverse and inclusive|all qualified applicants|affirmative action|fair chance|pay transparency|do not discriminate|does not discriminate|committed to diversity|privacy policy|privacy notice|recruitment agencies|unsolicited resumes|unsolicited cvs|other duties as assigned|duties as assigned|차별하지 않|차별 없이|차별을 하지|기회균등|균등한 기회|채용절차의 공정화|채용절차법|개인정보 보호|개인정보는|개인정보의|허위 사실|허위사실|허위로 기재|반환 청구|취소될 수 있|취소할 수 있|불이익이 있을"
  )
  private static let contact = PhraseList(
    "문의사항|문의 사항|문의처|문의는|문의:|문의 :|연락주세요|연락 주세요|연락바랍니다|담당자 이메일|questions, email|for more information|visit our website|learn more at|홈페이지 참조|홈페이지 참고|첨부파일 참조|첨부 파일 참조|공고문 참조|참조하시기"
  )
  private static let link = PhraseList("http:*|https:*|www.*|[apply*|[link*|[지원*|[채용*")
  private static let process = PhraseList(
    "면접|전형|서류|제출|접수|합격|이력서|지원서|자기소개서|순서로 진행|마감|발표일|답을 드|회신|연락드|연락 드|수습|interview process|pairing session|take-home|cover letter|send us|send your|write to|apply by|apply at|apply via|we talk|first call|short call|intro call|we reply|we answer|reply within|deadline|start date|trial day|paid day|a call, a|a call and|paid trial|a visit to us|reference check|probation|application|shortlist*"
  )
  private static let benefit = PhraseList(
    "드립니다|드려요|드리고|제공|지급|연봉|급여|상여|스톡옵션|휴가|보험|복지|재택|수강료|식대|식사|간식|건강검진|보조|전액|인센티브|포인트|리프레시|안식|사내 카페|통근|주차|기숙사|경조|복리|회사가 냅|월급|시급|퇴직|insurance|equity|stock option*|salary|vacation|holiday*|paid leave|days off|allowance|lunch*|snack*|gym|pension|parental leave|sabbatical|free|budget of|learning budget|for the family|we pay|we cover|we offer|we provide|market pay|pay and|the office|days of leave|weeks of leave|of paid leave|a share of|paid each|paid trial|paid time|half-day|remote work up|discount*|bonus paid|profit sharing|no meetings|for anyone in the company|once a year|a year off|on fridays|for everyone who|course for|flexible hours|per month|a month for"
  )
  private static let askingEnd = PhraseList(
    " 분|신분|는분|할분|자|분이면|사람|필수|우대|경험|능력|역량|이상|가능|이해|지식|보유|소지|숙련|가능자|보유자|소지자|졸업자|전공자|경력자|이수자|필자|면제자|졸업|있음|있는가|우수|능통|필|분들|인재|본 적|적이 있|봤어요|봤습니다|했어요|왔어요|왔습니다|본 적이 있어요|적이 있어요|줄 알아요|줄 압니다|할 수 있어요|자격증이 있어요|면허가 있어요|경험이 있어요|자신 있어요|일했어요|일해 왔어요|experience|knowledge|skills|degree|equivalent|required|licence|license|certificate|certification"
  )
  private static let asking = PhraseList(
    "해 본|해본|하신 분|보신 분|있는 분|있으신|보셨다면|보신 적|쓸 줄|할 줄|다룰 줄|아는 분|분을 찾|분이어야|경력 |경험이 |학위|자격증|면허|years of|+ years|experience with|experience of|experience in|experience building|knowledge of|understanding of|familiar*|proficien*|fluen*|degree|certified|ability to|able to|you have|you've|you can|you know|you are comfortable|comfortable with|track record|command of|background in|expertise|years'"
  )
  private static let askingStart = PhraseList(
    "has |can |knows |is able|has|writes |enjoys |reads |speaks |at least|minimum|strong|solid|proven|proficien*|fluen*|familiar*|hands-on|working knowledge|bachelor*|master*|phd|degree|experience*|knowledge|understanding|you have|you've|you can|you know|you must|you need|we require|excellent|good|certified|registered|licensed|a degree|deep|advanced|ability|demonstrated|expertise|comfortable|confident|competen*|valid|holds |holder"
  )
  private static let workEnd = PhraseList(
    "합니다|됩니다|해요|돼요|개발|운영|관리|설계|구축|수행|지원|분석|기획|제작|대응|작성|개선|담당|총괄|진행|리드|실행|수립|협업|고도화|최적화|습니다|집행|발굴|정리|검토|처리|교육|점검|보고|연구|상담|간호|지도"
  )
  private static let workStart = PhraseList(
    "build|keep|own|run|design|lead|develop|manage|work|create|write|plan|drive|maintain|support|deliver|share|train|port|visit|help|improve|analy*|collaborate|coordinate|define|ensure|implement|monitor|operate|prepare|research|review|set up|take|teach|test|turn|you will|you'll|assist|care|conduct|organi*|report|respond|check|close|handle|make|measure|answer|bring|grow|launch|negotiate|oversee|produce|provide|assess|administer"
  )
}
