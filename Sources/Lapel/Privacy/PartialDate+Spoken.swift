extension PartialDate {
  /// A day in the ways that prose has it; nothing where the day is not known.
  var spokenForms: [String] {
    guard let month, let day else { return [] }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November",
      "December",
    ]
    let name = names[min(max(month, 1), 12) - 1]
    return [
      "\(year)\(two(month))\(two(day))", "\(year)\(month)\(day)", "\(year)년\(month)월\(day)일",
      "\(two(day))\(two(month))\(year)", "\(day)\(month)\(year)", "\(two(month))\(two(day))\(year)",
      "\(name)\(day)\(year)", "\(day)\(name)\(year)", "\(name.prefix(3))\(day)\(year)",
      "\(day)\(name.prefix(3))\(year)",
    ]
  }
}
