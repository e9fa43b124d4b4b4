/// How long a skill was used, and where, derived from what its `used` points at.
public struct SkillUse: Sendable, Hashable {
  /// The number of months in which at least one of them was going on; two at once count once.
  public let months: Int
  /// The first of these months; nil when none of them has a period.
  public let first: PartialDate?
  /// The items it was used in, in the order written.
  public let proof: [Item]

  /// - Parameter career: the career that the index was made from, or a part of it that a page shows.
  public init(of skill: Skill, in career: Career, _ index: CareerIndex, today: PartialDate) {
    var proof: [Item] = []
    var ranges: [ClosedRange<Int>] = []
    for reference in skill.used {
      guard case .item(let item) = index.resolve(reference) else { continue }
      proof.append(item)
      ranges += career.times(of: item).compactMap { $0.range(until: today) }
    }
    self.proof = proof
    first = ranges.map(\.lowerBound).min().map { PartialDate(year: $0 / 12, month: $0 % 12 + 1) }
    months = Self.covered(ranges)
  }

  /// How many months are in at least one of the ranges.
  private static func covered(_ ranges: [ClosedRange<Int>]) -> Int {
    var (count, next) = (0, Int.min)
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = max(range.lowerBound, next)
      guard start <= range.upperBound else { continue }
      count += range.upperBound - start + 1
      next = range.upperBound + 1
    }
    return count
  }
}

extension When {
  /// The months it touches; nil when it has no start.
  func range(until today: PartialDate) -> ClosedRange<Int>? {
    span?.monthRange(until: today) ?? date.map { $0.date.firstMonth...$0.date.lastMonth }
  }
}

extension Career {
  /// The times of an item: that of its role, else of its entry, else of all the entry's roles.
  func times(of item: Item) -> [When] {
    let all = allEntries(of: item.place.section)
    guard all.indices.contains(item.place.entry) else { return [] }
    let entry = all[item.place.entry].0
    let roles = entry.parts.map(\.shared.when)
    let own = item.place.role.flatMap { roles.indices.contains($0) ? [roles[$0], entry.shared.when] : nil }
    if let known = (own ?? [entry.shared.when]).first(where: { $0.span != nil || $0.date != nil }) {
      return [known]
    }
    return roles
  }
}
