import Lapel

/// The page in place of one that has moved: it leads on, without a script, and asks not to be indexed.
struct MovedPage {
  let language: Language
  /// The new address, relative to this page.
  let to: String
  /// Its text: `Moved`.
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
