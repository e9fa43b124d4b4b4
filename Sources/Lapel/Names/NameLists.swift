/// The lists by which names and other traces of people are recognized: `Resources/names.txt` and `marks.txt`, whose
/// comments say how they are written.
enum NameLists {
  /// Legal forms, folded, without blanks and marks.
  static let legal = words("legal")
  static let legalHeads = words("legal heads")
  /// Legal forms that are written together with names, longest first.
  static let gluedLegal = longestFirst(words("glued legal")).map(LegalForm.Glued.init)
  static let small = words("small")
  static let generic = words("generic")
  static let koreanGeneric = words("korean generic")
  static let hanGeneric = words("han generic")
  static let places = words("places")
  static let tools = words("tools")
  /// Endings of schools' names with their short forms, longest first.
  static let schoolEndings = pairs("korean schools").sorted { $0.name.count > $1.name.count }
  static let faculties = pairs("korean faculties").sorted { $0.name.count > $1.name.count }
  /// Words for kinds of schools, one or several, with their short forms, longest first.
  static let schoolKinds = phrases("school kinds").sorted { $0.words.count > $1.words.count }
  static let universities = words("universities")
  static let titles = words("titles")
  static let degrees = words("degrees")
  static let familyParticles = words("family particles")
  static let familyConjunctions = words("family conjunctions")
  static let doubleInitials = words("double initials")
  static let hangulTitles = words("hangul titles")
  static let sureHangulTitles = words("sure hangul titles")
  static let behindHangulNames = words("behind hangul names")
  static let behindHangulSchools = words("behind hangul schools")
  static let behindHangulFamilies = words("behind family names")
  static let hangulRanks = words("hangul ranks")
  static let youngHangulOnes = words("young hangul ones")
  static let familiesBeforePosts = words("families before posts")
  static let apartFromHangulFamilies = words("apart from family names")
  /// How Korean family names are spelled in Latin letters.
  static let familiesInLatin = pairs("families in latin")
  /// Words before another name of one body.
  static let pieceBeginnings = phrases(lines: "pieces behind")
  /// Syllables in Latin letters, with their kana.
  static let kana = pairs("kana")
  static let hangulParticles = words("hangul particles")
  static let hanHonorifics = words("han honorifics")
  static let hangulDoubleFamilies = words("hangul double families")
  static let hangulSmallFamilies = words("hangul small families")
  /// Family names, with the Chinese characters they are written with.
  static let familiesInHan = pairs("families in han")
  static let andOthers = phrases(lines: "and others")
  static let nicknames = phrases(lines: "nicknames")
  static let noShortNames = words("no short names")
  /// Words before a Korean body's own name that its short form leaves out, longest first.
  static let koreanHeads = longestFirst(words("korean heads"))
  static let hanVariants = pairs("han variants")
  static let coined = words("coined")
  static let koreanKinds = words("korean kinds")
  static let koreanBodies = words("korean bodies")
  static let koreanBranches = words("korean branches")
  static let vietnameseFamilies = words("vietnamese families")
  static let spanishEndings = words("spanish endings").all

  /// A word and its short form.
  struct Pair: Sendable {
    let name: String
    let short: [String]
  }

  /// Several words and their short form.
  struct Phrase: Sendable {
    let words: [String]
    let short: [[String]]
  }

  private static let lists = NamedLists(["marks.txt", "names.txt"].map(EmbeddedTexts.bytes))

  /// The words of a list.
  static func words(_ list: String) -> ListedWords {
    var words = ListedWords()
    for line in lists.lines(of: list) { for entry in entries(line) { words.insert(folded(entry)) } }
    return words
  }

  /// The lines of a list that have an equals sign.
  static func pairs(_ list: String) -> [Pair] {
    sides(list).map { name, short in
      Pair(
        name: String(decoding: folded(name), as: UTF8.self),
        short: short.map { String(decoding: folded($0), as: UTF8.self) })
    }
  }

  /// The same, with the words on each side separated.
  static func phrases(_ list: String) -> [Phrase] {
    sides(list).map { words, short in Phrase(words: keys(words), short: short.map(keys)) }
  }

  /// The lines of a list as they are.
  static func lines(_ list: String) -> [String] {
    lists.texts(of: list)
  }

  /// The entries of a list, each as its words.
  static func phrases(lines list: String) -> [[String]] {
    lists.lines(of: list).flatMap { entries($0).map(keys) }.filter { !$0.isEmpty }
  }

  static func keys(_ text: some StringProtocol) -> [String] { NameWord.all(in: String(text)).map(\.key) }

  // MARK: - Lines as bytes

  private static func entries(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split(separator: UInt8(ascii: ","))
  }

  /// The text before an equals sign, and the entries after it.
  private static func sides(_ list: String) -> [(ArraySlice<UInt8>, [ArraySlice<UInt8>])] {
    lists.lines(of: list).compactMap { line in
      line.firstIndex(of: UInt8(ascii: "=")).map { (line[..<$0], entries(line[($0 + 1)...])) }
    }
  }

  private static func keys(_ entry: ArraySlice<UInt8>) -> [String] {
    keys(String(decoding: entry, as: UTF8.self))
  }

  /// Only the letters and digits, folded as words of names are.
  private static func folded(_ entry: ArraySlice<UInt8>) -> [UInt8] {
    guard FoldedLetters.isSimple(entry) else { return Array(keys(entry).joined().utf8) }
    return entry.compactMap { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x80...: byte
      case 0x41...0x5A: byte | 0x20
      default: nil
      }
    }
  }

  private static func longestFirst(_ words: ListedWords) -> [String] {
    words.all.map { ($0, $0.count) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
  }
}
