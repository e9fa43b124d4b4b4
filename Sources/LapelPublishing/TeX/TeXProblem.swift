package import LapelDiagnostics

/// Something that TeX said about a document, in helpful words.
package struct TeXProblem: Hashable, Sendable {
  /// What the problem means for the PDF.
  package enum Kind: Sendable {
    /// There is no PDF.
    case error
    /// The PDF lacks a character that no font has.
    case missingCharacter
    /// Something extends beyond the text area of the page.
    case overfull
  }

  /// What the problem means for the PDF.
  package let kind: Kind
  /// The message, in lower case, without a full stop.
  package let message: String
  /// What the person can do about it; may be empty.
  package let hints: [String]
  /// The line of the .tex, from 1; nil when TeX does not know it.
  package let texLine: Int?

  /// Makes a problem, at a line of the .tex if it is known.
  package init(_ kind: Kind, _ message: String, hints: [String] = [], texLine: Int? = nil) {
    self.kind = kind
    self.message = message
    self.hints = hints
    self.texLine = texLine
  }

  /// The problem at the place in a career file that the .tex line came from; nil when that is not known.
  package func diagnostic(at range: SourceRange?) -> Diagnostic {
    let code: DiagnosticCode =
      switch kind {
      case .error: .texError
      case .missingCharacter: .missingCharacter
      case .overfull: .lineTooWide
      }
    return Diagnostic(code, message, at: range, hints: hints)
  }
}

extension DiagnosticCode {
  /// An error: TeX could not make the PDF.
  package static let texError = DiagnosticCode(
    "tex-error", .error, "TeX could not make the PDF",
    """
    The HTML and the LaTeX source are written all the same. Most often a LaTeX package or a font is not installed: \
    `lapel doctor` shows what is missing. A text of yours cannot cause it, for every character of it is escaped; if it does, \
    please report it.
    """)

  /// A warning: no font has a character of the text.
  package static let missingCharacter = DiagnosticCode(
    "missing-character", .warning, "no font has a character of the text",
    """
    A PDF can show only what a font has. The program brings Latin, Greek, Cyrillic, Hangul, common hanja, Kana, Arabic, Hebrew, \
    Devanagari, Thai and many signs, and looks for others among the fonts of the system; a TeX engine has fewer. Where the \
    character would stand, the page has a blank.
    """,
    wrong: "headline: Developer 🦀", right: "headline: Developer")

  /// A warning: something sticks out of the page.
  package static let lineTooWide = DiagnosticCode(
    "line-too-wide", .warning, "something sticks out of the page",
    "A word or an address that cannot be broken is wider than its column. Write it shorter, or give it a place to break."
  )

  /// A warning: a photo that one of the formats cannot show.
  package static let photoNotInPDF = DiagnosticCode(
    "photo-not-in-pdf", .warning, "a photo that one of the formats cannot show",
    """
    The PDF shows JPEG, PNG and WebP of up to 40 million pixels, turned as the camera says. TeX engines read PNG and JPEG alone, \
    and show a picture as it is stored: a JPEG of a phone often lies, with a note (EXIF) that tells programs to turn it. Save \
    such a picture anew as PNG or JPEG.
    """)

  /// Every code for what TeX reports.
  package static let allOfTeX: [DiagnosticCode] = [
    .texError, .missingCharacter, .lineTooWide, .photoNotInPDF,
  ]
}
