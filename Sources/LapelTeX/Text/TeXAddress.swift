extension TeXText {
  /// An address as written in TeX, with `\%` and `\_` as the characters they stand for.
  package static func address(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7B && $0 != UInt8(ascii: "\\") }) { return text }
    var address = text
    for (command, sign) in [
      ("\\%", "%"), ("\\#", "#"), ("\\&", "&"), ("\\_", "_"), ("{", ""), ("}", ""), ("\\textasciitilde", "~"),
    ] {
      address = address.replacingBytes(of: command, with: sign)
    }
    return String(address.filter { !$0.isWhitespace && $0 != "\\" })
  }
}
