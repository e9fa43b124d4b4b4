/// Marks Hangul in a text in another language, which a screen reader would otherwise read as noise.
enum HangulRuns {
  /// HTML with `lang="ko"` around each run of Hangul, including spaces and marks between its words.
  static func marked(_ text: String) -> String {
    // Most texts that come here are in English.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return WholeWords.marked(text) }
    let scalars = Array(text.unicodeScalars)
    var (output, at) = ("", 0)
    while let start = scalars[at...].firstIndex(where: isHangul) {
      var end = start
      for next in start..<scalars.count {
        if isHangul(scalars[next]) { end = next + 1 } else if scalars[next].properties.isAlphabetic { break }
      }
      output += WholeWords.marked(string(scalars[at..<start]))
      output += "<span lang=\"ko\">\(WholeWords.marked(string(scalars[start..<end])))</span>"
      at = end
    }
    return output + WholeWords.marked(string(scalars[at...]))
  }

  static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x3131...0x318E, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xD7B0...0xD7FF: true
    default: false
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
