/// What a number counts.
extension QuantityReader {
  private static let currencies: [String: String] = [
    "usd": "dollar", "dollars": "dollar", "dollar": "dollar", "달러": "dollar", "불": "dollar", "krw": "won",
    "won": "won",
    "원": "won", "원의": "won", "원을": "won", "원에서": "won", "원으로": "won", "원대": "won", "원규모": "won",
    "eur": "euro",
    "euro": "euro", "euros": "euro", "유로": "euro", "gbp": "pound", "pounds": "pound", "jpy": "yen",
    "yen": "yen", "엔": "yen",
  ]

  /// Reads the currency before a number: `$5M`, `USD 100K`.
  func currency(before start: Int) -> String? {
    guard start > 0 else { return nil }
    switch list.words[start - 1].mark {
    case 0x24: return "dollar"
    case 0x20AC: return "euro"
    case 0x20A9, 0xFFE6: return "won"
    case 0xA3: return "pound"
    case 0xA5: return "yen"
    default: return list.words[start - 1].script == .latin ? Self.currencies[lower(start - 1)] : nil
    }
  }

  /// Reads the unit before a number: `TPS 1,000`, `MAU 100만`.
  func leadingUnit(before start: Int) -> Quantity.Unit? {
    switch lower(start - 1) {
    case "tps", "qps", "rps": .perSecond
    case "mau", "dau", "wau": .served("user")
    default: nil
    }
  }

  private static let people: Set<String> = [
    "people", "persons", "person", "engineers", "engineer", "developers", "developer", "designers",
    "designer", "analysts",
    "analyst", "staff", "employees", "employee", "members", "member", "reports", "nurses", "teachers",
    "agents", "reps",
    "representatives", "technicians", "workers", "managers", "associates", "colleagues", "specialists",
    "researchers",
    "operators", "volunteers", "juniors", "salespeople", "headcount", "strong", "hires", "interns",
    "trainees", "apprentices",
    "graduates", "scientists", "chemists", "assistants", "accountants", "consultants", "officers", "clerks",
    "testers",
    "writers", "editors", "marketers", "planners", "inspectors", "mechanics", "electricians", "drivers",
    "pickers", "coworkers",
    "peers", "freelancers", "contractors", "supervisors", "leads", "colleague", "hire", "intern", "trainee",
    "men", "women",
  ]
  static let groups: Set<String> = [
    "team", "teams", "crew", "squad", "staff", "group", "chapter", "department",
  ]
  private static let served: [String: String] = [
    "users": "user", "user": "user", "mau": "user", "dau": "user", "wau": "user", "subscribers": "user",
    "visitors": "user",
    "downloads": "user", "사용자": "user", "유저": "user", "가입자": "user", "이용자": "user", "방문자": "user",
    "구독자": "user", "회원": "user",
    "patients": "patient", "환자": "patient", "students": "student", "pupils": "student", "학생": "student",
    "수강생": "student",
    "children": "student", "원생": "student", "residents": "resident", "guests": "guest", "attendees": "guest",
    "참가자": "guest",
  ]
  private static let places: Set<String> = [
    "accounts", "account", "clients", "client", "customers", "vendors", "suppliers", "partners", "stores",
    "shops", "sites",
    "branches", "outlets", "companies", "locations", "hospitals", "schools", "warehouses", "곳", "개사", "군데",
    "개소", "개점",
    "개국", "countries",
  ]
  private static let counters: [String: String] = [
    "건": "건", "편": "편", "회": "회", "차례": "회", "번": "회", "times": "회", "종": "종", "개": "개", "대": "대", "권": "권",
    "papers": "편",
    "paper": "편", "articles": "편", "publications": "편", "patents": "건", "projects": "건", "awards": "건",
    "talks": "회",
    "campaigns": "건", "audits": "건", "cases": "건", "deals": "건", "contracts": "건",
  ]
  private static let amounts: [String: (Quantity.Unit, Double)] = [
    "gb": (.data, 1), "tb": (.data, 1e3), "pb": (.data, 1e6), "tps": (.perSecond, 1), "qps": (.perSecond, 1),
    "rps": (.perSecond, 1), "병상": (.beds, 1), "beds": (.beds, 1), "bed": (.beds, 1), "베드": (.beds, 1),
  ]
  private static let endings = [
    "", "이", "을", "를", "의", "은", "는", "가", "과", "와", "으로", "에서", "이상", "이상의", "규모", "규모의", "까지", "에게", "간",
    "당", "도", "이나",
    "씩", "대", "급", "짜리", "여", "이고", "로",
  ]

  static func isUnit(korean text: String) -> Bool {
    bare(text, among: ["명", "인", "원", "곳", "개", "건", "편", "회", "대", "달러", "여"]) != nil
  }

  /// A Korean unit without its particle.
  private static func bare(_ text: String, among units: [String]) -> String? {
    units.first { text.hasPrefix($0) && endings.contains(String(text.dropFirst($0.count))) }
  }

  func unit(korean text: String, before start: Int) -> Quantity.Unit? {
    var text = text
    if text.hasPrefix("여"), text.count > 1 { text.removeFirst() }
    if let currency = Self.currencies[text] { return .money(currency) }
    if Self.bare(text, among: ["원"]) != nil { return .money("won") }
    if Self.bare(text, among: ["달러", "불"]) != nil { return .money("dollar") }
    if Self.bare(text, among: ["명", "인"]) != nil { return served(before: start) ?? .people }
    if Self.bare(text, among: ["병상", "베드"]) != nil { return .beds }
    if Self.bare(text, among: ["곳", "개사", "군데", "개소", "개점", "개국"]) != nil { return .places }
    let things = [
      "건", "편", "회", "차례", "번", "종", "개", "대", "권", "장", "쪽", "페이지", "세대", "마리", "그루", "과목", "학급", "문항", "곡",
      "컷", "상자",
    ]
    return Self.bare(text, among: things).map { .things(Self.counters[$0] ?? $0) }
  }

  /// The people who are counted in `사용자 3만 명`.
  private func served(before start: Int) -> Quantity.Unit? {
    for index in [start - 1, start - 2] where list.words.indices.contains(index) {
      let text = lower(index)
      if let found = Self.served.first(where: {
        text.hasPrefix($0.key) && $0.key.utf8.count > 5 || text == $0.key
      }) {
        return .served(found.value)
      }
    }
    return nil
  }

  /// Reads a unit of one word, after a word or two that say which kind: `20 key accounts`.
  func unit(_ at: Int, before start: Int, isWord: Bool) -> (Quantity.Unit, Int)? {
    guard list.words.indices.contains(at) else { return nil }
    if list.words[at].script == .hangul {
      return unit(korean: list.text(list.words[at]), before: start).map { ($0, at + 1) }
    }
    // `8D reports`, `3D CAD`: the letter belongs to the number.
    if !list.words[at].hasGap, list.words[at].script == .latin, list.words[at].range.count == 1 { return nil }
    for index in at..<min(at + 3, list.words.count) {
      if list.words[index].mark == 0x2D { continue }
      guard list.words[index].script == .latin else { return nil }
      let word = lower(index)
      if let currency = Self.currencies[word] { return (.money(currency), index + 1) }
      if Self.people.contains(word) { return (.people, index + 1) }
      if let served = Self.served[word] { return (.served(served), index + 1) }
      if Self.places.contains(word) { return (.places, index) }
      if let counter = Self.counters[word] { return (.things(counter), index) }
      if let (unit, factor) = Self.amounts[word] { return factor == 1 || !isWord ? (unit, index + 1) : nil }
      if Self.ends.contains(word) { return nil }
    }
    return nil
  }

  /// A Korean measure without its particle.
  static func measure(korean text: String) -> String? {
    bare(text, among: ["시간", "제곱미터", "평방미터", "평", "헥타르", "킬로그램", "킬로미터", "킬로", "톤", "리터"])
  }

  static let ends: Set<String> = [
    "years", "year", "months", "days", "weeks", "hours", "minutes", "in", "of", "with", "to", "at", "for",
    "and", "or", "on",
    "from", "by", "percent",
  ]
}
