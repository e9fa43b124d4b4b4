/// Whether a line itself says that it is a must or a wish, whatever stands over it.
enum LineModality {
  case required, preferred

  /// nil where the line says neither of the whole of what it asks: `Python (Django preferred)` leaves the line
  /// what it is, and only what stands in the brackets is a wish.
  init?(_ line: String) {
    let (core, notes) = Self.parted(line)
    let folded = FoldedLine(core)
    let isWish = notes.contains(where: Self.preferredNotes.contains)
    let isMust = notes.contains(where: Self.requiredNotes.contains)
    if isMust { self = .required; return }
    if isWish { self = .preferred; return }
    if folded.begins(withOneOf: Self.preferredStart) { self = .preferred; return }
    if folded.begins(withOneOf: Self.requiredStart) { self = .required; return }
    let clauses = Self.clauses(of: core).map(FoldedLine.init)
    let wishes = clauses.map { $0.has(Self.notRequired) || Self.isWish($0) }
    guard wishes.contains(true) else {
      guard clauses.contains(where: { $0.has(Self.requiredMark) }) else { return nil }
      self = .required
      return
    }
    // One clause that plainly asks makes the line what its heading says.
    let others = zip(clauses, wishes).filter { !$0.1 }.map(\.0)
    if others.contains(where: { $0.has(Self.requiredMark) }) { self = .required; return }
    if others.contains(where: { Self.standsByItself($0) }) { return nil }
    self = .preferred
  }

  private static func isWish(_ clause: FoldedLine) -> Bool {
    clause.has(preferredMark) || clause.ends(withOneOf: preferredEnd)
  }

  /// Whether a sentence, or what stands before a comma, asks without what follows it: `Bachelor's degree, Master's
  /// preferred`.
  private static func standsByItself(_ clause: FoldedLine) -> Bool {
    clause.length > 3
      && (clause.endsSentence || clause.ends(withOneOf: wholeEnd) || clause.begins(withOneOf: wholeStart))
  }

  /// A line without what its brackets say, and what they say, in letters alone.
  private static func parted(_ line: String) -> (core: String, notes: [String]) {
    var core = ""
    var notes: [String] = []
    var note: String?
    for character in line {
      if note == nil, "([【<（".contains(character) {
        note = ""
      } else if let open = note {
        if ")]】>）".contains(character) {
          notes.append(open.lowercased().filter { $0.isLetter })
          note = nil
        } else {
          note = open + String(character)
        }
      } else {
        core.append(character)
      }
    }
    if let note { core += note }
    return (core, notes)
  }

  /// Sentences, and the last comma's clause by itself where it does not go on a list.
  private static func clauses(of text: String) -> [String] {
    var clauses: [String] = []
    var clause = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let ends =
        character == ";" || character == "。"
        || (character == "." || character == ",")
          && (index + 1 == characters.count || characters[index + 1] == " ")
      if ends {
        if character != "," { clause.append(".") }
        if clause.contains(where: { $0.isLetter || $0.isNumber }) { clauses.append(clause) }
        clause = ""
      } else {
        clause.append(character)
      }
    }
    if clause.contains(where: { $0.isLetter || $0.isNumber }) { clauses.append(clause) }
    return clauses
  }

  private static let preferredNotes: Set<String> = [
    "우대", "우대사항", "선택", "선호", "가점", "preferred", "optional", "nicetohave", "bonus", "plus", "aplus",
    "desirable",
    "desired", "helpful", "notrequired", "butnotrequired", "preferredbutnotrequired", "preferrednotrequired",
  ]
  private static let requiredNotes: Set<String> = [
    "필수", "required", "must", "musthave", "essential", "mandatory",
  ]

  private static let preferredStart = PhraseList(
    "우대|가점|선호|bonus:|bonus -|plus:|preferred:|preferred -|preference for|preference given|nice to have|nice-to-have|great to have|good to have|ideally|extra:|optional:|optionally|bonus points|bonus if|extra points|desirable:|desired:|helpful:|helpful but|a plus:|advantageous|preferably"
  )
  private static let requiredStart = PhraseList("필수|required:|must:|must have|essential:|mandatory:")
  private static let preferredMark = PhraseList(
    "우대:|우대 :|우대합니다|우대해요|우대함|우대됩니다|우대드립니다|더 좋습니다|더 좋아요|더욱 좋|있으면 좋|하면 좋|알면 좋|면 좋겠|면 좋습니다|면 좋아요|금상첨화|가산점|가점|환영합니다|환영해요|a plus|a big plus|a strong plus|a huge plus|big plus|definite plus|a bonus|an advantage|an asset|nice to have|nice-to-have|great to have|good to have|would be great|would be nice|would be a|would help|will help|is welcome|are welcome|is helpful|are helpful|we'd love|a nice extra|is desirable|are desirable|is preferred|are preferred|is a bonus|considered an|strongly preferred|highly preferred|highly desirable|highly desired|is beneficial|are beneficial|advantageous|bonus points|is preferable"
  )
  private static let preferredEnd = PhraseList(
    "우대|우대자|우대 함|가점|선호|환영|더 좋음|preferred|preferable|desirable|a plus|plus|welcome|desired|optional|helpful|beneficial|nice to have|advantageous"
  )
  private static let notRequired = PhraseList(
    "not required|not essential|not necessary|not a must|isn't required|필수는 아니|필수 아님")
  private static let requiredMark = PhraseList(
    "필수:|필수 :|is required|are required|required|is essential|are essential|is a must|a must|you must|must have|must be|must possess|is mandatory|반드시|필수입니다|필수"
  )
  private static let wholeEnd = PhraseList(
    "degree|experience|equivalent|diploma|license|licence|certification|required|knowledge|skills|이상|졸업|졸업자|전공자|보유|보유자|소지자|경력|자|분"
  )
  private static let wholeStart = PhraseList(
    "bachelor*|master*|minimum|at least|degree|strong|proven|proficien*|experience|solid|fluent|valid|current"
  )
}
