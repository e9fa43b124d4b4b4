import LapelDiagnostics

/// Searches themes from elsewhere for what they may not contain: a theme is data, and neither runs a program, nor reads or
/// writes a file, nor requests anything from the web.
enum ThemeSafety {
  /// The built-in themes, whose lines may be copied as they are.
  private static let trusted = Array(
    EmbeddedTexts.files.map { $0.text.withUTF8Buffer(Array.init) }.joined(separator: [0x0A]))

  /// The offsets of their lines.
  private static let places: [ArraySlice<UInt8>: [Int]] = Dictionary(
    grouping: trusted.split(separator: 0x0A)
  ) { $0 }.mapValues { $0.map(\.startIndex) }

  /// The problems of a file, one at each place that does what a theme may not.
  static func problems(in source: SourceFile, _ id: FileID) -> [Diagnostic] {
    if isBuiltIn(source.bytes) { return [] }
    let isLaTeX = source.path.hasSuffix(".tex")
    let found = isLaTeX ? commands(in: source.bytes) : requests(in: source.bytes)
    return found.filter { isLaTeX || !isTrusted($0.place, source.bytes) }
      .filter { !isLaTeX || !isTrusted(whole($0.place, source.bytes), source.bytes) }
      .prefix(20)
      .map { what in
        Diagnostic(
          .unsafeTheme, "a theme may not \(what.deed): `\(what.word)`", at: SourceRange(id, what.place),
          hints: ["take it out; only what stands in the built-in themes may be copied as it is"])
      }
  }

  /// Whether a file is one of the built-in themes, unchanged.
  private static func isBuiltIn(_ bytes: [UInt8]) -> Bool {
    EmbeddedTexts.files.contains { file in
      file.text.utf8CodeUnitCount == bytes.count && file.text.withUTF8Buffer { $0.elementsEqual(bytes) }
    }
  }

  private struct Found {
    let place: Range<Int>
    let word: String
    let deed: String
  }

  // MARK: LaTeX

  /// The names of commands that read, write or run something, or make other commands from letters.
  private static let deeds: [(String, [String])] = [
    (
      "run a program",
      [
        "directlua", "latelua", "luadirect", "luaexec", "luafunction", "luafunctioncall", "luadef", "luacode",
        "luabytecode", "luabytecodecall", "luacodestar", "lateluafunction", "ShellEscape",
        "DelayedShellEscape", "pdfprimitive",
        "primitive", "sys_shell_now", "sys_shell_shipout",
      ]
    ),
    (
      "read or write a file",
      [
        "openin", "openout", "read", "readline", "write", "newread", "newwrite", "input", "include",
        "InputIfFileExists",
        "@input", "@@input", "@iinput", "IfFileExists", "verbatiminput", "VerbatimInput", "lstinputlisting",
        "inputminted", "includepdf", "pdffiledump", "filedump", "pdffilesize", "filesize", "pdfmdfivesum",
        "mdfivesum", "pdffilemoddate", "filemoddate", "pdfximage", "saveimageresource", "XeTeXpicfile",
        "XeTeXpdffile", "special", "pdfobj", "includegraphics", "file_get", "file_input", "ior_open",
        "iow_open",
        "usetikzlibrary", "csvreader", "DTLloaddb", "pgfplotstableread", "newattachedfile", "attachfile",
        "embedfile", "textattachfile", "addbibresource", "bibliography", "import", "subimport", "subfile",
      ]
    ),
    (
      "write into a PDF by hand",
      [
        "pdfextension", "pdfvariable", "pdffeedback", "pdfcatalog", "pdfpageattr", "pdfpagesattr",
        "pdfpageresources", "pdfnames", "pdfannot", "pdfstartlink", "pdfoutline", "pdfthread", "pdftrailer",
        "pdfliteral", "pdfmanagement_add", "AddToDocumentProperties", "PDFManagementAdd",
      ]
    ),
    (
      "put a form or a program into a PDF",
      [
        "PushButton", "TextField", "CheckBox", "ChoiceMenu", "Submit", "Reset", "Acrobatmenu",
        "thisPageAction", "hyper@linklaunch", "hyper@linkfile", "pdfopenaction",
      ]
    ),
    (
      "make commands out of letters",
      ["csname", "catcode", "scantokens", "scantextokens", "everyeof", "ExplSyntaxOn", "UseName", "tokenize"]
    ),
  ]

  private static let deedOfCommand: [String: String] = {
    var table: [String: String] = [:]
    for (deed, commands) in deeds { for command in commands { table[command] = deed } }
    return table
  }()

  private static let packages: Set<String> = [
    "luacode", "shellesc", "pythontex", "minted", "embedfile", "attachfile", "attachfile2", "filecontents",
    "write18", "bashful", "catchfile", "datatool", "csvsimple", "verbatim", "fancyvrb", "listings",
    "luapackageloader", "media9", "movie15", "animate", "insdljs", "eforms", "pdfmanagement",
  ]

  /// Names of what a reader of a PDF would start or send: `/S /JavaScript`.
  private static let actions: Set<String> = [
    "Launch", "JavaScript", "OpenAction", "SubmitForm", "EmbeddedFile", "pdfopenaction",
  ]

  private static func commands(in bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    var at = 0
    while at < bytes.count {
      let start = at
      if bytes[at] == UInt8(ascii: "\\") {
        at += 1
        while at < bytes.count, isLetter(bytes[at]) { at += 1 }
        let name = String(decoding: bytes[(start + 1)..<at], as: UTF8.self)
        // `\^^64` is a letter of a command's name, written by its code.
        if at == start + 1, !bytes[at...].starts(with: "^^".utf8) { at += 1 }
        let base = name.split(separator: ":").first.map(String.init) ?? name
        let isByHand = base.hasPrefix("pdf_") || base.hasPrefix("__pdf")
        if let deed = deedOfCommand[base] ?? (isByHand ? "write into a PDF by hand" : nil) {
          found.append(Found(place: start..<at, word: "\\" + name, deed: deed))
        } else if loaders.contains(base), let path = argument(bytes, at), path.contains(UInt8(ascii: "/")) {
          found.append(Found(place: start..<at, word: "\\" + name, deed: "load a file by its path"))
        }
      } else if bytes[at] == UInt8(ascii: "^"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "^") {
        found.append(Found(place: at..<at + 2, word: "^^", deed: "make commands out of letters"))
        at += 2
      } else if isLetter(bytes[at]) {
        while at < bytes.count, isLetter(bytes[at]) || (0x30...0x39).contains(bytes[at]) { at += 1 }
        let word = String(decoding: bytes[start..<at], as: UTF8.self)
        if packages.contains(word) {
          found.append(
            Found(place: start..<at, word: word, deed: "use a package that reads files or runs programs"))
        } else if actions.contains(word) || word.hasPrefix("run:") {
          // `\href{run:…}` starts a program.
          found.append(Found(place: start..<at, word: word, deed: "put a form or a program into a PDF"))
        }
      } else {
        at += 1
      }
    }
    return found
  }

  /// The commands that load a package or a class by its name.
  private static let loaders: Set<String> = [
    "usepackage", "RequirePackage", "RequirePackageWithOptions", "documentclass", "LoadClass",
    "LoadClassWithOptions", "PassOptionsToPackage", "usetheme", "usefont",
  ]

  /// The contents of the braces after a command and its options, if they are near; else nil.
  private static func argument(_ bytes: [UInt8], _ at: Int) -> ArraySlice<UInt8>? {
    let near = bytes[at..<min(bytes.count, at + 1000)]
    guard let open = near.firstIndex(of: UInt8(ascii: "{")),
      let end = near[open...].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return near[open..<end]
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "@")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  /// The range of a command with its line, and with the group in braces that begins there.
  private static func whole(_ place: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var end = place.upperBound
    var depth = 0
    while end < bytes.count, depth > 0 || bytes[end] != 0x0A {
      if bytes[end] == UInt8(ascii: "{") { depth += 1 }
      if bytes[end] == UInt8(ascii: "}") { depth = max(0, depth - 1) }
      end += 1
    }
    return place.lowerBound..<end
  }

  private static func isTrusted(_ place: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let start = bytes[..<place.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[place.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
    let lines = bytes[start..<max(end, place.upperBound)]
    guard let first = lines.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false).first,
      let places = places[first]
    else { return false }
    return places.contains { at in
      let behind = trusted[at...].dropFirst(lines.count)
      return trusted[at...].starts(with: lines) && (behind.isEmpty || behind.first == 0x0A)
    }
  }

  // MARK: HTML and CSS

  private static let patterns: [(text: String, deed: String)] = [
    ("<script", "run a program"), ("javascript:", "run a program"), ("vbscript:", "run a program"),
    ("<iframe", "load something from elsewhere"), ("<frame", "load something from elsewhere"),
    ("<object", "load something from elsewhere"), ("<embed", "load something from elsewhere"),
    ("<base", "lead links elsewhere"), ("<form", "send anything"), ("<link", "load something from elsewhere"),
    ("<video", "load something from elsewhere"), ("<audio", "load something from elsewhere"),
    ("<source", "load something from elsewhere"), ("<track", "load something from elsewhere"),
    ("srcset", "load something from elsewhere"), ("http-equiv", "lead the reader elsewhere"),
    ("@import", "load something from elsewhere"), ("src=\"http", "load something from elsewhere"),
    ("src='http", "load something from elsewhere"), ("src=http", "load something from elsewhere"),
    ("src=\"//", "load something from elsewhere"), ("src='//", "load something from elsewhere"),
    ("src=//", "load something from elsewhere"), ("url(http", "load something from elsewhere"),
    ("url(\"http", "load something from elsewhere"), ("url('http", "load something from elsewhere"),
    ("url(//", "load something from elsewhere"), ("url(\"//", "load something from elsewhere"),
    ("url('//", "load something from elsewhere"), ("<use", "load something from elsewhere"),
    ("<image", "load something from elsewhere"), ("ping=", "send anything"),
    ("background=", "load something from elsewhere"), ("image-set(", "load something from elsewhere"),
    ("image(", "load something from elsewhere"), ("cross-fade(", "load something from elsewhere"),
    ("src(", "load something from elsewhere"),
  ]

  private static func requests(in bytes: [UInt8]) -> [Found] {
    let lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let reading = MarkupSpelling(bytes)
    let spelled = requests(among: reading.bytes).map {
      Found(place: reading.place(of: $0.place), word: $0.word, deed: $0.deed)
    }
    var found = requests(among: lower)
    let known = Set(found.map(\.place.lowerBound))
    found += spelled.filter { !known.contains($0.place.lowerBound) }
    return found.sorted { $0.place.lowerBound < $1.place.lowerBound }
  }

  /// - Parameter lower: the bytes in lower case.
  private static func requests(among lower: [UInt8]) -> [Found] {
    var found: [Found] = []
    for (text, deed) in patterns {
      let wanted = Array(text.utf8)
      for at in lower.indices where lower[at] == wanted[0] && lower[at...].starts(with: wanted) {
        found.append(Found(place: at..<at + wanted.count, word: text, deed: deed))
      }
    }
    return found + handlers(in: lower)
  }

  /// Finds attributes whose value is a program: `onload=`, `onerror =`.
  private static func handlers(in bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    for at in bytes.indices.dropFirst()
    where bytes[at] == UInt8(ascii: "o") && bytes[at...].starts(with: "on".utf8) {
      let before = bytes[at - 1]
      guard
        before == 0x20 || before == 0x0A || before == 0x09 || before == UInt8(ascii: "/")
          || before == UInt8(ascii: "\"")
      else { continue }
      var end = at
      while end < bytes.count, (0x61...0x7A).contains(bytes[end]) { end += 1 }
      var next = end
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      guard end - at > 3, next < bytes.count, bytes[next] == UInt8(ascii: "=") else { continue }
      let word = String(decoding: bytes[at..<end], as: UTF8.self)
      found.append(Found(place: at..<end, word: word, deed: "run a program"))
    }
    return found
  }
}
