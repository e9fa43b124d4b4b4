/// A career in one file: what the readers are measured on.
public enum CareerFile {
  /// About as many bytes as asked for, all sections in one document.
  public static func text(bytes: Int, seed: UInt64 = 1) -> String {
    // An entry takes about 1,270 bytes.
    let entries = max(6, bytes / 1270)
    var career = CareerText(seed: seed)
    career.text.reserveCapacity(bytes + bytes / 4)
    let (work, projects) = (0..<max(2, entries * 3 / 10), 0..<max(3, entries * 6 / 10))
    career.profile()
    career.strengths(0..<max(1, entries / 50), proofs: 4, work: work, projects: projects)
    career.experience(work)
    career.projects(projects)
    career.awards(0..<max(1, entries / 10), for: projects)
    career.education(0..<1)
    career.skills(0..<max(1, entries / 30), work: work)
    return career.text
  }
}
