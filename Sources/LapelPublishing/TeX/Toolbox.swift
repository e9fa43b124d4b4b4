import Lapel

/// What else is installed on this machine, what each thing is good for, and how to get what is missing.
package struct Toolbox: Sendable, Hashable {
  /// A tool that may be installed.
  package struct Tool: Sendable, Hashable {
    /// A TeX engine, a family of fonts, or another program.
    package enum Kind: String, Sendable, CaseIterable {
      case engine, font, program
    }

    /// The kind of tool.
    package let kind: Kind
    /// The name of the program or the family of fonts.
    package let name: String
    /// What it enables.
    package let purpose: String
    /// Its path; nil when it is missing.
    package let place: String?
    /// The Debian package that contains it.
    package let debian: String
    /// The Homebrew package that contains it.
    package let brew: String

    /// The commands that install it.
    package var installation: (debian: String, brew: String) {
      ("sudo apt-get install \(debian)", "brew install \(brew)")
    }
  }

  /// The tools in order of importance.
  package let tools: [Tool]

  /// Searches `PATH`, the fonts of the system and those of TeX.
  package static func look(_ environment: [String: String]) async -> Toolbox {
    let path = SearchPath(environment)
    let fonts = await FontFinder.find(path, environment)
    return Toolbox(
      tools: Known.all.map { known in
        let place: String? =
          switch known.kind {
          case .font: fonts[known.name]
          case .engine, .program: known.names.lazy.compactMap { path.find($0) }.first
          }
        return Tool(
          kind: known.kind, name: known.name, purpose: known.purpose, place: place, debian: known.debian,
          brew: known.brew)
      })
  }

  struct Known: Sendable {
    let kind: Tool.Kind
    let name: String
    let purpose: String
    let debian: String
    let brew: String
    /// Other names of a program, or the file of a font in TeX.
    var others: [String] = []

    var names: [String] { [name] + others }

    static let all: [Known] = [
      Known(
        kind: .engine, name: "lualatex",
        purpose: "a PDF from `--pdf-engine lualatex` or from cv.tex; none is needed otherwise",
        debian: "texlive-luatex texlive-latex-extra", brew: "--cask mactex-no-gui"),
      Known(
        kind: .engine, name: "xelatex", purpose: "the same where lualatex is missing",
        debian: "texlive-xetex texlive-latex-extra", brew: "--cask mactex-no-gui"),
      Known(
        kind: .font, name: "Noto Sans CJK KR", purpose: "Hangul in the themes Gyeol and Dancheong",
        debian: "fonts-noto-cjk", brew: "--cask font-noto-sans-cjk-kr"),
      Known(
        kind: .font, name: "Noto Serif CJK KR", purpose: "Hangul in the theme Seonbi",
        debian: "fonts-noto-cjk",
        brew: "--cask font-noto-serif-cjk-kr"),
      Known(
        kind: .font, name: "Fira Sans", purpose: "Latin letters in Gyeol and Dancheong, else Noto Sans",
        debian: "texlive-fonts-extra", brew: "--cask font-fira-sans", others: ["FiraSans-Regular.otf"]),
      Known(
        kind: .font, name: "Libertinus Serif", purpose: "Latin letters in Seonbi, else Noto Serif",
        debian: "texlive-fonts-extra", brew: "--cask font-libertinus", others: ["LibertinusSerif-Regular.otf"]
      ),
      Known(
        kind: .font, name: "Noto Sans", purpose: "Latin letters where Fira Sans is missing",
        debian: "fonts-noto-core",
        brew: "--cask font-noto-sans"),
      Known(
        kind: .font, name: "Noto Serif", purpose: "Latin letters where Libertinus Serif is missing",
        debian: "fonts-noto-core", brew: "--cask font-noto-serif"),
      Known(
        kind: .font, name: "Latin Modern Sans", purpose: "the last resort for Latin letters",
        debian: "lmodern",
        brew: "--cask mactex-no-gui", others: ["lmsans10-regular.otf"]),
      Known(
        kind: .program, name: "chromium", purpose: "to look at the HTML page and print it",
        debian: "chromium",
        brew: "--cask chromium",
        others: ["chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "firefox"]),
      Known(
        kind: .program, name: "pdftotext", purpose: "to read a PDF back as machines do",
        debian: "poppler-utils",
        brew: "poppler"),
      Known(
        kind: .program, name: "git", purpose: "warns when a private file would be shared", debian: "git",
        brew: "git"),
    ]
  }
}
