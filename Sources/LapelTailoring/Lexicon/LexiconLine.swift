/// A line of a lexicon, taken apart: `컨테이너 = container > Docker = 도커, Podman ~ virtual machine`.
///
/// It is made once and reused, so that thousands of lines share the same memory.
struct LexiconLine {
  /// A written form, as a range of the line's words.
  struct Form {
    let words: Range<Int>
    /// Whether it is in quotes, and so found only as it is written.
    let isExact: Bool
  }
  enum Part { case equal, narrower, near }
  /// Forms that are names of one thing.
  struct Group {
    let part: Part
    /// The range of the group in the line's forms.
    let forms: Range<Int>
  }

  private(set) var list = WordList()
  private(set) var forms: [Form] = []
  private(set) var groups: [Group] = []

  init() {}

  /// Takes a line apart in place of the last one; there are no groups when the line is empty.
  mutating func read(_ line: String) {
    list.read(line)
    forms.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    var part = Part.equal
    var (start, first) = (0, 0)
    var isExact = false
    for index in list.words.indices where list.words[index].script == .mark {
      switch list.words[index].mark {
      case 0x3D, 0x2C, 0x3E, 0x7E:  // = , > ~
        closeForm(start..<index, isExact)
        (start, isExact) = (index + 1, false)
        if list.words[index].mark == 0x3D { continue }
        closeGroup(part, &first)
        if list.words[index].mark == 0x3E { part = .narrower }
        if list.words[index].mark == 0x7E { part = .near }
      case 0x22 where index == start: isExact = true
      default: break
      }
    }
    closeForm(start..<list.words.count, isExact)
    closeGroup(part, &first)
  }

  private mutating func closeForm(_ words: Range<Int>, _ isExact: Bool) {
    let isQuoted = isExact && words.count >= 2
    let inner = isQuoted ? (words.lowerBound + 1)..<(words.upperBound - 1) : words
    if !inner.isEmpty { forms.append(Form(words: inner, isExact: isExact)) }
  }

  private mutating func closeGroup(_ part: Part, _ first: inout Int) {
    if forms.count > first { groups.append(Group(part: part, forms: first..<forms.count)) }
    first = forms.count
  }

  /// A form as written.
  func text(of form: Form) -> String {
    list.text(
      list.words[form.words.lowerBound].range
        .lowerBound..<list.words[form.words.upperBound - 1].range.upperBound)
  }

  /// Whether a form is one English word in `-ing`: `billing`.
  func isGerund(_ form: Form) -> Bool {
    guard form.words.count == 1, let word = list.words[form.words].first, word.script == .latin else {
      return false
    }
    return word.range.count > 5 && list.bytes[word.range].suffix(3).elementsEqual("ing".utf8)
  }

  /// Whether a form has a capital letter, as names do.
  func hasCapital(_ form: Form) -> Bool {
    list.words[form.words].contains { $0.isCapital || $0.hasInnerCapital }
  }
}
