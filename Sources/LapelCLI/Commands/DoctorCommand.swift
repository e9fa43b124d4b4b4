import ArgumentParser
import LapelDiagnostics
import LapelFonts
import LapelPublishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `lapel doctor`: shows what is installed here, and what it enables.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say which TeX engines, fonts and browsers are here, and how to get what is missing.",
    discussion: """
      Nothing more is needed: the program sets PDFs itself, in fonts that it brings. TeX engines are for who wants the
      PDF of the LaTeX (`--pdf-engine`).

      EXAMPLES:
        lapel doctor
        lapel doctor --licenses
      """)

  @Flag(help: "Print whose fonts the program brings, and the licence that they are given under.")
  var licenses = false

  @Option(help: "How it is printed.")
  var format: AnswerFormat = .text

  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let console = shared.console
    if licenses { return try printLicenses(console) }
    let toolbox = await Toolbox.look(ProcessInfo.processInfo.environment)
    if format == .json { return try console.writeJSON { Self.write(toolbox, to: &$0) } }
    let width = toolbox.tools.map(\.name.count).max() ?? 0
    let (here, missing) = (console.said("here"), console.said("missing"))
    let state = max(VisibleText.columns(of: here), VisibleText.columns(of: missing))
    func padded(_ word: String) -> String { VisibleText.blanks(after: word, to: state + 2) }
    for kind in Toolbox.Tool.Kind.allCases {
      try console.print("\(console.said(Self.title(of: kind)), .bold)")
      for tool in toolbox.tools where tool.kind == kind {
        let name = tool.name + String(repeating: " ", count: width - tool.name.count)
        if let place = tool.place {
          try console.print(
            "  \(here, .green)\(padded(here))\(name)  \(console.said(tool.purpose)) (\(place))")
        } else {
          try console.print("  \(missing, .yellow)\(padded(missing))\(name)  \(console.said(tool.purpose))")
          try console.print(
            "    \(String(repeating: " ", count: state + width))  \(Self.remedy(for: tool), .dim)")
        }
      }
    }
    let pdf =
      EmbeddedFont.all.isEmpty
      ? "PDFs are set in the system's fonts: the program was built where none could be put into it."
      : "PDFs can be made here."
    try console.print("\(console.said(pdf))")
  }

  private func printLicenses(_ console: Console) throws {
    var printed: Set<String> = []
    for font in EmbeddedFont.all where printed.insert(font.family).inserted {
      try console.print("\(font.family, .bold)")
      try console.print(StyledText("  " + font.copyright))
      if !font.license.isEmpty { try console.print(StyledText("  " + font.license)) }
    }
    try console.print("")
    try console.print(StyledText(EmbeddedFont.openFontLicense))
  }

  /// The JSON of `lapel doctor --format json`, whose form is stable.
  private static func write(_ toolbox: Toolbox, to json: inout JSONText) {
    json.object { json in
      json.field("bringsFonts", !EmbeddedFont.all.isEmpty)
      json.key("tools")
      json.array { json in
        for tool in toolbox.tools {
          json.object { json in
            json.field("kind", tool.kind.rawValue)
            json.field("name", tool.name)
            json.field("purpose", tool.purpose)
            json.field("isHere", tool.place != nil)
            if let place = tool.place {
              json.field("place", place)
            } else {
              json.field("install", remedy(for: tool))
            }
          }
        }
      }
    }
  }

  private static func title(of kind: Toolbox.Tool.Kind) -> String {
    switch kind {
    case .engine: "TeX engines"
    case .font: "Fonts"
    case .program: "Programs"
    }
  }

  private static func remedy(for tool: Toolbox.Tool) -> String {
    #if os(macOS)
      tool.installation.brew
    #else
      tool.installation.debian
    #endif
  }
}
