/// The number of a researcher, `0000-0002-1825-0097`.
enum ORCID {
  /// What its last sign has to be by ISO 7064 MOD 11-2, so that a slip in any other is seen; nil for what has not its form.
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
