import Lapel

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

  static func isHangul(_ scalar: Unicode.Scalar) -> Bool { Hangul.isHangul(scalar.value) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
