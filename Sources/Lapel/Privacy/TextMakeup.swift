/// What a text is made of, as far as it tells that most private values do not stand in it.
struct TextMakeup {
  /// How many bytes its numbers take: at least one for each digit.
  let digits: Int
  /// Whether one of its words begins a mail address that is looked for.
  let mayHoldMail: Bool

  /// - Parameter mails: the words that these addresses begin with.
  init(_ words: [NameWord], _ mails: ListedWords) {
    var (digits, mayHoldMail) = (0, false)
    for at in words.indices {
      if words[at].script == .digits { digits += words[at].key.utf8.count }
      mayHoldMail = mayHoldMail || !mails.isEmpty && mails.contains(words[at].key)
    }
    (self.digits, self.mayHoldMail) = (digits, mayHoldMail)
  }
}

extension TellingMarks {
  /// Whether the marks of a private value may stand in such a text.
  func mayStand(in text: TextMakeup) -> Bool {
    if text.mayHoldMail, !mailBeginnings.isEmpty { return true }
    return leastDigits.map { $0 <= text.digits } ?? false
  }

  /// What `leastDigits` keeps.
  var leastDigitsOfAny: Int? {
    var least: [Int] = numbers.map { number in number.key.utf8.count(where: Self.isDigit) }
    if !phones.isEmpty { least.append(Self.leastOfPhone) }
    if birth != nil || spelled.hasGrades { least.append(1) }
    if !origins.isEmpty { least.append(0) }
    return least.min()
  }

  /// Whether a mail address of the value stands among the words with its own signs.
  func holdsMail(_ words: [NameWord]) -> Bool { spelled.holdsMail(words) }

  /// The words that mail addresses begin with.
  var mailBeginnings: [String] { spelled.mailBeginnings }
}
