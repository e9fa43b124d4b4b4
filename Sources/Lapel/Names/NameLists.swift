/// The lists that names and what leads to people are read by: `Resources/names.txt` and `marks.txt`, whose comments say how
/// they are written.
enum NameLists {
  /// Folded, without blanks and marks.
  static let legal = words("legal")
  static let legalHeads = words("legal heads")
  /// The longest first.
  static let gluedLegal = longestFirst(words("glued legal"))
  static let small = words("small")
  static let generic = words("generic")
  static let koreanGeneric = longestFirst(words("korean generic"))
  static let hanGeneric = longestFirst(words("han generic"))
  static let places = words("places")
  static let tools = words("tools")
  /// The ending of a school's name, and what it is shortened to, the longest first.
  static let schoolEndings = pairs("korean schools").sorted { $0.name.count > $1.name.count }
  static let faculties = pairs("korean faculties").sorted { $0.name.count > $1.name.count }
  /// What a school calls itself in several words or one, and what that is shortened to, the longest first.
  static let schoolKinds = phrases("school kinds").sorted { $0.words.count > $1.words.count }
  static let universities = words("universities")
  static let titles = words("titles")
  static let degrees = words("degrees")
  static let familyParticles = words("family particles")
  static let hangulTitles = longestFirst(words("hangul titles"))
  static let sureHangulTitles = longestFirst(words("sure hangul titles"))
  static let hangulParticles = words("hangul particles")
  static let hanHonorifics = longestFirst(words("han honorifics"))
  static let hangulDoubleFamilies = words("hangul double families")
  static let hangulSmallFamilies = words("hangul small families")
  static let vietnameseFamilies = words("vietnamese families")
  static let spanishEndings = Array(words("spanish endings"))

  /// A word and what it is shortened to.
  struct Pair: Sendable {
    let name: String
    let short: [String]
  }

  /// Words that stand together and what they are shortened to.
  struct Phrase: Sendable {
    let words: [String]
    let short: [[String]]
  }

  /// The lines of each list.
  private static let lines: [String: [Substring]] = {
    var lists: [String: [Substring]] = [:]
    for file in EmbeddedTypedWords.files
    where ["names.txt", "marks.txt"].contains(file.path.description) {
      var name = ""
      for line in file.text.description.split(separator: "\n") where line.first != "#" {
        if line.first == "[" {
          name = String(line.dropFirst().dropLast())
        } else {
          lists[name, default: []].append(line)
        }
      }
    }
    return lists
  }()

  /// The words of a list.
  static func words(_ list: String) -> Set<String> {
    Set((lines[list] ?? []).flatMap { $0.split(separator: ",").map(folded) }.filter { !$0.isEmpty })
  }

  /// The lines of a list that have a sign of equality.
  static func pairs(_ list: String) -> [Pair] {
    (lines[list] ?? []).compactMap { line in
      guard let sign = line.firstIndex(of: "=") else { return nil }
      let short = line[line.index(after: sign)...].split(separator: ",").map(folded)
      return Pair(name: folded(line[..<sign]), short: short)
    }
  }

  /// The same, with each side's words apart.
  static func phrases(_ list: String) -> [Phrase] {
    (lines[list] ?? []).compactMap { line in
      guard let sign = line.firstIndex(of: "=") else { return nil }
      let short = line[line.index(after: sign)...].split(separator: ",").map(keys)
      return Phrase(words: keys(line[..<sign]), short: short)
    }
  }

  /// The words of a list, each entry's apart.
  static func phrases(lines list: String) -> [[String]] {
    (lines[list] ?? []).flatMap { $0.split(separator: ",").map(keys) }.filter { !$0.isEmpty }
  }

  static func keys(_ text: some StringProtocol) -> [String] { NameWord.all(in: String(text)).map(\.key) }

  private static func folded(_ text: some StringProtocol) -> String { keys(text).joined() }

  private static func longestFirst(_ words: Set<String>) -> [String] {
    words.sorted { ($1.count, $0) < ($0.count, $1) }
  }
}
