package import LapelDiagnostics

extension DiagnosticCode {
  /// An error: a theme that there is not.
  package static let unknownTheme = DiagnosticCode(
    "unknown-theme", .error, "a theme that there is not",
    "A theme is one that comes with Lapel, which the hint names, a folder under your `templates/`, or a path to a folder with a `theme.yaml`.",
    wrong: "theme: gyoel", right: "theme: gyeol")

  /// An error: a theme's value that cannot be used.
  package static let themeValue = DiagnosticCode(
    "theme-value", .error, "a theme's value that cannot be used",
    """
    A colour in a `theme.yaml` is `#RRGGBB`, or two of them for light and dark. A size is one value, or one for each of compact, \
    standard and comfortable; it may differ by language.
    """,
    wrong: "ink: dark blue", right: "ink: ['#17212B', '#E6EBF0']")

  /// An error: an accent colour that is hard to read.
  package static let faintAccent = DiagnosticCode(
    "faint-accent", .error, "an accent colour that is hard to read",
    """
    Titles and links are printed in the accent colour, so its contrast with the page must be 4.5 at least (WCAG 2.2, 1.4.3). The \
    tone for dark screens is derived from it.
    """,
    wrong: "accent: '#7FC3E3'", right: "accent: '#0A5273'")

  /// An error: a theme that does more than look.
  package static let unsafeTheme = DiagnosticCode(
    "unsafe-theme", .error, "a theme that does more than look",
    """
    A theme is data, and may come from anybody. It runs no Lua and no script, reads and writes no file, and loads nothing from \
    the web: what would do so is refused with its line. Lines of the built-in themes may be copied as they stand.
    """,
    wrong: "<script src=\"https://example.com/x.js\"></script>", right: "<p class=\"footer\">{{name}}</p>")

  /// A warning: a theme without a box for what is to be printed.
  package static let noBox = DiagnosticCode(
    "no-box", .warning, "a theme without a box for what is to be printed",
    """
    A birth date, an origin and a family stand on forms alone, so only themes that have boxes for them print them. Anywhere else \
    they tell what no employer may judge by.
    """,
    wrong: "{theme: gyeol, show_birth_date: yes}", right: "{theme: iryeokseo, show_birth_date: yes}")

  /// The codes for problems with a theme.
  package static let allOfThemes: [DiagnosticCode] = [
    .unknownTheme, .themeValue, .faintAccent, .unsafeTheme, .noBox,
  ]
}
