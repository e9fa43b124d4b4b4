/// A number with what it counts, asked or shown: `100만 명`, `USD 100K`, `a team of five`.
struct Quantity: Sendable, Equatable {
  /// What only the like of it is compared with.
  enum Unit: Sendable, Equatable {
    /// Those who work: a team, a staff.
    case people
    /// Those who are served, by what they are called: users, patients, students.
    case served(String)
    case money(String)
    /// Accounts, shops, sites: `곳`, `개사`.
    case places
    case beds
    case percent
    /// In gigabytes.
    case data
    case perSecond
    /// `건`, `편`, `회`: things that have no unit but their counter.
    case things(String)
  }

  let value: Double
  let unit: Unit

  /// Whether a shown number can be told against an asked one: of one unit, and not of another order, as users
  /// beside a team are.
  func isComparable(with asked: Quantity) -> Bool {
    guard unit == asked.unit else { return false }
    return unit == .people ? value < asked.value * 40 : true
  }

  /// Every quantity that a text tells.
  static func all(in text: String) -> [Quantity] {
    let list = WordList(text)
    var found: [Quantity] = []
    var at = 0
    while at < list.words.count {
      if let (quantity, next) = QuantityReader(list).read(at) {
        found.append(quantity)
        at = max(next, at + 1)
      } else {
        at += 1
      }
    }
    return found
  }
}

/// Reads the quantity that begins at a word.
struct QuantityReader {
  private let list: WordList

  init(_ list: WordList) { self.list = list }

  /// - Returns: the quantity, and the word after it; nil where no number or no known unit stands.
  func read(_ start: Int) -> (Quantity, Int)? {
    guard var value = number(start) else { return nil }
    var at = start + 1
    let isWord = list.words[start].script != .number
    if !isWord { skipUpperEnd(&at) }
    var hasMagnitude = false
    // What is left of a Korean word after its powers of ten: `만명` is ten thousand and `명`.
    var rest = ""
    while let (power, tail) = magnitude(at) {
      hasMagnitude = true
      value *= power
      at += 1
      rest = tail
      guard rest.isEmpty, at < list.words.count, let more = number(at), list.words[at].script == .number,
        let (lower, end) = magnitude(at + 1), lower < power
      else { break }
      value += more * lower
      at += 2
      rest = end
    }
    skipOrMore(&at)
    if let currency = currency(before: start) {
      return (Quantity(value: value, unit: .money(currency)), at)
    }
    if let rate = leadingUnit(before: start) { return (Quantity(value: value, unit: rate), at) }
    if !rest.isEmpty {
      if let unit = unit(korean: rest, before: start) { return (Quantity(value: value, unit: unit), at) }
      return nil
    }
    if at < list.words.count, list.words[at].mark == 0x25 {
      return (Quantity(value: value, unit: .percent), at + 1)
    }
    if let (unit, next) = unit(at, before: start, isWord: isWord) {
      return (Quantity(value: value, unit: unit), next)
    }
    if lower(start - 1) == "of",
      Self.groups.contains(lower(start - 2)) || Self.groups.contains(lower(start - 3))
    {
      return (Quantity(value: value, unit: .people), at)
    }
    // `10억` without a unit is money.
    if hasMagnitude, value >= 100_000_000, list.hasHangul {
      return (Quantity(value: value, unit: .money("won")), at)
    }
    return nil
  }

  // MARK: Numbers

  private static let words: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "hundred": 100, "dozen": 12,
    "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "스무": 20, "서른": 30,
    "마흔": 40, "쉰": 50, "한두": 1, "두세": 2, "서너": 3, "너댓": 4, "대여섯": 5, "열두": 12, "열다섯": 15, "백": 100, "수십": 20,
    "수백": 200,
  ]

  private func number(_ index: Int) -> Double? {
    guard list.words.indices.contains(index) else { return nil }
    let text = lower(index)
    if list.words[index].script == .number { return Double(text.filter { $0 != "," }) }
    return Self.words[text]
  }

  private func lower(_ index: Int) -> String {
    list.words.indices.contains(index) ? list.text(list.words[index]).lowercased() : ""
  }

  private static let powers: [(String, Double)] = [
    ("천만", 1e7), ("백만", 1e6), ("십만", 1e5), ("조", 1e12), ("억", 1e8), ("만", 1e4), ("천", 1e3),
  ]
  private static let latinPowers: [String: Double] = [
    "k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "thousand": 1e3, "million": 1e6, "billion": 1e9,
  ]

  private func magnitude(_ index: Int) -> (Double, String)? {
    guard list.words.indices.contains(index) else { return nil }
    let word = list.words[index]
    if word.script == .hangul {
      let text = list.text(word)
      guard let (name, power) = Self.powers.first(where: { text.hasPrefix($0.0) }) else { return nil }
      let tail = String(text.dropFirst(name.count))
      // `천장` is no thousand, `만 명` is ten thousand.
      guard !word.hasGap || tail.isEmpty || Self.isUnit(korean: tail) else { return nil }
      return (power, tail)
    }
    guard word.script == .latin, let power = Self.latinPowers[lower(index)],
      !word.hasGap || lower(index).utf8.count > 1
    else { return nil }
    return (power, "")
  }

  /// `3–5`, `3~5`: the lower end is asked.
  private func skipUpperEnd(_ at: inout Int) {
    guard at + 1 < list.words.count,
      [0x7E, 0x2D, 0x2013, 0x2014, 0x301C, 0xFF5E].contains(list.words[at].mark),
      list.words[at + 1].script == .number
    else { return }
    at += 2
  }

  private func skipOrMore(_ at: inout Int) {
    if at < list.words.count, list.words[at].mark == 0x2B { at += 1 }
    if lower(at) == "or", ["more", "above", "over"].contains(lower(at + 1)) { at += 2 }
    if lower(at) == "plus" { at += 1 }
  }

  // MARK: Units

  private static let currencies: [String: String] = [
    "usd": "dollar", "dollars": "dollar", "dollar": "dollar", "달러": "dollar", "불": "dollar", "krw": "won",
    "won": "won",
    "원": "won", "원의": "won", "원을": "won", "원에서": "won", "원으로": "won", "원대": "won", "원규모": "won",
    "eur": "euro",
    "euro": "euro", "euros": "euro", "유로": "euro", "gbp": "pound", "pounds": "pound", "jpy": "yen",
    "yen": "yen", "엔": "yen",
  ]

  /// `$5M`, `USD 100K`.
  private func currency(before start: Int) -> String? {
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

  /// `TPS 1,000`, `MAU 100만`.
  private func leadingUnit(before start: Int) -> Quantity.Unit? {
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
  private static let groups: Set<String> = [
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

  private static func isUnit(korean text: String) -> Bool {
    bare(text, among: ["명", "인", "원", "곳", "개", "건", "편", "회", "대", "달러", "여"]) != nil
  }

  /// A Korean unit without its particle.
  private static func bare(_ text: String, among units: [String]) -> String? {
    units.first { text.hasPrefix($0) && endings.contains(String(text.dropFirst($0.count))) }
  }

  private func unit(korean text: String, before start: Int) -> Quantity.Unit? {
    var text = text
    if text.hasPrefix("여"), text.count > 1 { text.removeFirst() }
    if let currency = Self.currencies[text] { return .money(currency) }
    if Self.bare(text, among: ["원"]) != nil { return .money("won") }
    if Self.bare(text, among: ["달러", "불"]) != nil { return .money("dollar") }
    if Self.bare(text, among: ["명", "인"]) != nil { return served(before: start) ?? .people }
    if Self.bare(text, among: ["병상", "베드"]) != nil { return .beds }
    if Self.bare(text, among: ["곳", "개사", "군데", "개소", "개점", "개국"]) != nil { return .places }
    let things = ["건", "편", "회", "차례", "번", "종", "개", "대", "권"]
    return Self.bare(text, among: things).map { .things(Self.counters[$0] ?? $0) }
  }

  /// Who is counted in `사용자 3만 명`.
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

  /// A unit that stands by itself, after a word or two that say of what kind: `20 key accounts`.
  private func unit(_ at: Int, before start: Int, isWord: Bool) -> (Quantity.Unit, Int)? {
    guard list.words.indices.contains(at) else { return nil }
    if list.words[at].script == .hangul {
      return unit(korean: list.text(list.words[at]), before: start).map { ($0, at + 1) }
    }
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

  private static let ends: Set<String> = [
    "years", "year", "months", "days", "weeks", "hours", "minutes", "in", "of", "with", "to", "at", "for",
    "and", "or", "on",
    "from", "by", "percent",
  ]
}
