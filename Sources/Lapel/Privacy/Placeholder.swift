/// What replaces a name that is left out: `회사 A`, `School B`.
struct Placeholder: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable { case applicant, company, school, organization }

  let kind: Kind
  /// The number, from 0, in the order of the career.
  let number: Int

  /// The English words, for pages that have none of their own.
  var english: String {
    switch kind {
    case .applicant: "Applicant"
    case .company: "Company \(letter)"
    case .school: "School \(letter)"
    case .organization: "Organization \(letter)"
    }
  }

  /// The same as an id: `company-a`.
  var id: String { english.split(separator: " ").joined(separator: "-").lowercased() }

  /// The letter for the number: A, B, … Z, AA, AB.
  var letter: String {
    var (rest, letters) = (number, "")
    while true {
      letters = String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26)))) + letters
      if rest < 26 { return letters }
      rest = rest / 26 - 1
    }
  }
}
