extension Placeholders {
  /// The run of Hangul that a text begins with.
  static func hangul(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(30), as: UTF8.self)
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix { Hangul.isSyllable($0.value) }))
  }

  /// The ending without the 이 that belongs to the name: 하린이는 is 하린 and 는.
  static func withoutLink(_ ending: String) -> String {
    let linked = ["이는", "이가", "이를", "이와", "이도", "이의", "이랑", "이에게", "이한테"]
    return linked.contains(ending) ? String(ending.dropFirst()) : ending
  }
}
