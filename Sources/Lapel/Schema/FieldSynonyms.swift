/// Words that other tools and people use for a field.
enum FieldSynonyms {
  /// The field that such a word stands for, among those that are free.
  static func field(for word: String, where isFree: (String) -> Bool) -> String? {
    let key = word.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
    return table[key]?.first(where: isFree)
  }

  /// All of these words.
  static var words: [String] { table.keys.sorted() }

  /// Whether other tools put what is said of the person under such a key.
  static func isAroundPerson(_ word: String) -> Bool {
    aroundPerson.contains(word.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " })
  }

  private static let aroundPerson: Set<String> = [
    "person", "basics", "personal", "personalinfo", "personaldata", "me", "cv", "resume", "header",
    "인적사항", "개인정보", "기본정보", "이력서",
  ]

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for (field, words) in meanings {
      for word in words.split(separator: " ") { table[String(word), default: []].append(field) }
    }
    return table
  }()

  private static let meanings: [(String, String)] = [
    ("position", "title role job jobtitle work 직책 직위 직무 포지션"),
    ("name", "title 이름 성명 제목 명칭"),
    ("title", "name 제목 headline"),
    ("organization", "company employer institution school org agency club team 회사 기관 소속 단체"),
    ("institution", "school university college organization name 학교 대학 대학교"),
    ("issuer", "organization awarder authority from 주최 발급기관"),
    ("publisher", "venue journal organization"),
    ("venue", "journal conference publisher organization"),
    ("company", "organization employer name 회사"),
    ("area", "major field department subject study studytype 전공 학과"),
    ("degree", "level 학위"),
    ("role", "position title job 역할"),
    ("level", "fluency proficiency grade 수준 등급"),
    ("score", "grade result points 점수"),
    ("valid_until", "expires expiry expiration expirydate validto 만료"),
    ("period", "duration dates years time 기간"),
    ("start_date", "start from begin 시작 시작일"),
    ("end_date", "end to until 종료 종료일"),
    ("date", "year when day issued released publicationdate 날짜 일자 연도"),
    ("place", "location city where address 장소 위치"),
    ("url", "link website href homepage uri page 주소"),
    ("links", "urls link 링크"),
    ("technologies", "tech stack techstack tools skills 기술"),
    ("highlights", "bullets achievements responsibilities tasks details points duties 성과 업적"),
    ("summary", "description about bio profile text content abstract objective 설명 요약 소개"),
    ("keywords", "items skills tags list 키워드"),
    ("evidence", "proof refs because 근거 증거"),
    ("proof", "evidence refs 근거"),
    ("used", "evidence usedin where projects"),
    ("for", "project 대상"),
    ("authors", "author by 저자"),
    ("inventors", "inventor authors 발명자"),
    ("leave", "leaves gap 휴학"),
    ("scale", "max maximum outof best 만점"),
    ("overall", "gpa total score average value 평점"),
    ("show", "visibility visible"),
    ("note", "memo comment remark 메모 비고"),
    ("todo", "fixme"),
    ("photo", "picture image avatar 사진"),
    ("image", "photo picture"),
    ("birth_date", "birthday birth birthdate dateofbirth 생년월일"),
    ("headline", "tagline label title 직함"),
    ("contact", "contacts 연락처"),
    ("experience", "work jobs job career employment 경력"),
    ("internships", "intern 인턴"),
    ("projects", "portfolio works 프로젝트"),
    ("strengths", "강점"),
    ("education", "school schools studies academics 학력"),
    ("publications", "papers 논문"),
    ("patents", "특허"),
    ("talks", "presentations speeches 발표"),
    ("writing", "posts articles blog blogs 글"),
    ("awards", "prizes honors honours scholarships 수상"),
    ("certificates", "certifications licenses licences 자격증"),
    ("test_scores", "tests exams scores 어학성적"),
    ("skills", "technologies 기술 스킬"),
    ("language_skills", "spokenlanguages 언어"),
    ("military", "militaryservice 병역"),
    ("activities", "clubs extracurricular 활동"),
    ("volunteering", "volunteer 봉사"),
    ("interests", "hobbies 관심분야 취미"),
    ("references", "referees 추천인"),
    ("retrospective", "review 회고"),
    ("goals", "resolutions 목표"),
    ("log", "diary journal 일지"),
    ("ask", "question 질문"),
    ("answer", "response text 답변 답"),
    ("limit", "max length 글자수"),
    ("entries", "items list"),
    ("items", "entries goals list"),
    ("posting", "job jd 공고"),
    ("was", "before from old"),
    ("now", "after to new"),
    ("basis", "source how measured conditions"),
    ("label", "name title text"),
  ]
}
