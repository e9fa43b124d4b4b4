package import LapelDiagnostics

extension DiagnosticCode {
  /// An error: a picture that the site cannot show.
  package static let sitePicture = DiagnosticCode(
    "site-picture", .error, "a picture that the site cannot show",
    "A picture of a page is a PNG, JPEG or WebP file inside the career folder, named relative to the text that shows it."
  )
  /// An error: a picture that says nothing to who cannot see it.
  package static let siteAlt = DiagnosticCode(
    "site-alt", .error, "a picture that says nothing to who cannot see it",
    """
    Everyone who cannot see a picture is told its words: `![a map of the free seats](map.png)` in a text, \
    `{file: map.png, alt: a map of the free seats}` in a career file.
    """)
  /// An error: a text that is not in the career folder.
  package static let siteText = DiagnosticCode(
    "site-text", .error, "a text that is not in the career folder",
    "`file` of a piece of writing names a Markdown file inside the career folder; `x.ko.md` and `x.en.md` are versions of `x.md`."
  )
  /// An error: a text that says it is a draft.
  package static let siteDraft = DiagnosticCode(
    "site-draft", .error, "a text that says it is a draft",
    "`draft: true` above a text is how blogs keep it from their readers; a site would publish it.")
  /// A warning: HTML in a text.
  package static let siteTag = DiagnosticCode(
    "site-tag", .warning, "HTML in a text",
    "What a page may hold is decided by its theme, so tags in a text are shown as they are typed.")
  /// An error: a link that leads nowhere.
  package static let siteLink = DiagnosticCode(
    "site-link", .error, "a link that leads nowhere",
    "A text links to pages of the web, with their whole address, and to items of the career, by their ids.")
  /// An error: a file that the site did not write stands where a page belongs.
  package static let siteInTheWay = DiagnosticCode(
    "site-in-the-way", .error, "a file that the site did not write stands where a page belongs",
    "The site changes only files that it wrote. Move the file away, or give the item another `slug`.")
  /// A note: a file or an id that nothing names.
  package static let siteUnnamed = DiagnosticCode(
    "site-unnamed", .note, "a file or an id that nothing names",
    "`lapel site --check-links` lists what no page shows.")

  /// The codes for problems with a site.
  package static let allOfSites: [DiagnosticCode] = [
    .sitePageTaken, .sitePicture, .siteAlt, .siteText, .siteDraft, .siteTag, .siteLink, .siteInTheWay,
    .siteUnnamed,
  ]
}
