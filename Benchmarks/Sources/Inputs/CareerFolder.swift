/// A career folder: the files by their names.
public struct CareerFolder {
  public var files: [(name: String, text: String)] = []

  private mutating func add(_ name: String, seed: UInt64, _ write: (inout CareerText) -> Void) {
    var career = CareerText(seed: seed)
    write(&career)
    files.append((name, career.text))
  }

  /// A thousand entries with two thousand highlights, about a megabyte, with references between its files.
  public static func thousandEntries() -> CareerFolder { large(percent: 100) }

  /// A thousand items one can point at: three hundred entries with seven hundred highlights.
  public static func thousandItems() -> CareerFolder { large(percent: 34) }

  /// - Parameter percent: of a thousand entries.
  private static func large(percent: Int) -> CareerFolder {
    var folder = CareerFolder()
    func part(_ count: Int) -> Range<Int> { 0..<(count * percent / 100) }
    let (work, projects) = (part(220), part(480))
    folder.add("profile.yaml", seed: 10) {
      $0.profile()
      $0.education(0..<5)
    }
    folder.add("strengths.yaml", seed: 11) {
      $0.strengths(part(20), proofs: 8, work: work, projects: projects)
    }
    folder.add("work.yaml", seed: 12) { $0.experience(work) }
    folder.add("projects.yaml", seed: 13) { $0.projects(projects) }
    folder.add("achievements.yaml", seed: 14) {
      $0.awards(part(100), for: projects)
      $0.publications(part(70))
    }
    folder.add("activities.yaml", seed: 15) { $0.activities(part(75)) }
    folder.add("skills.yaml", seed: 16) { $0.skills(part(30), work: work) }
    folder.files.append(("postings/long.yaml", PostingText.yaml(lines: 60)))
    return folder
  }

  /// A career of ordinary size with as many targets as asked for.
  ///
  /// - Parameter isTailored: whether each has a posting of its own and one page, which holds a third of the
  ///   career.
  public static func manyTargets(_ count: Int, isTailored: Bool = false) -> CareerFolder {
    var folder = CareerFolder()
    let (work, projects) = (0..<4, 0..<8)
    folder.add("profile.yaml", seed: 20) {
      $0.profile()
      $0.education(0..<1)
    }
    folder.add("strengths.yaml", seed: 21) { $0.strengths(0..<4, proofs: 4, work: work, projects: projects) }
    folder.add("work.yaml", seed: 22) { $0.experience(work) }
    folder.add("projects.yaml", seed: 23) { $0.projects(projects) }
    folder.add("achievements.yaml", seed: 24) {
      $0.awards(0..<4, for: projects)
      $0.skills(0..<3, work: work)
    }
    var dice = Dice(seed: 25)
    for number in 0..<count {
      let (firm, first) = (dice.pick(Words.firms), dice.number(0...3))
      folder.files.append(
        (
          "targets/t\(number).yaml",
          """
          target:
            id: t\(number)
            company: {ko: \(firm.0) \(number), en: \(firm.1) \(number)}
            lead: strength-\(first)
            strengths: [strength-\(first), strength-\((first + 1) % 4)]
            pin: [project-\(dice.number(0...7)).h1]
          \(isTailored ? "  posting: p\(number)\n  pages: 1\n" : "")
          """
        ))
      if isTailored {
        folder.files.append(
          (
            "postings/p\(number).yaml",
            PostingText.yaml(lines: 16, id: "p\(number)", seed: 100 + UInt64(number))
          ))
      }
    }
    return folder
  }
}
