public import LapelDiagnostics

extension DiagnosticCode {
  /// The codes of the notation: what can be wrong with a file as YAML.
  public static let notation: [DiagnosticCode] = [
    tabIndentation, noBreakIndentation, badIndentation, misplacedCollection, keyAmongItems, itemAmongKeys,
    bracketIndentation,
    missingColon, missingSpace, fullwidthColon, colonInText, multilineKey, reservedStart, starAtStart,
    unclosedQuote, badEscape, textAfterValue, badBlockHeader, unclosedBracket, missingComma, misplacedComma,
    unexpectedCharacter, badAnchor, badTag, badDirective, unknownDirective, duplicateKey, mergedText,
    undefinedAlias,
    aliasCycle, aliasesTooLarge, notUTF8, notText, controlCharacter, directionMark, tooLarge, commentCutsText,
    lostText, dashWithoutSpace, colonWithoutSpace, fullwidthComma, semicolonInList, numberInList,
    noBreakSpace, curlyQuotes,
    yesOrNo,
  ]

  /// An error: a tab indents a line.
  public static let tabIndentation = DiagnosticCode(
    "tab-indentation", .error, "a tab indents a line",
    "YAML counts spaces to see what belongs to what, and a tab has no width it could count. Set your editor to "
      + "insert two spaces for the tab key.",
    wrong: "work:\n\t- company: 누리비전", right: "work:\n  - company: 누리비전")

  /// An error: spaces that do not indent stand before a key or item.
  public static let noBreakIndentation = DiagnosticCode(
    "no-break-indentation", .error, "spaces that do not indent stand before a key or item",
    "Text copied from web pages holds no-break spaces (U+00A0), and Korean keyboards write wide ones (U+3000). YAML "
      + "takes both for text, and no key of a career file begins with one.",
    wrong: "contact:\n\u{A0}\u{A0}email: gildong@example.com", right: "contact:\n  email: gildong@example.com"
  )

  /// An error: a line is indented by another width than its neighbours.
  public static let badIndentation = DiagnosticCode(
    "bad-indentation", .error, "a line is indented by another width than its neighbours",
    "Lines that belong together begin in the same column, and what belongs to a line begins further in.",
    wrong: "skills:\n  - Swift\n - Rust", right: "skills:\n  - Swift\n  - Rust")

  /// An error: a list or mapping begins where none can.
  public static let misplacedCollection = DiagnosticCode(
    "misplaced-collection", .error, "a list or mapping begins where none can",
    "A list or a mapping with several lines begins on a line of its own, after the key it belongs to. On one line "
      + "it is written in brackets or braces.",
    wrong: "skills: - Swift", right: "skills:\n  - Swift")

  /// An error: a key stands in the column of the dashes of a list.
  public static let keyAmongItems = DiagnosticCode(
    "key-among-items", .error, "a key stands in the column of the dashes of a list",
    "A key that belongs to an item is aligned with the text after the dash, not with the dash.",
    wrong: "work:\n  - company: 누리비전\n  role: 연구원", right: "work:\n  - company: 누리비전\n    role: 연구원")

  /// An error: a list item stands in the column of keys.
  public static let itemAmongKeys = DiagnosticCode(
    "item-among-keys", .error, "a list item stands in the column of keys",
    "A list belongs under a key of its own.",
    wrong: "name: 홍길동\n- Swift", right: "name: 홍길동\nskills:\n  - Swift")

  /// An error: a closing bracket stands at the column of its key.
  public static let bracketIndentation = DiagnosticCode(
    "bracket-indentation", .error, "a closing bracket stands at the column of its key",
    "YAML asks that every line inside brackets, the closing one too, is indented more than the key. Career files "
      + "may have it at the key's column; `lapel format` indents it.",
    wrong: "skills: [\n  Swift\n]", right: "skills: [\n  Swift\n  ]")

  /// An error: a line among keys has no colon.
  public static let missingColon = DiagnosticCode(
    "missing-colon", .error, "a line among keys has no colon",
    "Every entry of a mapping is a key, a colon, a space and a value.",
    wrong: "name 홍길동\nheadline: 개발자", right: "name: 홍길동\nheadline: 개발자")

  /// An error: the space after a colon or before a comment is missing.
  public static let missingSpace = DiagnosticCode(
    "missing-space", .error, "the space after a colon or before a comment is missing",
    "A colon ends a key only if a space follows it, and `#` begins a comment only after a space.",
    wrong: "name: 홍길동\nemail:gildong@example.com", right: "name: 홍길동\nemail: gildong@example.com")

  /// An error: a full-width colon stands where `: ` is needed.
  public static let fullwidthColon = DiagnosticCode(
    "fullwidth-colon", .error, "a full-width colon stands where `: ` is needed",
    "The keyboard's full-width mode writes `：` (U+FF1A), which YAML reads as text.",
    wrong: "이름： 홍길동", right: "이름: 홍길동")

  /// An error: unquoted text holds a colon and a space.
  public static let colonInText = DiagnosticCode(
    "colon-in-text", .error, "unquoted text holds a colon and a space",
    "YAML takes a colon and a space for the end of a key. Career files may have them in a value on its key's line; "
      + "elsewhere the text needs quotes. `lapel format` adds them.",
    wrong: "title: Swift: The Language", right: "title: \"Swift: The Language\"")

  /// An error: a key does not stand on one line.
  public static let multilineKey = DiagnosticCode(
    "multiline-key", .error, "a key does not stand on one line",
    "A key stands on one line with its colon and has at most 1024 characters.",
    wrong: "\"a long\n  key\": value", right: "? \"a long\n  key\"\n: value")

  /// An error: unquoted text begins with a reserved character.
  public static let reservedStart = DiagnosticCode(
    "reserved-start", .error, "unquoted text begins with a reserved character",
    "YAML keeps `@`, `` ` ``, `%` and some other characters for itself. Career files may have the first three at the "
      + "beginning of a value; elsewhere the text needs quotes. `lapel format` adds them.",
    wrong: "twitter: @gildong", right: "twitter: \"@gildong\"")

  /// An error: text begins with a star, which means a reference.
  public static let starAtStart = DiagnosticCode(
    "star-at-start", .error, "text begins with a star, which means a reference",
    "In YAML `*name` stands for what `&name` named before. Career files may begin a value with Markdown's `**`; "
      + "`lapel format` puts it in quotes.",
    wrong: "highlight: **Led** the team", right: "highlight: \"**Led** the team\"")

  /// An error: a quote is never closed.
  public static let unclosedQuote = DiagnosticCode(
    "unclosed-quote", .error, "a quote is never closed",
    "Text in quotes goes on, over line ends too, until the same quote stands again.",
    wrong: "title: \"Engineer\nname: 홍길동", right: "title: \"Engineer\"\nname: 홍길동")

  /// An error: a backslash in double quotes begins no escape.
  public static let badEscape = DiagnosticCode(
    "bad-escape", .error, "a backslash in double quotes begins no escape",
    "In double quotes a backslash begins an escape such as `\\n`. Double it, or use single quotes, where it is text.",
    wrong: "path: \"C:\\Users\"", right: "path: 'C:\\Users'")

  /// An error: something follows a value that is complete.
  public static let textAfterValue = DiagnosticCode(
    "text-after-value", .error, "something follows a value that is complete",
    "After a closing quote or bracket only a comment may follow on the line.",
    wrong: "note: 'it's fine'", right: "note: 'it''s fine'")

  /// An error: something stands after `|` or `>` that cannot.
  public static let badBlockHeader = DiagnosticCode(
    "bad-block-header", .error, "something stands after `|` or `>` that cannot",
    "A text after `|` or `>` begins on the next line. On the line of the mark only a digit from 1 to 9, one `+` or "
      + "`-`, and a comment may stand.",
    wrong: "summary: | Hello", right: "summary: |\n  Hello")

  /// An error: a bracket or brace is never closed, or closed by another.
  public static let unclosedBracket = DiagnosticCode(
    "unclosed-bracket", .error, "a bracket or brace is never closed, or closed by another",
    "Every `[` needs its `]`, and every `{` its `}`.",
    wrong: "skills: [Swift, Rust\nname: 홍길동", right: "skills: [Swift, Rust]\nname: 홍길동")

  /// An error: two entries in brackets have no comma between them.
  public static let missingComma = DiagnosticCode(
    "missing-comma", .error, "two entries in brackets have no comma between them",
    "Inside brackets and braces a comma stands between the entries.",
    wrong: "{name: \"홍길동\" age: 27}", right: "{name: \"홍길동\", age: 27}")

  /// An error: a comma in brackets has nothing before it.
  public static let misplacedComma = DiagnosticCode(
    "misplaced-comma", .error, "a comma in brackets has nothing before it",
    "One comma stands between two entries, and one may follow the last.",
    wrong: "[Swift,, Rust]", right: "[Swift, Rust]")

  /// An error: a character stands where it cannot.
  public static let unexpectedCharacter = DiagnosticCode(
    "unexpected-character", .error, "a character stands where it cannot",
    "Put the text in quotes if the character belongs to it.",
    wrong: "team: ] three", right: "team: \"] three\"")

  /// An error: an anchor stands where it cannot.
  public static let badAnchor = DiagnosticCode(
    "bad-anchor", .error, "an anchor stands where it cannot",
    "`&name` names the one value it stands before, so that `*name` can repeat it.",
    wrong: "- &a &b x", right: "- &a x")

  /// An error: a tag is written wrongly or is unknown.
  public static let badTag = DiagnosticCode(
    "bad-tag", .error, "a tag is written wrongly or is unknown",
    "A value that begins with `!` names a type in YAML. Career files need none: put the text in quotes.",
    wrong: "note: !!, really", right: "note: \"!!, really\"")

  /// An error: a directive is written wrongly.
  public static let badDirective = DiagnosticCode(
    "bad-directive", .error, "a directive is written wrongly",
    "A line that begins with `%` speaks to YAML readers and stands before a `---` line.",
    wrong: "%YAML\n---\nname: 홍길동", right: "%YAML 1.2\n---\nname: 홍길동")

  /// A warning: a directive is unknown.
  public static let unknownDirective = DiagnosticCode(
    "unknown-directive", .warning, "a directive is unknown",
    "The line is passed over, as YAML asks.", wrong: "%FOO bar\n---\nname: 홍길동", right: "---\nname: 홍길동")

  /// An error: `<<` stands before something that is no mapping.
  public static let mergedText = DiagnosticCode(
    "merged-text", .error, "`<<` stands before something that is no mapping",
    "In career files `<<` takes over the keys of another mapping, or of each mapping in a list.",
    wrong: "projects:\n  - {<<: seat-map, role: 기획}",
    right: "projects:\n  - &map {name: 빈자리 지도}\n  - {<<: *map, role: 기획}")
}
