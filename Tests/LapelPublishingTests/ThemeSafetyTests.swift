import LapelDiagnostics
import Testing

@testable import LapelPublishing

/// A theme from elsewhere looks and does nothing.
struct ThemeSafetyTests {
  private func words(_ path: String, _ text: String) -> [String] {
    ThemeSafety.problems(in: SourceFile(path: path, bytes: Array(text.utf8)), FileID(0)).map(\.message)
  }

  @Test(
    "what runs, reads, writes or loads is refused in LaTeX",
    arguments: [
      #"\directlua{os.execute("x")}"#, #"\input{/etc/passwd}"#, #"\openin5=secret"#,
      #"\immediate\write18{ls}"#,
      #"\csname direct\string lua\endcsname{}"#, "^^5cdirectlua{}", #"\usepackage{luacode}"#,
      #"\catcode`\|=0 |directlua{}"#,
      #"\^^64irectlua{x}"#, #"\usepackage{../../x}"#, #"\RequirePackage[a]{/tmp/x}"#,
      #"\let\x\directlua"#, #"\ExplSyntaxOn \file_get:nnN"#,
      #"\immediate\pdfextension obj uncompressed stream file {/tmp/secret}"#, #"\pdfvariable pageattr {/AA}"#,
      #"\pdf_object_new:nn {x} {fstream}"#, #"\href{run:calc.exe}{here}"#, #"\PushButton[onclick={x}]{x}"#,
      #"{/S /JavaScript /JS (x)}"#,
    ])
  func latex(_ text: String) { #expect(!words("theme/latex/cv.tex", "Hello\n\(text)\n").isEmpty) }

  @Test(
    "what runs or loads is refused in pages and their styles",
    arguments: [
      "<script>x()</script>", "<SCRIPT src=x>", "<img src=\"https://evil.example/x.png\">",
      "<meta http-equiv=\"refresh\" content=\"0;url=x\">", "<p onclick=\"x()\">", "<iframe src=x>",
      "<a href=\"javascript:x()\">",
      "p { background: url(https://evil.example/x) }", "@import 'x.css';",
      "<link rel=stylesheet href=//evil.example>", #"p { background: u\72l(//evil.example) }"#,
      #"@im\70ort "https://evil.example";"#, #"@\69mport 'x'"#, "a { src: url( \"https://evil.example/x\") }",
      "a { src: url/**/(https://evil.example) }", "a { b: image-set(\"https://evil.example\" 1x) }",
      "<a href=\"java&#115;cript:alert(1)\">", "<a href=\"java&#9;script:alert(1)\">",
      "/* <script>x()</script> */",
    ])
  func html(_ text: String) { #expect(!words("theme/html/cv.html", "<p>Hello</p>\n\(text)\n").isEmpty) }

  @Test("the built-in themes may be copied, and a plain theme is fine")
  func builtIn() {
    for file in EmbeddedTexts.files where !"\(file.path)".hasSuffix(".yaml") {
      let text = file.text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
      #expect(words("templates/\(file.path)", text) == [])
    }
    #expect(words("theme/html/footer.html", "<p class=\"footer\">{{name}}, on and on = fine</p>") == [])
    #expect(words("theme/latex/head.tex", #"\renewcommand\titleface{\bfseries} % no input here"#) == [])
    #expect(words("theme/latex/head.tex", "% what a run of a line is") == [])
  }
}
