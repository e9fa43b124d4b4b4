/// Words that other tools and people use for a field.
///
/// A word that means the same is put right by a fix. A word that may mean the same, or that means it only in
/// some tools, is a question to the person.
enum FieldSynonyms {
  /// The field of the same meaning, among those that are free.
  static func field(for word: String, where isFree: (String) -> Bool) -> String? {
    same[key(word)]?.first(where: isFree)
  }

  /// The field that may be meant, among those that are free.
  static func question(for word: String, where isFree: (String) -> Bool) -> String? {
    perhaps[key(word)]?.first(where: isFree)
  }

  /// Whether the word is one of these, and so no slip of another one.
  static func holds(_ word: String) -> Bool { same[key(word)] != nil || perhaps[key(word)] != nil }

  /// Whether other tools put what is said of the person under such a key.
  static func isAroundPerson(_ word: String) -> Bool {
    aroundPerson.contains(key(word))
  }

  private static let aroundPerson: Set<String> = [
    "person", "basics", "personal", "personalinfo", "personaldata", "me", "cv", "resume", "header",
    "인적사항", "개인정보", "기본정보", "이력서",
  ]

  private static func key(_ word: String) -> String {
    word.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
  }

  private static let same = table(of: \.same)
  private static let perhaps = table(of: \.perhaps)

  private static func table(of words: KeyPath<Meaning, String>) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for meaning in meanings {
      for word in meaning[keyPath: words].split(separator: " ") {
        table[String(word), default: []].append(meaning.field)
      }
    }
    return table
  }

  private struct Meaning {
    let field: String
    let same: String
    let perhaps: String

    init(_ field: String, _ same: String, perhaps: String = "") {
      self.field = field
      self.same = same
      self.perhaps = perhaps
    }
  }

  private static let meanings: [Meaning] = [
    Meaning("position", "title role job jobtitle 직책 직위 포지션", perhaps: "work 직무"),
    Meaning("name", "title language test exam 이름 성명 명칭", perhaps: "제목"),
    Meaning("title", "name 제목", perhaps: "headline"),
    Meaning(
      "organization", "company employer org organisation 회사 기관 소속 단체",
      perhaps: "name institution school agency club team client 회사명"),
    Meaning("institution", "school university college uni 학교 대학 대학교", perhaps: "organization name"),
    Meaning(
      "issuer", "awarder issuedby issuingorganization issuingauthority 주최 발급기관 주관",
      perhaps: "organization institution authority from"),
    Meaning("publisher", "", perhaps: "venue journal organization"),
    Meaning("venue", "journal conference event", perhaps: "publisher organization booktitle"),
    Meaning("company", "employer 회사", perhaps: "organization name"),
    Meaning("area", "fieldofstudy major 전공 학과", perhaps: "field department subject study"),
    Meaning("degree", "studytype 학위", perhaps: "level qualification"),
    Meaning("role", "position 역할", perhaps: "title job"),
    Meaning("level", "fluency proficiency grade 수준 등급"),
    Meaning("score", "점수", perhaps: "grade result points"),
    Meaning(
      "valid_until",
      "expires expiry expiration expirydate expirationdate expiredate expireson validto validthru validthrough "
        + "만료 만료일 유효기간"),
    Meaning("period", "dates daterange 기간"),
    Meaning("start_date", "startdate start startedon 시작 시작일", perhaps: "from begin since"),
    Meaning("end_date", "enddate end endedon 종료 종료일", perhaps: "to until"),
    Meaning(
      "date",
      "year issuedate dateissued issuedon publicationdate releasedate dateofissue publishedon 날짜 일자 연도",
      perhaps: "when day issued released published"),
    Meaning("place", "location 장소 위치", perhaps: "city where address"),
    Meaning("url", "link website href homepage uri webpage", perhaps: "page 주소"),
    Meaning("links", "urls 링크"),
    Meaning("technologies", "tech techstack technology 기술", perhaps: "stack tools skills"),
    Meaning(
      "highlights", "bullets bulletpoints achievements accomplishments 성과 업적",
      perhaps: "responsibilities tasks details points duties"),
    Meaning(
      "summary", "description desc 설명 요약", perhaps: "about bio profile text content abstract objective 소개"),
    Meaning("keywords", "키워드", perhaps: "items skills tags list"),
    Meaning("evidence", "근거 증거", perhaps: "proof refs because"),
    Meaning("proof", "근거", perhaps: "evidence refs"),
    Meaning("used", "usedin", perhaps: "evidence where projects"),
    Meaning("for", "", perhaps: "project 대상"),
    Meaning("authors", "author 저자", perhaps: "by"),
    Meaning("inventors", "inventor 발명자", perhaps: "authors"),
    Meaning("leave", "leaves leaveofabsence 휴학", perhaps: "gap"),
    Meaning("scale", "maximum outof 만점", perhaps: "max best"),
    Meaning("gpa", "", perhaps: "score grade grades cgpa average 학점 평점 성적"),
    Meaning("overall", "gpa 평점", perhaps: "total score average value"),
    Meaning("show", "visibility", perhaps: "visible"),
    Meaning("note", "memo 메모 비고", perhaps: "comment remark"),
    Meaning("todo", "fixme"),
    Meaning("photo", "picture avatar 사진", perhaps: "image"),
    Meaning("image", "picture", perhaps: "photo"),
    Meaning("birth_date", "birthday birthdate dateofbirth dob 생년월일", perhaps: "birth"),
    Meaning("headline", "tagline 직함", perhaps: "label title"),
    Meaning("contact", "contacts 연락처"),
    Meaning("experience", "workexperience employment employmenthistory 경력", perhaps: "work jobs job career"),
    Meaning("internships", "인턴", perhaps: "intern"),
    Meaning("projects", "프로젝트", perhaps: "portfolio works"),
    Meaning("strengths", "강점"),
    Meaning("education", "academics 학력", perhaps: "school schools studies"),
    Meaning("publications", "papers 논문"),
    Meaning("patents", "특허"),
    Meaning("talks", "presentations speeches 발표"),
    Meaning("writing", "", perhaps: "posts articles blog blogs 글"),
    Meaning("awards", "prizes honors honours 수상", perhaps: "scholarships"),
    Meaning("certificates", "certifications 자격증", perhaps: "licenses licences"),
    Meaning("test_scores", "어학성적", perhaps: "tests exams scores"),
    Meaning("skills", "스킬", perhaps: "technologies 기술"),
    Meaning("language_skills", "spokenlanguages", perhaps: "언어"),
    Meaning("military", "militaryservice 병역"),
    Meaning("grants", "researchgrants 연구비", perhaps: "funding"),
    Meaning("teaching", "teachingexperience 강의", perhaps: "courses"),
    Meaning("service", "academicservice professionalservice 학술활동"),
    Meaning("memberships", "professionalmemberships affiliations 학회", perhaps: "associations"),
    Meaning("advisor", "adviser thesisadvisor 지도교수", perhaps: "supervisor"),
    Meaning("minor", "부전공"),
    Meaning("expected", "expectedgraduation graduationdate 졸업예정", perhaps: "graduation"),
    Meaning("activities", "extracurricular extracurriculars 활동", perhaps: "clubs"),
    Meaning("volunteering", "volunteer volunteerwork 봉사"),
    Meaning("interests", "hobbies 관심분야 취미"),
    Meaning("references", "referees 추천인"),
    Meaning("retrospective", "회고", perhaps: "review"),
    Meaning("goals", "목표", perhaps: "resolutions"),
    Meaning("log", "일지", perhaps: "diary journal"),
    Meaning("ask", "question 질문"),
    Meaning("answer", "답변 답", perhaps: "response text"),
    Meaning("limit", "maxlength 글자수", perhaps: "max length"),
    Meaning("entries", "", perhaps: "items list"),
    Meaning("items", "", perhaps: "entries goals list"),
    Meaning("posting", "공고", perhaps: "job jd"),
    Meaning("was", "before", perhaps: "from old"),
    Meaning("now", "after", perhaps: "to new"),
    Meaning("basis", "", perhaps: "source how measured conditions"),
    Meaning("label", "", perhaps: "name title text"),
  ]
}
