import ArgumentParser
import LapelPublishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `lapel doctor`: what is installed here, and what it enables.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say which TeX engines, fonts and browsers are here, and how to get what is missing.",
    discussion: """
      HTML, LaTeX, Markdown, text and JSON need nothing. A PDF needs a TeX engine.

      EXAMPLE:
        lapel doctor
      """)

  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let console = shared.console
    let toolbox = await Toolbox.look(ProcessInfo.processInfo.environment)
    let width = toolbox.tools.map(\.name.count).max() ?? 0
    for kind in Toolbox.Tool.Kind.allCases {
      try console.print("\(Self.title(of: kind), .bold)")
      for tool in toolbox.tools where tool.kind == kind {
        let name = tool.name + String(repeating: " ", count: width - tool.name.count)
        if let place = tool.place {
          try console.print("  \("here", .green)     \(name)  \(tool.purpose) (\(place))")
        } else {
          try console.print("  \("missing", .yellow)  \(name)  \(tool.purpose)")
          try console.print(
            "           \(String(repeating: " ", count: width))  \(Self.remedy(for: tool), .dim)")
        }
      }
    }
    try console.print(
      toolbox.hasEngine
        ? "PDFs can be made here."
        : "No PDF can be made here; HTML and LaTeX can, and a browser prints the HTML.")
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
