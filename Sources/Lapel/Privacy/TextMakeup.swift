/// What a text is made of, as far as it tells that most private values are not in it.
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

extension TextMakeup {
  /// What a text must have for the marks of a private value to be in it: a mail address, or so many digits.
  struct Need: Sendable {
    let hasMail: Bool
    let leastDigits: Int?

    init(_ marks: TellingMarks) {
      (hasMail, leastDigits) = (!marks.mailBeginnings.isEmpty, marks.leastDigits)
    }
  }

  /// Whether they may be in such a text.
  func meets(_ need: Need) -> Bool {
    mayHoldMail && need.hasMail || need.leastDigits.map { $0 <= digits } ?? false
  }
}

extension TellingMarks {

  /// What `leastDigits` keeps.
  var leastDigitsOfAny: Int? {
    var least: [Int] = numbers.map { number in number.key.utf8.count(where: Self.isDigit) }
    if !phones.isEmpty { least.append(Self.leastOfPhone) }
    if birth != nil { least.append(1) }
    if let grade = spelled.leastDigitsOfGrade { least.append(grade) }
    if !origins.isEmpty { least.append(0) }
    return least.min()
  }

  /// Whether a mail address of the value is among the words with its own signs.
  func holdsMail(_ words: [NameWord]) -> Bool { spelled.holdsMail(words) }

  /// The words that mail addresses begin with.
  var mailBeginnings: [String] { spelled.mailBeginnings }
}
