/// `캠페인 기획 및 실행`, `investigating and resolving complaints`: two activities with one object are one asked thing.
enum SharedObject {
  /// Joins two segments that share an object; nil when they do not, so that `and` separates two things.
  static func joined(_ first: Segment, _ second: Segment) -> Segment? {
    guard first.link == .and, first.years == nil, second.years == nil else { return nil }
    var joined = second
    if isActivity(second), hasCraft(first) {
      joined = first
      joined.phrase.factors += lightened(second.phrase.factors)
    } else if isActivity(first), hasCraft(second) {
      joined.phrase.factors = lightened(first.phrase.factors) + second.phrase.factors
    } else {
      return nil
    }
    joined.link = second.link
    return joined
  }

  /// `Framer로 웹사이트 제작·배포`: joins two activities with a named thing, of which either will do; nil when they are none.
  static func either(_ first: Segment, _ second: Segment) -> Segment? {
    guard first.link == .dot, first.years == nil, first.amount == nil, second.years == nil,
      second.amount == nil,
      let last = first.phrase.factors.indices.last, last > 0, second.phrase.factors.count == 1,
      hasCraft(first), first.phrase.factors[last].weight < 1.5, second.phrase.factors[0].weight < 1.5,
      !first.isClosed
    else { return nil }
    var joined = first
    joined.phrase.factors[last].alternatives += second.phrase.factors[0].alternatives
    joined.link = second.link
    return joined
  }

  /// `a compounding or mixing environment`, `시스템 또는 플랫폼 아키텍처 설계`: makes two words before one thing alternatives if
  /// one of them says too little by itself; nil otherwise.
  static func choice(_ first: Segment, _ second: Segment) -> Segment? {
    guard first.link == .or, second.years == nil, second.amount == nil, first.amount == nil,
      let last = first.phrase.factors.last, let next = second.phrase.factors.first,
      last.weight < 1.5, next.weight < 1.5, last.weight < 1 || next.weight < 1,
      !last.hasName, !next.hasName, second.phrase.factors.count > 1 || first.phrase.factors.count == 1
    else { return nil }
    var joined = first
    joined.phrase.factors[first.phrase.factors.count - 1].alternatives += next.alternatives
    joined.phrase.factors += second.phrase.factors.dropFirst()
    joined.link = second.link
    return joined
  }

  /// Whether it says what is done but not to what.
  private static func isActivity(_ segment: Segment) -> Bool {
    guard segment.amount == nil, segment.phrase.factors.count == 1, let factor = segment.phrase.factors.first
    else { return false }
    return factor.weight < 1.5
      && factor.alternatives.allSatisfy { $0.count == 1 && AskedThings.isActivity($0[0].surface) }
  }

  private static func hasCraft(_ segment: Segment) -> Bool {
    segment.phrase.factors.contains { $0.weight >= 1.5 }
  }

  private static func lightened(_ factors: [Factor]) -> [Factor] {
    factors.map { factor in
      Factor(alternatives: factor.alternatives.map { $0.map { AskedTerm($0.identity, .little, $0.surface) } })
    }
  }
}
