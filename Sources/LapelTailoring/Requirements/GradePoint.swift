import Lapel

/// A grade point average, with the best of its scale: `3.5` of `4.5`.
struct GradePoint: Sendable, Equatable {
  let value: Double
  /// The best grade of the scale; nil when a posting names none.
  let scale: Double?

  init(value: Double, scale: Double?) { (self.value, self.scale) = (value, scale) }

  /// Reads the grade of a degree; nil when it has none, or one that cannot be read.
  init?(_ average: GradePointAverage?) {
    guard let average,
      let value = (average.overall ?? average.major).flatMap({ GradePointAverage.number($0.text) }),
      let scale = average.scale.flatMap({ GradePointAverage.number($0.text) }), scale > 0, value.isFinite,
      value >= 0,
      // Scales on which the lowest number is best are not compared.
      !average.isBestOne
    else { return nil }
    self.init(value: value, scale: scale)
  }

  /// Reads the grade that a line asks for: `평균 학점 3.5 이상 (4.5 만점)`, `GPA of 3.0/4.0`; nil when it asks for none.
  init?(asked line: FoldedLine) {
    guard line.has(Self.words) else { return nil }
    let numbers = line.numbers.filter { $0.value > 0 && $0.value <= 100 }
    let scale = numbers.first { number in
      Self.scaleAfter.contains(where: number.after.hasPrefix)
        || Self.scaleBefore.contains(where: number.before.hasSuffix)
    }
    guard let value = numbers.first(where: { $0.value != scale?.value }) else { return nil }
    self.init(value: value.value, scale: scale?.value)
  }

  /// Whether this grade is at least the asked one; grades of different scales are compared as shares.
  func meets(_ asked: GradePoint) -> Bool {
    guard let own = scale, let other = asked.scale, own != other else { return value >= asked.value }
    return value / own >= asked.value / other
  }

  private static let words = PhraseList(named: "GradePoint.words")
  private static let scaleAfter = ["만점", " 만점", "점 만점", " scale", "-point", " point scale", "점만점"]
  private static let scaleBefore = ["/", "/ ", "out of ", "out of a ", "만점 ", "만점기준 ", "만점 기준 "]
}
