public import LapelDiagnostics

extension DiagnosticCode {
  /// An error: a key is given twice in one mapping.
  public static let duplicateKey = DiagnosticCode(
    "duplicate-key", .error, "a key is given twice in one mapping",
    "Only one of the two values could be used, and which one would be a guess.",
    wrong: "email: a@example.com\nname: 홍길동\nemail: b@example.com", right: "email: a@example.com\nname: 홍길동")

  /// An error: a reference names nothing.
  public static let undefinedAlias = DiagnosticCode(
    "undefined-alias", .error, "a reference names nothing",
    "`*name` repeats the value that `&name` marks before it in the same document. A text that begins with a star needs "
      + "quotes.",
    wrong: "location: *home", right: "location: \"*home\"")

  /// An error: a reference stands inside the value it repeats.
  public static let aliasCycle = DiagnosticCode(
    "alias-cycle", .error, "a reference stands inside the value it repeats",
    "Such a value would have no end.", wrong: "&a [*a]", right: "&a [text]")

  /// An error: references stand for too much.
  public static let aliasesTooLarge = DiagnosticCode(
    "aliases-too-large", .error, "references stand for too much",
    "A few references to references can stand for more text than any computer holds, so that what they stand for is "
      + "limited to 16 MiB in a file.")

  /// An error: the file is not UTF-8.
  public static let notUTF8 = DiagnosticCode(
    "not-utf8", .error, "the file is not UTF-8",
    "Career files are text in UTF-8. Older Korean software saves EUC-KR (CP949): choose UTF-8 in `Save As`, or run "
      + "`iconv -f CP949 -t UTF-8 old.yaml > new.yaml`. UTF-16 and UTF-32 with a byte order mark are read too."
  )

  /// An error: the file is no text.
  public static let notText = DiagnosticCode(
    "not-text", .error, "the file is no text",
    "The file begins like UTF-16 or UTF-32 and is broken. Save it as UTF-8.")

  /// An error: an invisible control character stands in the text.
  public static let controlCharacter = DiagnosticCode(
    "control-character", .error, "an invisible control character stands in the text",
    "It comes with text copied from elsewhere. Delete it; where it is meant, write it as an escape in double quotes."
  )

  /// A warning: an invisible character turns the direction of text.
  public static let directionMark = DiagnosticCode(
    "direction-mark", .warning, "an invisible character turns the direction of text",
    "A line with an override (U+202D, U+202E), or with an embedding or isolate (U+202A, U+202B, U+2066 to U+2068) that "
      + "does not end on it, can look like another line. Pairs are fine; a page on screen sets Hebrew and Arabic without any."
  )

  /// An error: the file is too large.
  public static let tooLarge = DiagnosticCode(
    "too-large", .error, "the file is too large", "No career is that long.")

  /// A warning: a ` #` in the middle of a text begins a comment.
  public static let commentCutsText = DiagnosticCode(
    "comment-cuts-text", .warning, "a ` #` in the middle of a text begins a comment",
    "Everything from ` #` on is left out. Put the text in quotes to keep it; a comment that is meant has a space after "
      + "its `#`.",
    wrong: "title: Ranked #1 in Korea", right: "title: \"Ranked #1 in Korea\"")

  /// A warning: a text whose first character leaves nothing of it.
  public static let lostText = DiagnosticCode(
    "lost-text", .warning, "a text whose first character leaves nothing of it",
    "`#` begins a comment, `&` the name of a value and `!` its type; where nothing follows, the value is empty. Put a text "
      + "that begins with one of them in quotes; a comment that is meant has a space after its `#`.",
    wrong: "title: #1 in Korea", right: "title: \"#1 in Korea\"")

  /// A warning: a dash without a space makes no list item.
  public static let dashWithoutSpace = DiagnosticCode(
    "dash-without-space", .warning, "a dash without a space makes no list item",
    "A list item begins with a dash and a space; without the space the dash is part of a text.",
    wrong: "skills:\n  -Swift\n  -Rust", right: "skills:\n  - Swift\n  - Rust")

  /// A warning: a colon without a space ends no key.
  public static let colonWithoutSpace = DiagnosticCode(
    "colon-without-space", .warning, "a colon without a space ends no key",
    "A key ends with a colon and a space; without the space the whole is one text.",
    wrong: "contact:\n  email:gildong@example.com", right: "contact:\n  email: gildong@example.com")

  /// A warning: a full-width comma stands in brackets.
  public static let fullwidthComma = DiagnosticCode(
    "fullwidth-comma", .warning, "a full-width comma stands in brackets",
    "The keyboard's full-width mode writes `，` (U+FF0C), which YAML reads as text: what looks like two entries is one.",
    wrong: "languages: [ko， en]", right: "languages: [ko, en]")

  /// A warning: a semicolon stands in brackets where no comma does.
  public static let semicolonInList = DiagnosticCode(
    "semicolon-in-list", .warning, "a semicolon stands in brackets where no comma does",
    "Only commas part the entries of a list. Put a text with a semicolon in quotes.",
    wrong: "languages: [ko; en]", right: "languages: [ko, en]")

  /// A warning: a comma within a number ends an entry of a list.
  public static let numberInList = DiagnosticCode(
    "number-in-list", .warning, "a comma within a number ends an entry of a list",
    "Every comma in brackets parts two entries. Put a text with such a number in quotes, or write the list with dashes.",
    wrong: "experience:\n  - organization: 누리비전\n    highlights: [Packed 1,200kg a day]",
    right: "experience:\n  - organization: 누리비전\n    highlights: [\"Packed 1,200kg a day\"]")

  /// A warning: a line begins with spaces that do not indent.
  public static let noBreakSpace = DiagnosticCode(
    "no-break-space", .warning, "a line begins with spaces that do not indent",
    "Text copied from web pages holds no-break spaces (U+00A0), and Korean keyboards write wide ones (U+3000). YAML "
      + "takes both for text.",
    wrong: "work:\n\u{A0}\u{A0}company: 누리비전", right: "work:\n  company: 누리비전")

  /// A warning: curly quotes stand where straight ones may be meant.
  public static let curlyQuotes = DiagnosticCode(
    "curly-quotes", .warning, "curly quotes stand where straight ones may be meant",
    "Word processors write “ ” for \" \". YAML takes them for text.", wrong: "title: “Swift”",
    right: "title: \"Swift\"")

  /// A note: a word means true or false to older YAML readers only.
  public static let yesOrNo = DiagnosticCode(
    "yes-or-no", .note, "a word means true or false to older YAML readers only",
    "`yes`, `no`, `on`, `off`, `y` and `n` are text in YAML 1.2 and truth values in YAML 1.1. Career files take them "
      + "for text.",
    wrong: "country: NO", right: "country: \"NO\"")
}
