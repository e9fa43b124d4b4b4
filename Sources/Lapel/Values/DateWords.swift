/// The words that dates and periods contain, in the languages that most CVs are written in.
enum DateWords {
  /// The number, 1 to 12, of a month given by name or usual abbreviation; nil for any other word, and for one that means
  /// different months in different languages.
  static func month(_ word: String) -> Int? { months[word] }

  static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "º"]
  static let of: Set<String> = ["of", "de", "del", "di", "van"]

  /// Words before a date that mean "from that day on".
  static let since: Set<String> = [
    "since", "from", "seit", "ab", "depuis", "desde", "dal", "vanaf", "sinds", "från",
  ]
  /// Words after a date that mean "from that day on"; some also join two dates.
  static let sinceAfter: Set<String> = ["부터", "から", "onwards", "onward", "起", "以降"]
  /// Words between two dates, or before a date that ends a period.
  static let until: Set<String> = [
    "until", "till", "til", "through", "thru", "bis", "hasta", "jusqu'à", "jusqu'en", "até", "tot", "fino",
  ]
  /// Words that only come between two dates.
  static let to: Set<String> = ["to", "a", "à", "al", "au", "ao", "至", "到"]
  /// Words after a date that ends a period.
  static let untilAfter: Set<String> = ["까지", "まで", "为止"]

  static func isPresent(_ words: String) -> Bool {
    PresentWords.contains(words) || present.contains(words)
  }

  private static let present: Set<String> = [
    "date", "heute", "jetzt", "aujourd'hui", "présent", "actualidad", "la actualidad", "presente",
    "el presente", "o presente", "actual", "atual", "oggi", "heden", "nu", "idag", "dziś", "obecnie", "이후",
    "오늘", "현재 재직 중", "현재 재직중", "至今", "现在", "現在", "今",
  ]

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()

  // English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian.
  private static let names = [
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari",
    "february feb februar feber février févr fév fevrier febrero febbraio febr fevereiro fev februari",
    "march mar märz mrz maerz mars marzo março marco maart mrt marts",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio mag maio mei maj",
    "june jun juni juin junio giugno giu junho",
    "july jul juli juillet juil julio luglio lug julho",
    "august aug août aout agosto ago augustus augusti",
    "september sep sept septembre septiembre settembre set setembro",
    "october oct oktober okt octobre octubre ottobre ott outubro out",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro",
  ]
}
