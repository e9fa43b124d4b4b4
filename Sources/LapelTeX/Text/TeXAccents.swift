/// The accents and letters for which TeX has commands.
package enum TeXAccents {
  /// The combining mark for each accent command.
  package static let marks: [Unicode.Scalar: Unicode.Scalar] = [
    "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "\"": "\u{308}", "~": "\u{303}", "=": "\u{304}",
    ".": "\u{307}", "c": "\u{327}",
    "v": "\u{30C}", "u": "\u{306}", "H": "\u{30B}", "k": "\u{328}", "r": "\u{30A}", "d": "\u{323}",
    "b": "\u{331}",
  ]

  /// Letters and signs that have a named command.
  package static let letters: [String: String] = [
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "aa": "å",
    "AA": "Å", "i": "ı",
    "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "LaTeX": "LaTeX", "TeX": "TeX", "LaTeXe": "LaTeX2e",
    "XeLaTeX": "XeLaTeX",
    "BibTeX": "BibTeX", "textendash": "–", "textemdash": "—", "ldots": "…", "dots": "…", "textellipsis": "…",
    "euro": "€", "EUR": "€",
    "texteuro": "€", "pounds": "£", "textsterling": "£", "textyen": "¥", "S": "§", "P": "¶", "copyright": "©",
    "textregistered": "®",
    "texttrademark": "™", "textdegree": "°", "degree": "°", "textasciitilde": "~", "textbackslash": "\\",
    "textbar": "|", "textless": "<",
    "textgreater": ">", "textunderscore": "_", "textbullet": "•", "bullet": "•", "cdot": "·", "cdotp": "·",
    "textperiodcentered": "·", "times": "×",
    "pm": "±", "sim": "~", "approx": "≈", "rightarrow": "→", "to": "→", "leq": "≤", "geq": "≥", "le": "≤",
    "ge": "≥", "infty": "∞",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "lambda": "λ", "mu": "µ",
    "pi": "π", "sigma": "σ", "omega": "ω", "varepsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ",
    "kappa": "κ",
    "nu": "ν", "xi": "ξ", "rho": "ρ", "tau": "τ", "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ",
    "Gamma": "Γ",
    "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ",
    "Omega": "Ω", "neq": "≠", "ne": "≠", "ll": "≪", "gg": "≫", "propto": "∝", "mp": "∓", "div": "÷",
    "leftarrow": "←", "leftrightarrow": "↔", "partial": "∂", "ell": "ℓ", "lesssim": "≲", "gtrsim": "≳",
    "simeq": "≃", "equiv": "≡", "angstrom": "Å",
    "textquotesingle": "'", "textquotedblleft": "“", "textquotedblright": "”", "guillemotleft": "«",
    "guillemotright": "»", "og": "«",
    "fg": "»", "textpercent": "%", "textdollar": "$", "slash": "/", "textmu": "µ", "textasciicircum": "^",
    "celsius": "°C", "ldotp": ".", "apo": "’", "sbull": " • ",
    "Rightarrow": "⇒", "textrightarrow": "→", "glqq": "„", "grqq": "“",
  ]

  /// A letter with an accent's mark, as one character if there is one.
  package static func joined(_ letter: Unicode.Scalar, _ accent: Unicode.Scalar) -> String {
    let plain: Unicode.Scalar = letter == "ı" ? "i" : letter == "ȷ" ? "j" : letter
    guard let mark = marks[accent] else { return String(Character(plain)) }
    if let one = composed[Pair(letter: plain, accent: accent)] { return String(Character(one)) }
    guard plain.properties.isAlphabetic else { return String(Character(plain)) }
    var text = String.UnicodeScalarView()
    text.append(plain)
    text.append(mark)
    return String(text)
  }

  private struct Pair: Hashable {
    let letter: Unicode.Scalar
    let accent: Unicode.Scalar
  }

  private static let composed: [Pair: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String, String)] = [
      ("'", "aeiouyAEIOUYcCnNsSzZlLrR", "áéíóúýÁÉÍÓÚÝćĆńŃśŚźŹĺĹŕŔ"), ("`", "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
      ("^", "aeiouAEIOUcCgGhHjJsSwWyY", "âêîôûÂÊÎÔÛĉĈĝĜĥĤĵĴŝŜŵŴŷŶ"), ("\"", "aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"),
      ("~", "anoiuANOIU", "ãñõĩũÃÑÕĨŨ"),
      ("=", "aeiouAEIOU", "āēīōūĀĒĪŌŪ"), (".", "zZeEcCgGI", "żŻėĖċĊġĠİ"),
      ("c", "cCsStTkKlLnNgGrR", "çÇşŞţŢķĶļĻņŅģĢŗŖ"),
      ("v", "cCsSzZrReEnNdDtTlLaAiIoOuUgG", "čČšŠžŽřŘěĚňŇďĎťŤľĽǎǍǐǏǒǑǔǓǧǦ"),
      ("u", "aAgGuUeEiIoO", "ăĂğĞŭŬĕĔĭĬŏŎ"), ("H", "oOuU", "őŐűŰ"),
      ("k", "aAeEiIuU", "ąĄęĘįĮųŲ"), ("r", "aAuU", "åÅůŮ"), ("d", "aAeEiIoOuUsStT", "ạẠẹẸịỊọỌụỤṣṢṭṬ"),
    ]
    var table: [Pair: Unicode.Scalar] = [:]
    for (accent, plain, marked) in rows {
      for (letter, one) in zip(plain.unicodeScalars, marked.unicodeScalars) {
        table[Pair(letter: letter, accent: accent)] = one
      }
    }
    return table
  }()
}
