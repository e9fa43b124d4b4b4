/// The makeup of a text, from which it can be told that most private values are not in it.
struct TextMakeup {
  /// The number of bytes in its numbers, at least one for each digit.
  let digits: Int
  /// Whether one of its words begins a mail address that is searched for.
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
  /// What a text must have to contain the marks of a private value: a mail address, or so many digits.
  struct Need: Sendable {
    let hasMail: Bool
    let leastDigits: Int?

    init(_ marks: TellingMarks) {
      (hasMail, leastDigits) = (!marks.mailBeginnings.isEmpty, marks.leastDigits)
    }
  }

  /// Whether the text may contain them.
  func meets(_ need: Need) -> Bool {
    mayHoldMail && need.hasMail || need.leastDigits.map { $0 <= digits } ?? false
  }
}

extension TellingMarks {

  /// The value for `leastDigits`.
  var leastDigitsOfAny: Int? {
    var least: [Int] = numbers.map { number in number.key.utf8.count(where: Self.isDigit) }
    if !phones.isEmpty { least.append(Self.leastOfPhone) }
    if birth != nil { least.append(1) }
    if let grade = spelled.leastDigitsOfGrade { least.append(grade) }
    if !origins.isEmpty || !relatives.isEmpty { least.append(0) }
    return least.min()
  }

  /// Whether the words contain a mail address of the value with its own signs.
  func holdsMail(_ words: [NameWord]) -> Bool { spelled.holdsMail(words) }

  /// The words that mail addresses begin with.
  var mailBeginnings: [String] { spelled.mailBeginnings }
}
