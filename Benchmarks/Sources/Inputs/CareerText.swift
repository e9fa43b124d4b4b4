/// The parts that every generated career is written with.
struct CareerText {
  var dice: Dice
  var text = ""

  init(seed: UInt64) { dice = Dice(seed: seed) }

  /// One achievement, in both languages, as a person would write it.
  mutating func highlight(_ id: String, indent: String) {
    let (thing, deed, measure) = (dice.pick(Words.things), dice.pick(Words.deeds), dice.pick(Words.measures))
    let means = dice.pick(Words.means)
    let was = dice.number(20...900)
    let now = was - dice.number(1...was / 2)
    text += """
      \(indent)- id: \(id)
      \(indent)  ko: '**\(thing.0).** \(means.0) \(measure.0)을 \(was)에서 \(now)로, \(thing.0)을 \(deed.0)'
      \(indent)  en: '**\(deed.1) the \(thing.1).** \(measure.1) from \(was) to \(now), \(means.1)'

      """
    if dice.once(in: 2) {
      text +=
        "\(indent)  metric: {was: \(was) ms, now: \(now) ms, basis: {ko: \(dice.number(2...9))주 동안의 중앙값, en: median of \(dice.number(2...9)) weeks}}\n"
    }
    if dice.once(in: 2) {
      let first = dice.number(0...Words.tags.count - 1)
      let second = (first + dice.number(1...Words.tags.count - 1)) % Words.tags.count
      text += "\(indent)  tags: [\(Words.tags[first]), \(Words.tags[second])]\n"
    }
  }

  mutating func highlights(_ range: ClosedRange<Int>, indent: String) {
    text += "\(indent)highlights:\n"
    for number in 1...dice.number(range) { highlight("h\(number)", indent: indent + "  ") }
  }

  mutating func summary(indent: String) {
    let (thing, means, other) = (dice.pick(Words.things), dice.pick(Words.means), dice.pick(Words.things))
    if dice.once(in: 3) {
      text += """
        \(indent)summary:
        \(indent)  ko: |
        \(indent)    \(thing.0)을 맡아 \(means.0) 운영했습니다.
        \(indent)    다음 해에는 \(other.0)까지 넓혔습니다.
        \(indent)  en: |
        \(indent)    I was in charge of the \(thing.1) and ran it \(means.1).
        \(indent)    A year later the \(other.1) was added to it.

        """
    } else {
      text += """
        \(indent)summary:
        \(indent)  ko: \(thing.0)을 처음부터 운영까지 맡음
        \(indent)  en: The \(thing.1), from the first sketch to running it

        """
    }
  }

  mutating func pair(_ key: String, _ value: (String, String), indent: String) {
    text += "\(indent)\(key): {ko: \(value.0), en: \(value.1)}\n"
  }

  mutating func period(indent: String) {
    let (year, month) = (dice.number(2001...2021), dice.number(1...6))
    let (end, endMonth) = (year + dice.number(0...2), dice.number(7...12))
    text += "\(indent)period: \(year)-0\(month)..\(end)-\(twoDigits(endMonth))\n"
  }

  mutating func date(indent: String) {
    text += "\(indent)date: \(dice.number(2005...2023))-\(twoDigits(dice.number(1...12)))\n"
  }

  mutating func technologies(indent: String) {
    var some: [String] = []
    for _ in 1...dice.number(2...5) {
      let one = dice.pick(Words.technologies)
      if !some.contains(one) { some.append(one) }
    }
    text += "\(indent)technologies: [\(some.joined(separator: ", "))]\n"
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
