import Lapel

/// A grade point with the best one of its scale: `3.5` of `4.5`.
struct GradePoint: Sendable, Equatable {
  let value: Double
  /// nil where a posting names none.
  let scale: Double?

  init(value: Double, scale: Double?) { (self.value, self.scale) = (value, scale) }

  /// nil where no overall grade is told, or where it cannot be read.
  init?(_ average: GradePointAverage?) {
    guard let average,
      let value = (average.overall ?? average.major).flatMap({ GradePointAverage.number($0.text) }),
      let scale = average.scale.flatMap({ GradePointAverage.number($0.text) }), scale > 0, value.isFinite,
      value >= 0,
      // Where the lowest number is the best one, nothing is compared.
      !average.isBestOne
    else { return nil }
    self.init(value: value, scale: scale)
  }

  /// What a line asks: `평균 학점 3.5 이상 (4.5 만점)`, `GPA of 3.0/4.0`; nil where it asks for none.
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

  /// Whether this grade is at least the asked one; scales that differ are compared by their share.
  func meets(_ asked: GradePoint) -> Bool {
    guard let own = scale, let other = asked.scale, own != other else { return value >= asked.value }
    return value / own >= asked.value / other
  }

  private static let words = PhraseList(named: "GradePoint.words")
  private static let scaleAfter = ["만점", " 만점", "점 만점", " scale", "-point", " point scale", "점만점"]
  private static let scaleBefore = ["/", "/ ", "out of ", "out of a ", "만점 ", "만점기준 ", "만점 기준 "]
}
