/// Many names at once, found in a text over blanks, marks and cases.
struct NameTable: Sendable {
  private struct Entry: Sendable {
    let form: OrganizationName.Form
    let owner: Int
    let length: Int

    init(_ form: OrganizationName.Form, owner: Int) {
      self.form = form
      self.owner = owner
      length = form.key.count
    }
  }

  /// A name that was found.
  struct Found: Hashable, Sendable {
    /// Whose name it is, as it was added.
    let owner: Int
    /// Of the words.
    let words: Range<Int>
    /// In bytes of the text, without an ending of Hangul.
    let bytes: Range<Int>
    let isSure: Bool
  }

  /// By the first letter, the longest first.
  private var entries: [Character: [Entry]] = [:]

  var isEmpty: Bool { entries.isEmpty }

  /// The first owner of a spelling keeps it.
  mutating func add(_ form: OrganizationName.Form, owner: Int) {
    guard let first = form.key.first else { return }
    var list = entries[first] ?? []
    if let known = list.firstIndex(where: { $0.form.key == form.key }) {
      // A sure spelling of another name takes the place of a doubtful one.
      if list[known].form.certainty != .sure, form.certainty == .sure {
        list[known] = Entry(form, owner: owner)
      }
    } else {
      let entry = Entry(form, owner: owner)
      list.insert(entry, at: list.firstIndex { $0.length < entry.length } ?? list.endIndex)
    }
    entries[first] = list
  }

  /// The owner whose name the whole text is.
  func owner(of text: String) -> Int? {
    let words = NameWord.all(in: text)
    guard let found = match(words, 0), found.words.upperBound == words.count,
      found.bytes.upperBound == words.last?.range.upperBound
    else { return nil }
    return found.owner
  }

  func match(_ words: [NameWord], _ at: Int) -> Found? {
    guard at < words.count, let first = words[at].key.first, let list = entries[first] else { return nil }
    for entry in list {
      guard let (end, upper) = Self.run(entry.form, words, at) else { continue }
      let word = words[at]
      switch entry.form.capitals {
      case .first where !word.isCapital: continue
      case .all where !words[at..<end].allSatisfy(\.isAllCapitals): continue
      case .any, .first, .all: break
      }
      let isSure =
        switch entry.form.certainty {
        case .sure: true
        case .withinSentence: !word.opensSentence
        case .doubtful: false
        }
      return Found(
        owner: entry.owner, words: at..<end, bytes: word.range.lowerBound..<upper, isSure: isSure)
    }
    return nil
  }

  /// Where the run of words ends that makes up a form, in words and bytes.
  private static func run(_ form: OrganizationName.Form, _ words: [NameWord], _ at: Int) -> (Int, Int)? {
    var rest = form.key[...]
    var end = at
    while end < words.count, !rest.isEmpty {
      let word = words[end]
      guard end == at || word.gap.isWithinName else { return nil }
      if word.key.count > rest.count {
        // Over a blank one letter is too little: 가온대 학생 is no 가온대학.
        let isWhole = end == at || word.gap == .none || rest.count > 1
        guard word.script != .latin, word.script != .digits, word.key.hasPrefix(rest),
          HangulEnding.isOne(word.key.dropFirst(rest.count))
            || isWhole && (form.mayFollow || word.key.dropFirst(rest.count).hasPrefix("생"))
        else { return nil }
        return (end + 1, word.range.lowerBound + rest.utf8.count)
      }
      guard rest.hasPrefix(word.key) else { return nil }
      rest = rest.dropFirst(word.key.count)
      end += 1
    }
    return rest.isEmpty ? (end, words[end - 1].range.upperBound) : nil
  }
}
