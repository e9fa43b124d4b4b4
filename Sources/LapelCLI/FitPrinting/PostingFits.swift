import Lapel
import LapelTailoring
import LapelYear

/// How the career meets each posting that was applied to.
enum PostingFits {
  /// The counts by the posting's id; a posting that cannot be read is left out.
  static func counts(_ input: CareerInput, today: PartialDate) -> [String: FitCounts] {
    let career = input.loaded.career
    var seen: Set<String> = []
    let postings = career.applications.compactMap { career.posting(of: $0) }.filter {
      seen.insert($0.id.text).inserted
    }
    let counted = Parallel.map(postings) { posting in FitCounts(posting, input, today) }
    return Dictionary(
      zip(postings.map(\.id.text), counted).compactMap { id, counts in counts.map { (id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension FitCounts {
  /// nil when the posting cannot be read.
  init?(_ posting: Posting, _ input: CareerInput, _ today: PartialDate) {
    guard let source = try? PostingSource(posting, of: input) else { return nil }
    self.init(
      FitReport(of: input.loaded.career, for: source.reading, today: today, index: input.loaded.index))
  }

  init(_ report: FitReport) {
    func counts(_ kind: RequirementKind) -> Counts {
      let tally = report.tally(kind)
      return Counts(met: tally.met, partial: tally.partial, gap: tally.gap)
    }
    self.init(required: counts(.required), preferred: counts(.preferred))
  }
}
