/// Generated entries, section by section. Every entry has an id that no other has.
extension CareerText {
  mutating func profile(numbers: Bool = true) {
    text += """
      # Generated; the person and all organizations are invented.
      name: {ko: 홍길동, en: Gildong Hong}
      headline: {ko: 재고 고치는 개발자, en: A developer who measures and mends}
      languages: [ko, en]
      contact:
        email: gildong@example.com
        phone: 010-0000-0000
        website: https://gildong.example
      interests:
        - {ko: 측정, en: Measuring}
        - {ko: 오래가는 소프트웨어, en: Software that lasts}

      """
  }

  mutating func experience(_ numbers: Range<Int>) {
    text += "experience:\n"
    for number in numbers {
      text += "  - id: work-\(number)\n"
      pair("organization", dice.pick(Words.firms), indent: "    ")
      pair("place", dice.pick(Words.places), indent: "    ")
      if dice.once(in: 4) {
        text += "    roles:\n"
        for _ in 1...2 {
          let position = dice.pick(Words.positions)
          text += "      - position: {ko: \(position.0), en: \(position.1)}\n"
          period(indent: "        ")
        }
      } else {
        pair("position", dice.pick(Words.positions), indent: "    ")
        period(indent: "    ")
      }
      technologies(indent: "    ")
      summary(indent: "    ")
      highlights(2...4, indent: "    ")
    }
  }

  mutating func projects(_ numbers: Range<Int>) {
    text += "projects:\n"
    for number in numbers {
      let thing = dice.pick(Words.things)
      text += "  - id: project-\(number)\n"
      pair("name", ("\(thing.0) \(number)", "The \(thing.1) \(number)"), indent: "    ")
      pair("role", dice.pick(Words.positions), indent: "    ")
      text += "    team: \(dice.number(2...9))\n"
      period(indent: "    ")
      text += "    url: https://gildong.example/\(number) # where it can be seen\n"
      technologies(indent: "    ")
      summary(indent: "    ")
      highlights(1...4, indent: "    ")
    }
  }

  mutating func awards(_ numbers: Range<Int>, for projects: Range<Int>) {
    text += "awards:\n"
    for number in numbers {
      let (thing, firm) = (dice.pick(Words.things), dice.pick(Words.firms))
      text += "  - id: award-\(number)\n"
      pair("name", ("\(thing.0) 경진 대회 \(number)회", "\(thing.1) contest \(number)"), indent: "    ")
      text += "    rank: {ko: \(dice.number(1...5))위, en: 'place \(dice.number(1...5))'}\n"
      pair("issuer", firm, indent: "    ")
      date(indent: "    ")
      if !projects.isEmpty {
        text += "    for: project-\(dice.number(projects.lowerBound...projects.upperBound - 1))\n"
      }
    }
  }

  mutating func publications(_ numbers: Range<Int>) {
    text += "publications:\n"
    for number in numbers {
      let (thing, means) = (dice.pick(Words.things), dice.pick(Words.means))
      text += "  - id: paper-\(number)\n"
      text +=
        "    title: {ko: '\(thing.0): \(means.0) \(number)', en: 'On the \(thing.1), \(means.1) (\(number))'}\n"
      text += "    authors: [{ko: 홍길동, en: Gildong Hong}, {ko: 아무개, en: Amu Gae}]\n"
      text += "    venue: {ko: 가상 학회, en: The Invented Conference}\n"
      date(indent: "    ")
    }
  }

  mutating func activities(_ numbers: Range<Int>) {
    text += "activities:\n"
    for number in numbers {
      let thing = dice.pick(Words.things)
      text += "  - id: activity-\(number)\n"
      pair("name", ("\(thing.0) 모임 \(number)", "\(thing.1) circle \(number)"), indent: "    ")
      period(indent: "    ")
      highlights(1...2, indent: "    ")
    }
  }

  mutating func strengths(_ numbers: Range<Int>, proofs: Int, work: Range<Int>, projects: Range<Int>) {
    text += "strengths:\n"
    for number in numbers {
      let (thing, measure) = (dice.pick(Words.things), dice.pick(Words.measures))
      text += "  - id: strength-\(number)\n"
      pair(
        "name", ("\(measure.0)을 지키는 개발 \(number)", "Keeping \(measure.1) in check \(number)"), indent: "    ")
      pair(
        "claim",
        (
          "\(thing.0)에서 \(measure.0)을 먼저 재고 나서 고칩니다.",
          "I measure the \(measure.1) of the \(thing.1) before I mend it."
        ),
        indent: "    ")
      var proof: [String] = []
      for index in 0..<proofs {
        let id =
          index % 2 == 0
          ? "project-\(dice.number(projects.lowerBound...projects.upperBound - 1)).h1"
          : "work-\(dice.number(work.lowerBound...work.upperBound - 1)).h2"
        if !proof.contains(id) { proof.append(id) }
      }
      text += "    evidence: [\(proof.joined(separator: ", "))]\n"
      text +=
        "    keywords: [\(dice.pick(Words.technologies)), \(dice.pick(Words.tags)), \(thing.0), \(thing.1)]\n"
    }
  }

  mutating func skills(_ numbers: Range<Int>, work: Range<Int>) {
    text += "skills:\n"
    for number in numbers {
      text += "  - name: {ko: 기술 \(number), en: Skills \(number)}\n"
      text += "    keywords: [\(dice.pick(Words.technologies)), \(dice.pick(Words.technologies)) \(number)]\n"
      text += "    used: [work-\(dice.number(work.lowerBound...work.upperBound - 1))]\n"
    }
  }

  mutating func education(_ numbers: Range<Int>) {
    text += "education:\n"
    for number in numbers {
      text += """
          - id: school-\(number)
            institution: {ko: 상상대학교 \(number), en: Sangsang University \(number)}
            area: {ko: 컴퓨터공학, en: Computer Science}
            degree: {ko: 학사, en: B.Sc.}
            period: 2013-03..2019-02
            gpa: {overall: 4.2\(number % 10), scale: 4.5}

        """
    }
  }
}
