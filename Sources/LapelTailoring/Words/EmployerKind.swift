/// The kind of employer at the end of a name: `누리회계법인`, `가온은행`, `한빛시설공단`.
enum EmployerKind {
  /// The name with its kind as a separate word; for a public body, with the word for all of them.
  static func parted(_ name: String) -> String {
    let bytes = Array(name.utf8)
    // A kind has two to four syllables; longer ones are tried before those that they end in.
    for size in [12, 9, 6] where bytes.count > size {
      guard let kind = table[WordKey.empty.extended(by: bytes.suffix(size))] else { continue }
      let rest = String(decoding: bytes.dropLast(size), as: UTF8.self)
      if kind == ofState { return rest.utf8.count > 3 ? "\(rest) 공공기관" : name }
      return "\(rest) \(String(decoding: bytes.suffix(size), as: UTF8.self))"
    }
    return name
  }

  private static let ofState: Int32 = 2
  private static let table: KeyTable = {
    var table = KeyTable(capacity: 128)
    for kind in kinds { table.set(WordKey(exactly: kind), 1) }
    for kind in state { table.set(WordKey(exactly: kind), ofState) }
    return table
  }()

  private static let state = ["공사", "공단", "시청", "구청", "군청", "도청", "교육청"]
  static let kinds = [
    "회계법인", "법무법인", "세무법인", "특허법인", "대학병원", "종합병원", "한방병원", "동물병원", "요양병원", "치과병원", "병원", "의원", "약국", "저축은행",
    "은행",
    "증권", "손해보험", "생명보험", "보험", "카드", "캐피탈", "자산운용", "제약", "바이오", "건설", "중공업", "조선", "전자", "반도체", "자동차", "화학",
    "에너지",
    "식품", "푸드", "유통", "백화점", "물류", "로지스틱스", "항공", "해운", "통신", "텔레콤", "게임즈", "엔터테인먼트", "출판사", "출판", "신문사",
    "방송국", "호텔", "리조트",
    "대학교", "고등학교", "중학교", "초등학교", "어린이집", "유치원", "학원", "연구원", "연구소", "재단", "협회", "복지관", "도서관", "박물관", "미술관",
    "여행사", "광고", "마트", "슈퍼", "제과", "제강", "철강", "정밀", "제지", "섬유", "리테일", "커머스", "솔루션즈", "소프트",
    "모빌리티",
  ]
}
