import Lapel

/// What is where a page once was: it leads on, without a script, and asks not to be kept.
struct MovedPage {
  let language: Language
  /// As this page links to it.
  let to: String
  /// What it says: `Moved`.
  let word: String

  var bytes: [UInt8] {
    let address = TemplateKind.html.escaped(address: to)
    let tag = TemplateKind.html.escaped(language.tag)
    let word = TemplateKind.html.escaped(word)
    return Array(
      """
      <!DOCTYPE html>
      <html lang="\(tag)">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'"/>
      <meta http-equiv="refresh" content="0; url=\(address)"/>
      <meta name="robots" content="noindex"/>
      <title>\(word)</title>
      </head>
      <body><p><a href="\(address)">\(word)</a></p></body>
      </html>

      """.utf8)
  }
}
