import Lapel

extension Language {
  /// Whether it is written in Hangul, kana or Han characters, which are never slanted.
  var isEastAsian: Bool { ["ko", "ja", "zh"].contains(primary) }

  /// Whether it is written from right to left.
  var isRightToLeft: Bool {
    ["ar", "fa", "he", "iw", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"].contains(primary)
  }
}
