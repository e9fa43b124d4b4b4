/// The identifier of a researcher, `0000-0002-1825-0097`.
enum ORCID {
  /// The check character by ISO 7064 MOD 11-2, which reveals a typo in any other; nil when the number has another form.
  static func lastSign(of number: String) -> Character? {
    let groups = number.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.count) == [4, 4, 4, 4] else { return nil }
    let digits = groups.joined().dropLast().map { $0.isASCII ? $0.wholeNumberValue : nil }
    var sum = 0
    for digit in digits {
      guard let digit else { return nil }
      sum = (sum + digit) * 2 % 11
    }
    let check = (12 - sum) % 11
    return check == 10 ? "X" : Character("\(check)")
  }
}
