/// The words by which prose mentions numbers, ages, births and families: `Resources/marks.txt`.
enum MarkWords {
  static let callingCodes = NameLists.words("calling codes")
  static let phone = NameLists.words("phone words")
  static let number = NameLists.words("number words")
  static let register = NameLists.words("register words")
  static let born = NameLists.words("born words")
  static let ageBefore = NameLists.words("age words before")
  static let ageUnits = NameLists.phrases(lines: "age units")
  static let years = NameLists.phrases(lines: "years")
  static let ofYears = NameLists.words("of years")
  static let ofAge = NameLists.words("of age")
  static let agePhrases = NameLists.phrases(lines: "age phrases before")
  static let ageAdjectives = NameLists.words("age adjectives")
  static let ageTens = NameLists.words("age tens")
  static let ageOnes = NameLists.words("age ones")
  static let persons = NameLists.words("persons")
  static let things = NameLists.words("things with an age")
  static let bornBetween = NameLists.words("born between")
  static let bornInHan = NameLists.words("born in han").all
  static let bornBehind = NameLists.words("born behind")
  static let document = NameLists.words("document words")
  static let parents = NameLists.words("parent words")
  static let counts = NameLists.words("counts of children")
  static let from = NameLists.words("from words")
  static let provinces = NameLists.pairs("korean provinces")
  static let shapes = NameLists.lines("number shapes").map { Array($0.utf8) }
  static let others = NameLists.words("others")
  static let entrance = NameLists.words("entrance words")
  static let entranceBefore = NameLists.phrases(lines: "entrance words before")
  static let family = NameLists.words("family words")
  static let familyJobs = NameLists.words("family jobs")
  static let ownFamily = NameLists.words("own family words")
  static let own = NameLists.words("own")
  static let marital = NameLists.words("marital words")
  static let origin = NameLists.words("origin words")
  static let originPlace = NameLists.phrases(lines: "origin place").map { $0.joined() }
  static let originVerbs = NameLists.words("origin verbs")
  static let originPhrases = NameLists.phrases(lines: "origin phrases").sorted { $0.count > $1.count }
  static let service = NameLists.words("service words")
  static let serviceVerbs = NameLists.words("service verbs")
  static let servicePhrases = NameLists.phrases(lines: "service phrases")
  static let teachers = NameLists.words("teacher words")
  static let teacherKinds = NameLists.words("teacher kinds")
  static let grade = NameLists.words("grade words")
  static let rating = NameLists.words("rating words")
  static let ofHouse = NameLists.words("parts of a house")
  /// The number of the month, by each of its spellings.
  static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (number, names) in DateWords.monthsInProse.enumerated() {
      for name in names { months[NameLists.keys(name).joined()] = number + 1 }
    }
    return months
  }()

  /// Whether a word is in a list; a Hangul word may have an ending.
  static func holds(_ list: ListedWords, _ word: NameWord) -> Bool {
    if list.contains(word.key) { return true }
    guard word.script == .hangul || word.script == .other else { return false }
    return list.beginnings(of: word.key).contains { length in
      HangulEnding.isOne(Substring(word.key.utf8.dropFirst(length)))
    }
  }
}
