enum LaTeXEscaping {
  /// Escapes text for the argument of a macro, so that it can neither end the argument nor start a paragraph, and no
  /// character in it has a meaning for TeX.
  static func escape(_ text: String, _ output: inout [UInt8]) {
    var run = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\n", "\t", "\r", "\u{A0}":
        run = 0
        output.append(scalar == "\u{A0}" ? UInt8(ascii: "~") : 32)
        continue
      case "\\": output += #"\textbackslash{}"#.utf8
      case "^": output += #"\textasciicircum{}"#.utf8
      case "~": output += #"\textasciitilde{}"#.utf8
      case "{", "}", "$", "&", "#", "%", "_": output += [UInt8(ascii: "\\"), UInt8(scalar.value)]
      case "\u{200B}":
        output += #"\allowbreak{}"#.utf8
        run = 0
      case _ where isInvisible(scalar): continue
      case _ where isForbidden(scalar): output += #"\unknowncharacter{}"#.utf8
      default: output += String(scalar).utf8
      }
      run += 1
      if run >= longestRun, run % breakEvery == 0 { output += #"\allowbreak{}"#.utf8 }
    }
  }

  /// Escapes an address for `\href`, which takes these four characters with a backslash and everything else as it is.
  static func escape(address: String, _ output: inout [UInt8]) {
    for byte in address.utf8 {
      if Set("%#&_".utf8).contains(byte) { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
    }
  }

  /// The length of a word (an address, a hash) from which it may be broken now and then, since TeX breaks no words.
  private static let longestRun = 36
  private static let breakEvery = 6

  /// Whether a scalar is a direction mark or a soft hyphen, which no font draws and a reader of the PDF would find inside
  /// words.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// Whether a scalar is refused by LuaTeX (U+FFFD), or is not a character at all.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<32, 0x7F...0x9F, 0xFFFD...0xFFFF, 0xE000...0xF8FF: true
    default: false
    }
  }
}
