import LapelTeX

/// What a text says of somebody beside their work. It belongs on no page that is sent unasked.
enum PersonalMatter {
  case birth
  /// Parents, a spouse, children.
  case family
  /// Age, sex, marriage, health, faith, nationality.
  case state
  /// Numbers that an office gave somebody.
  case papers
  /// Pay, notice, and why a post was left.
  case terms

  /// What one of the parts of a short text begins with; nil for any other text.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 400, text.utf8.count <= 140 || text.count <= 140 else { return nil }
    let parts = Substring(text).unicodeScalars.split(whereSeparator: Self.isSeparator).prefix(8).map(
      Substring.init)
    guard let found = parts.lazy.compactMap({ Self.matter(of: $0) }).first else { return nil }
    // `Married life in Seoul flats: a study of 200 couples` is work: too many words beside.
    guard parts.count > 1 || text.split(separator: " ").count <= 12 else { return nil }
    self = found
  }

  /// Whether it is said of a post, and printed beside none.
  var isOfPost: Bool { self == .terms || self == .papers }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", "|", "·", "，", "、": true
    default: false
    }
  }

  /// Whether a part may be one, by the letters of ASCII that it begins with; any other letters are looked into.
  private static func mayBe(_ part: Substring) -> Bool {
    let word = part.utf8.drop { $0 < 0x30 }.prefix { isLetter($0) }
    let next = part.utf8[word.endIndex...].first
    if word.isEmpty || next.map({ $0 >= 0x80 || isDigit($0) }) == true { return true }
    let small = word.map { $0 | 0x20 }
    return beginnings.has(small, 0..<small.count)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The first words of what tells it.
  private static let beginnings: PhraseTable<Void> = {
    var words = modifierWords.union(counts).union(childWords).union(["m", "f", "aged", "age", "alter"])
    for phrase in firmPhrases + loosePhrases { words.insert(String(phrase.0.prefix { $0 != " " })) }
    return PhraseTable(words)
  }()

  private static func matter(of part: Substring) -> PersonalMatter? {
    guard mayBe(part) else { return nil }
    let text = FoldedWords(part)
    let (bytes, words) = (text.bytes, text.words)
    var first = 0
    while first + 1 < words.count, modifiers.has(bytes, words[first]) { first += 1 }
    guard first < words.count else { return nil }
    if isAge(text, from: first) { return .state }
    let count = words.count - first
    if count == 1, words[first].count == 1, "mf".utf8.contains(text.first(first)) { return .state }
    for length in (1...3).reversed() where count >= length {
      let phrase = text.place(of: first..<first + length)
      if let found = firm.value(of: bytes, phrase) { return found }
      // A word that may begin a title as well says it where nothing or a value stands after it.
      if let found = loose.value(of: bytes, phrase),
        count == length || part.firstColon != nil || text.word(first + length).contains(where: \.isNumber)
      {
        return found
      }
    }
    if isChildren(text, from: first) { return .family }
    return isOfJoiningScript(bytes[words[first]]) ? matter(joined: text.joined(from: first)) : nil
  }

  private static func matter(joined text: [UInt8]) -> PersonalMatter? {
    var found: (matter: PersonalMatter, end: Int)?
    far.eachPhrase(at: 0, in: text) { end, matter in
      if end > found?.end ?? 0 { found = (matter, end) }
    }
    if let found { return found.matter }
    return ["일생", "년생", "生まれ"].contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) } ? .birth : nil
  }

  /// Whether a word is of a script that puts words together: a letter from U+1100 on stands in it.
  private static func isOfJoiningScript(_ word: ArraySlice<UInt8>) -> Bool {
    word.indices.contains { index in
      word[index] >= 0xE2 || word[index] == 0xE1 && index + 1 < word.endIndex && word[index + 1] >= 0x84
    }
  }

  /// `38 years old`, `Age 38`, `38 Jahre`, `만 38세`.
  private static func isAge(_ text: FoldedWords, from first: Int) -> Bool {
    let mayBegin = (first..<min(first + 2, text.words.count)).contains { index in
      let byte = text.first(index)
      // Letters of ASCII and Hangul are no figures.
      return byte < 0x61 || byte > 0x7A && !(0xEA...0xED).contains(byte)
    }
    return mayBegin && isAge((first..<text.words.count).map(text.word))
  }

  private static func isAge(_ words: [String]) -> Bool {
    guard let index = words.firstIndex(where: { (2...3).contains($0.prefix(while: \.isNumber).count) }),
      index <= 1
    else { return false }
    let (figure, rest) = (words[index].prefix(while: \.isNumber), words[index].drop(while: \.isNumber))
    guard figure.count == 2, index == 0 || ["만", "満", "aged", "age", "alter"].contains(words[0]) else {
      return false
    }
    if !rest.isEmpty { return ["세", "살", "歳", "岁", "yo"].contains(rest) && words.count <= index + 2 }
    let after = words[(index + 1)...]
    if after.isEmpty { return index == 1 }
    guard let unit = after.first, years.contains(unit) else { return false }
    return after.count == 1 || after.count == 2 && ["old", "alt"].contains(after.last)
  }

  /// `two children`, `2 Kinder`: how many, and no more.
  private static func isChildren(_ text: FoldedWords, from first: Int) -> Bool {
    let count = text.words.count - first
    guard count == 2 || count == 3, children.has(text.bytes, text.words[first + count - 1]) else {
      return false
    }
    let many = text.word(first)
    return many.allSatisfy(\.isNumber) || counts.contains(many)
  }

  private static let years: Set<String> = [
    "years", "yrs", "jahre", "ans", "anos", "anni", "jaar", "lat", "세", "살",
  ]
  private static let children = PhraseTable(childWords)
  private static let childWords: Set<String> = [
    "children", "child", "kids", "kinder", "kind", "enfants", "enfant", "hijos", "hijo", "hija", "filhos",
    "filho",
    "figli", "kinderen",
  ]
  private static let counts: Set<String> = [
    "one", "two", "three", "four", "five", "no", "ein", "zwei", "drei", "vier", "keine", "un", "deux",
    "trois",
    "sans", "dos", "tres", "sin", "dois", "due", "tre", "married", "verheiratet",
  ]
  private static let modifiers = PhraseTable(modifierWords)
  private static let modifierWords: Set<String> = [
    "current", "present", "last", "expected", "desired", "my", "full", "clean", "valid", "aktuelles",
    "aktuelle",
    "letztes", "no", "number",
  ]

  private static func phrases(_ lists: [(PersonalMatter, String)]) -> [(String, PersonalMatter)] {
    lists.flatMap { matter, list in
      list.split(separator: ";").map { (String(Blanks.trimmed($0)), matter) }
    }
  }

  /// Words that say it whatever follows.
  private static let firm = PhraseTable(firmPhrases)
  private static let firmPhrases = phrases([
    (
      .birth,
      """
      date of birth; birth date; birthdate; birthday; place of birth; born on; born in; dob; d o b; geb; geboren; geburtsdatum; geburtstag;
      geburtsort; ne le; nee le; ne a; nee a; date de naissance; lieu de naissance; fecha de nacimiento; lugar de nacimiento; nacido el;
      nacida el; nacido en; nacida en; data de nascimento; nascido em; nascida em; data di nascita; luogo di nascita; nato a; nata a;
      nato il; nata il; geboortedatum; geboren op; fodelsedatum; fodselsdato; data urodzenia; дата рождения
      """
    ),
    (.family, "father's name; fathers name; father s name; mother s name; spouse name; name of father"),
    (
      .state,
      """
      marital status; civil status; familienstand; estado civil; etat civil; stato civile; burgerlijke staat; verheiratet; ledig;
      geschieden; verwitwet; celibataire; soltero; soltera; solteiro; solteira; divorciado; divorciada; casado; casada; coniugato;
      coniugata; nubile; celibe; gehuwd; ongehuwd; unmarried; blood group; blood type; driving licence; driving license;
      driver s license; driver s licence; drivers license; fuhrerschein; fuhrerscheinklasse; permis de conduire; carne de conducir;
      permiso de conducir; carta de conducao; staatsangehorigkeit; nationalite; nacionalidad; nacionalidade; nazionalita;
      konfession; schwerbehindert; семейное положение; гражданство
      """
    ),
    (
      .papers,
      """
      passport no; passport number; passport; reisepass; personalausweis; pasaporte; passeport; aadhaar; aadhar; cpf; ssn;
      social security number; national id; national insurance; identity card; id card no; id number; sozialversicherungsnummer;
      steuernummer; codice fiscale; pesel; voter id
      """
    ),
    (
      .terms,
      """
      salary expectation; salary expectations; salary requirement; salary requirements; ctc; notice period; gehaltsvorstellung;
      gehaltsvorstellungen; gehaltswunsch; jahresgehalt; kundigungsfrist; pretensao salarial; pretensiones; pretensiones salariales;
      pretentions salariales; preavis; reason for leaving; reason of leaving; austrittsgrund; motivo de salida; motivo del cese;
      motif de depart; available from; fruhester eintrittstermin; eintrittstermin
      """
    ),
  ])

  /// Words that say it alone or with a value after them.
  private static let loose = PhraseTable(loosePhrases)
  private static let loosePhrases = phrases([
    (.birth, "born; birth; nacimiento; nascimento; naissance; nato; nata; ne; nee; nacido; nacida"),
    (
      .family,
      "children; kinder; enfants; hijos; filhos; figli; father; mother; spouse; husband; wife; family"
    ),
    (
      .state,
      """
      age; alter; edad; idade; eta; sex; gender; geschlecht; sexe; sexo; male; female; mannlich; weiblich; married; single; divorced;
      widowed; marie; mariee; viudo; viuda; religion; caste; nationality; citizenship; height; weight; grosse; gewicht; smoker;
      non smoker; nichtraucher; disability; health; konfession; homme; femme; hombre; mujer; masculino; femenino; feminino
      """
    ),
    (.papers, "pan; dni; nie; nif; rg; bsn; nino; visa; ausweis"),
    (.terms, "salary; notice; gehalt; salario; salaire; stipendio; salaris"),
  ])

  /// Words of scripts that put words together.
  private static let far: PhraseTable<PersonalMatter> = {
    let lists: [(PersonalMatter, String)] = [
      (.birth, "생년월일 출생지 출생 생일 生年月日 出生 生日"),
      (.family, "가족관계 가족사항 가족 자녀 배우자 부모 家族 配偶者 扶養"),
      (
        .state,
        """
        나이 연령 성별 혼인여부 결혼여부 결혼 기혼 미혼 이혼 혈액형 종교 국적 신장 체중 몸무게 시력 장애여부 장애등급 장애 보훈대상 보훈 운전면허 본적 호주 남자 여자 남성 여성
        性別 年齢 婚姻 既婚 未婚 国籍 民族 政治面貌 血型 血液型 身長 体重 宗教 本籍
        """
      ),
      (.papers, "주민등록번호 주민번호 여권번호 여권 외국인등록번호 운전면허번호 身份证 护照 マイナンバー パスポート"),
      (
        .terms,
        """
        희망연봉 현재연봉 직전연봉 최종연봉 연봉 희망급여 급여 월급 시급 희망임금 퇴사사유 퇴직사유 이직사유 퇴사이유 이직이유 입사가능일 출근가능일 입사가능시기 希望年収 現年収 年収
        希望給与 退職理由 期望薪资 薪资 离职原因
        """
      ),
    ]
    return PhraseTable(
      lists.flatMap { matter, list in
        list.split(whereSeparator: \.isWhitespace).map { (String($0), matter) }
      })
  }()
}

extension PersonalMatter {
  /// The words that say of a date that it is a birthday, without what stands beside them.
  private static let ofBirth: Set<String> = {
    var words: Set<String> = [
      "am", "on", "le", "el", "em", "il", "op", "in", "d", "du", "生", "생", "일", "일생", "년월일",
    ]
    for (phrase, matter) in firmPhrases + loosePhrases where matter == .birth {
      words.formUnion(phrase.split(separator: " ").map(String.init))
    }
    return words.union(["생년월일", "출생지", "출생", "생일", "生年月日", "出生", "生日"])
  }()

  /// The day of birth that a text names, and whether it says nothing beside it; nil where no whole date can be read.
  static func birthDate(in text: String) -> (date: CalendarDate, isAll: Bool)? {
    guard text.utf8.count <= 400 else { return nil }
    let plain = text.replacingBytes(of: "일생", with: "일").replacingBytes(of: "生まれ", with: "")
    let words = plain.split { $0.isWhitespace || "(),;:（）：、，".contains($0) }
    let most = min(words.count, 24)
    for start in 0..<most {
      for end in (start..<min(start + 5, most)).reversed() {
        let part = words[start...end].joined(separator: " ")
        guard let date = DateReading.date(part), date.day != nil else { continue }
        let rest = words[..<start] + words[(end + 1)...]
        return (date, rest.allSatisfy { ofBirth.contains(DateWords.folded($0).filter(\.isLetter)) })
      }
    }
    return nil
  }
}
