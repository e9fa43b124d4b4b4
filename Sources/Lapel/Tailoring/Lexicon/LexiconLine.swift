/// A lexicon's line taken apart: `컨테이너 = container > Docker = 도커, Podman ~ virtual machine`.
struct LexiconLine {
  /// A written form as a range of the line's words.
  struct Form {
    let words: Range<Int>
    /// In quotes: found only as it is written.
    let isExact: Bool
  }
  enum Part { case equal, narrower, near }
  /// Forms that are names of one thing.
  struct Group {
    let part: Part
    var forms: [Form]
  }

  let list: WordList
  private(set) var groups: [Group] = []

  /// nil when nothing is on the line.
  init?(_ line: some StringProtocol) {
    list = WordList(String(line))
    var part = Part.equal
    var start = 0
    var isExact = false
    var forms: [Form] = []
    func closeForm(_ end: Int) {
      var range = start..<end
      if isExact, range.count >= 2 { range = (start + 1)..<(end - 1) }
      if !range.isEmpty { forms.append(Form(words: range, isExact: isExact)) }
      isExact = false
    }
    for (index, word) in list.words.enumerated() where word.script == .mark {
      switch word.mark {
      case 0x3D, 0x2C, 0x3E, 0x7E:  // = , > ~
        closeForm(index)
        start = index + 1
        if word.mark == 0x3D { continue }
        if !forms.isEmpty { groups.append(Group(part: part, forms: forms)) }
        forms = []
        if word.mark == 0x3E { part = .narrower }
        if word.mark == 0x7E { part = .near }
      case 0x22 where index == start: isExact = true
      default: break
      }
    }
    closeForm(list.words.count)
    if !forms.isEmpty { groups.append(Group(part: part, forms: forms)) }
    if groups.isEmpty { return nil }
  }

  /// A form as written.
  func text(of form: Form) -> String {
    list.text(
      list.words[form.words.lowerBound].range
        .lowerBound..<list.words[form.words.upperBound - 1].range.upperBound)
  }

  /// Whether a form holds a capital letter, as names do.
  func hasCapital(_ form: Form) -> Bool {
    list.words[form.words].contains { $0.isCapital || $0.hasInnerCapital }
  }
}
