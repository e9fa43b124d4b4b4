/// Whether a line itself says that it is required or preferred, whatever heading it is under.
enum LineModality {
  case required, preferred

  /// nil when the line says neither about the whole of what it asks for: `Python (Django preferred)` leaves the line
  /// what it is, and only what is in the brackets is preferred.
  init?(_ line: String) {
    switch EndMark.kind(of: line) {
    case .preferred: self = .preferred; return
    case .required: self = .required; return
    case .duty, nil: break
    }
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

  /// `10 years of nursing, hospice preferred`: an amount is complete by itself.
  private static let years = PhraseList("years|yrs")

  private static func isWish(_ clause: FoldedLine) -> Bool {
    clause.has(preferredMark) || clause.ends(withOneOf: preferredEnd)
  }

  /// Whether a sentence, or what comes before a comma, asks without what follows it: `Bachelor's degree, Master's
  /// preferred`.
  private static func standsByItself(_ clause: FoldedLine) -> Bool {
    clause.length > 3
      && (clause.endsSentence || clause.ends(withOneOf: wholeEnd) || clause.begins(withOneOf: wholeStart)
        || clause.hasDigit && clause.has(years))
  }

  /// A line without its brackets, and the contents of the brackets, as letters only.
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

  /// The sentences, with the clause after the last comma separate unless it continues a list.
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

  private static let preferredNotes = PhraseList(named: "LineModality.preferredNotes").texts
  private static let requiredNotes = PhraseList(named: "LineModality.requiredNotes").texts

  private static let preferredStart = PhraseList(named: "LineModality.preferredStart")
  private static let requiredStart = PhraseList(named: "LineModality.requiredStart")
  private static let preferredMark = PhraseList(named: "LineModality.preferredMark")
  private static let preferredEnd = PhraseList(named: "LineModality.preferredEnd")
  private static let notRequired = PhraseList(named: "LineModality.notRequired")
  private static let requiredMark = PhraseList(named: "LineModality.requiredMark")
  private static let wholeEnd = PhraseList(named: "LineModality.wholeEnd")
  private static let wholeStart = PhraseList(named: "LineModality.wholeStart")
}
