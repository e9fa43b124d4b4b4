package import LapelDiagnostics

extension DiagnosticCode {
  /// An error: a template's tag that cannot be read.
  package static let templateSyntax = DiagnosticCode(
    "template-syntax", .error, "a template's tag that cannot be read",
    """
    Templates are Mustache: `{{name}}`, `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`, `{{> partial}}`, `{{! remark}}` and \
    `{{=<% %>=}}`; a LaTeX template begins with the tags `<%` and `%>`. Every section is closed with its own name.
    """,
    wrong: "{{#title}}<h3>{{title}}</h3>", right: "{{#title}}<h3>{{title}}</h3>{{/title}}")

  /// An error: a template's name that nothing defines.
  package static let templateUnknownName = DiagnosticCode(
    "template-unknown-name", .error, "a template's name that nothing defines",
    """
    A name that nothing defines would print nothing, and a CV would lose a line in silence. So every name is checked before \
    anything is written, also in sections that are empty now. `Docs/themes.md` lists the names.
    """,
    wrong: "{{entry_titel}}", right: "{{title}}")

  /// An error: a partial that is in no folder of the theme.
  package static let templateUnknownPartial = DiagnosticCode(
    "template-unknown-partial", .error, "a partial that is in no folder of the theme",
    """
    `{{> entry}}` in an HTML template is the file `html/entry.html` of the theme, else of the folder `shared`; in a LaTeX \
    template it is `latex/entry.tex`.
    """,
    wrong: "{{> entri}}", right: "{{> entry}}")

  /// An error: a value that cannot be used in this way.
  package static let templateMisuse = DiagnosticCode(
    "template-misuse", .error, "a value that cannot be used in this way",
    """
    A list or a record is no text: open a section of it. A text with markup for one kind of page cannot stand in another kind. \
    What is escaped is decided by the value, so there is no `{{{name}}}` and no `{{&name}}`.
    """,
    wrong: "{{sections}}", right: "{{#sections}}{{title}}{{/sections}}")

  /// Every code that templates and themes report.
  package static let allOfTemplates: [DiagnosticCode] = [
    .templateSyntax, .templateUnknownName, .templateUnknownPartial, .templateMisuse,
  ]
}
