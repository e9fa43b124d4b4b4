import LapelTeX

/// What the names of a table's columns say of the cells under them.
enum LooseColumns {
  /// What a column holds, whatever its section.
  private enum Column {
    case time, body, team, part, duties, field, degree, grade, name, score, place, branch, rank, reserved,
      other
  }

  /// Whether a cell names a column.
  static func isName(_ text: String) -> Bool { column(text) != nil }

  /// Whether a cell is a label of a form on military service.
  static func isOfMilitary(_ text: String) -> Bool {
    column(text).map { [.branch, .rank, .time, .part].contains($0) } ?? false
  }

  /// Reads a row whose columns are named; false where too few names say what they hold.
  static func read(_ pieces: [LoosePiece], _ names: [String], _ section: String, _ entry: inout DraftEntry)
    -> Bool
  {
    guard names.count == pieces.count, names.count > 1, section != "custom" else { return false }
    let columns = names.map { column($0) }
    guard columns.count(where: { $0 != nil }) * 2 > names.count else { return false }
    for (index, piece) in pieces.enumerated() {
      set(piece.said, columns[index] ?? .other, names[index], section, &entry)
    }
    // A row that only says what was done is named by it.
    if entry[SectionFields.headline(of: section)] == nil, case .list(let items)? = entry["highlights"],
      items.count == 1, case .said(let name) = items[0], section != "experience", section != "education"
    {
      entry["highlights"] = nil
      entry.setName(SectionFields.headline(of: section), name)
    }
    return true
  }

  private static func set(
    _ said: Said, _ column: Column, _ name: String, _ section: String, _ entry: inout DraftEntry
  ) {
    let headline = SectionFields.headline(of: section)
    switch column {
    case .time:
      let (rest, period) = LooseDates.take(from: said.text) ?? (said.text, DraftPeriod())
      if rest.isEmpty, let text = period.text {
        entry.set(period.isSpan ? "period" : "date", said.saying(text))
      } else {
        entry.setDate(said)
      }
    case .body:
      let field =
        ["organization", "institution"].contains(headline)
        ? headline : SectionFields.organization(of: section)
      entry.set(field ?? name, said, inNote: field == nil)
    case .name:
      entry.setName(headline, said)
    case .team, .part:
      guard let field = SectionFields.part(of: section) else { return entry.note(name, said) }
      // `부서` and `직위` in two columns are one post.
      if case .said(let team)? = entry[field] {
        entry[field] = .said(Said("\(team.text) \(said.text)", team.sources + said.sources))
      } else {
        entry.set(field, said)
      }
    case .duties: entry.add("highlights", [said])
    case .field where section == "education": entry.set("area", said)
    case .degree where section == "education": entry.set("degree", said)
    case .grade where section == "education": entry.setGrade(said, key: "grade")
    case .score where section == "test_scores": entry.set("score", said)
    case .score where section == "certificates": entry.set("level", said)
    case .place: entry.set("place", said)
    case .field, .degree, .grade, .score, .branch, .rank, .reserved, .other: entry.note(name, said)
    }
  }

  private static func column(_ text: String) -> Column? {
    guard text.utf8.count <= 60 else { return nil }
    let words = DateWords.folded(text)
    if let whole = columns[words.filter { $0.isLetter || $0.isNumber }] { return whole }
    // `부서/직위`, `자격증·시험`: each by itself, and the last that tells most.
    let parts = words.split { !$0.isLetter && !$0.isNumber && !$0.isWhitespace }
    let known = parts.compactMap { columns[$0.filter { !$0.isWhitespace }] }
    return known.count == parts.count && parts.count < 4 ? known.last { $0 != .team } ?? known.last : nil
  }

  private static let columns: [String: Column] = {
    let lists: [(Column, String)] = [
      (
        .time,
        """
        기간 근무연월 연도 년도 수상연도 발급일 근무기간 재직기간 재학기간 복무기간 활동기간 참여기간 교육기간 수행기간 연월 년월일 연월일 년월 일자 취득일 취득일자 취득년월 취득연월 취득시기 수상일 수상일자 응시일 입학일 졸업일
        period date dates year years from to when zeitraum datum jahr periodo fecha periode 期間 年月 取得年月 取得日 在籍期間 时间
        """
      ),
      (
        .body,
        """
        근무처 회사명 회사 직장명 직장 기관명 기관 발급기관 발행처 발행기관 시행처 시행기관 주관처 수여기관 교육기관 소속 단체명 company employer organization
        organisation issuer firma arbeitgeber empresa entreprise 会社名 会社 勤務先 公司
        """
      ),
      (
        .name,
        "학교명 학교 출신교 자격증명 자격증 자격명 자격면허명 면허명 자격종류 수상명 상훈명 시험 자격면허 어학시험 시험종류 과정명 교육명 프로젝트명 시험명 활동명 name school university schule 資格 資格名 学校名 学校"
      ),
      (.team, "부서 부서명 소속부서 근무부서 department team abteilung 部署 所属 部门"),
      (.part, "직위 직급 직책 직무 직종 역할 담당 position title role job stelle funktion cargo puesto poste 役職 職種 职位"),
      (
        .duties,
        "담당업무 업무내용 주요업무 업무 상세업무 내용 활동내용 성과 duties tasks description responsibilities aufgaben 業務内容 内容"
      ),
      (.field, "학과 전공 학과전공 전공학과 major field subject studiengang 専攻 学科 专业"),
      (.degree, "학위 degree abschluss 学位 学历"),
      (.grade, "성적 학점 평점 평균평점 gpa grade note 成績"), (.score, "점수 등급 급수 score level stufe"),
      (.place, "소재지 지역 근무지 place location ort lugar lieu 所在地"), (.branch, "군별 軍種"), (.rank, "계급 階級"),
      (
        .reserved,
        "퇴사사유 퇴직사유 이직사유 연봉 급여 최종연봉 월급 전역구분 졸업구분 졸업여부 졸업 졸업상태 상태 재직구분 고용형태 구분 비고 salary remarks reasonforleaving 備考 退職理由"
      ),
    ]
    var columns: [String: Column] = [:]
    for (column, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) { columns[String(word)] = column }
    }
    return columns
  }()
}
