public import LapelDiagnostics

extension CareerChecks {
  /// Reports what a blind application would still reveal, and what it leaves out without being asked.
  func checkBlind(_ report: inout Report) {
    let blind = career.targets.filter(\.isBlind)
    guard let first = blind.first else { return }
    let schools = SchoolAddress.labels(of: career.leaves)
    for channel in career.person.contact
    where channel.value.versions.contains(where: { SchoolAddress.isOne($0.text, of: schools) }) {
      report.add(
        Diagnostic(
          .blindTells, "a blind CV leaves the `\(channel.name)` out, since its address names a school",
          at: channel.value.origin.range ?? channel.origin.range,
          notes: [.init("a target is blind here", at: first.blind?.origin.range)],
          hints: ["give an address that is your own"]))
    }
    for target in blind { for problem in career.blindProblems(of: target) { report.add(problem) } }
  }
}

extension Career {
  /// Names, schools, places and years in the answers of a blind application, each a warning at the answer; and notes on
  /// what may reveal where its writer is from, or mentions family, military service or a teacher.
  func blindProblems(of target: Target) -> [Diagnostic] {
    guard target.isBlind else { return [] }
    let names = Placeholders(self, .blind)
    let ownName = OwnName(of: person)
    var found: [Diagnostic] = []
    for version in target.questions.flatMap({ $0.answer?.versions ?? [] }) {
      let bytes = Array(version.text.utf8)
      let words = NameWord.all(in: version.text)
      var places = names.places(in: version.text).filter(\.isSure).map(\.bytes)
      places += ownName.found(in: words).filter(\.isSure).map(\.bytes)
      var seen: Set<String> = []
      for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        let told = String(decoding: bytes[place], as: UTF8.self)
        guard seen.insert(told).inserted else { continue }
        found.append(
          Diagnostic(
            .blindTells, "this answer of a blind application tells who you are: \(told.quotedName)",
            at: version.origin.range,
            hints: ["put it otherwise: an answer is pasted as it is written, so nothing hides it"]))
      }
      for place in names.places(in: version.text) where !place.isSure {
        let told = String(decoding: bytes[place.bytes], as: UTF8.self)
        guard seen.insert(told).inserted else { continue }
        found.append(
          Diagnostic(
            .mayIdentify, "does `\(told)` tell who you are? an answer is pasted as it is",
            at: version.origin.range,
            hints: ["put it otherwise where it does"]))
      }
      for tell in PersonalTell.allCases {
        for range in tell.found(words) where !places.contains(where: { $0.overlaps(range) }) {
          let told = String(decoding: bytes[range], as: UTF8.self)
          if seen.insert(told).inserted { found.append(tell.question(told, at: version.origin.range)) }
        }
      }
    }
    return found
  }
}

extension Target {
  /// Whether its CV is for readers who must not see school, photo, birth, origin and family.
  package var isBlind: Bool {
    blind.map { ["yes", "true", "on", "예", "네"].contains($0.text.lowercased()) } ?? false
  }
}

extension DiagnosticCode {
  /// A warning: a blind application that names a school or its writer, or leaves something out.
  public static let blindTells = DiagnosticCode(
    "blind-tells", .warning, "a blind application that names a school or its writer, or leaves something out",
    """
    On a blind CV schools, years at school, birth, origin, family and photo are hidden by themselves. What is pasted into a form is \
    not, so its answers are searched for the same; and an e-mail address that names a school is left out.
    """,
    wrong: """
      education: [{institution: Gaon University, degree: BSc}]
      target:
        id: pub
        blind: true
        questions: [{ask: Why us?, answer: I learned it at Gaon University.}]
      """,
    right: """
      education: [{institution: Gaon University, degree: BSc}]
      target:
        id: pub
        blind: true
        questions: [{ask: Why us?, answer: I learned it while I studied.}]
      """)
}
