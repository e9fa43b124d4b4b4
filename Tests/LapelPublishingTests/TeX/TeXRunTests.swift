import Lapel
import LapelPublishing
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The environment of the tests, as far as TeX wants it.
private let here: [String: String] = ["PATH", "HOME", "TMPDIR"].reduce(into: [:]) { variables, name in
  variables[name] = getenv(name).map { String(cString: $0) }
}

/// A stand-in for TeX: a shell script in a folder of its own.
private struct FakeEngine: ~Copyable {
  let folder: TemporaryFolder

  init(_ script: String) throws {
    let folder = try TemporaryFolder()
    try WholeFile.write(Array("#!/bin/sh\n\(script)\n".utf8), to: "\(folder.path)/lualatex")
    chmod("\(folder.path)/lualatex", 0o755)
    self.folder = folder
  }

  func run(limit: Duration = .seconds(600)) async -> Result<TeXRun.Outcome, TeXRun.Failure> {
    let environment = ["PATH": "\(folder.path):/usr/bin:/bin", "LEAK": "secret", "TMPDIR": folder.path]
    guard let engine = TeXEngine.find(in: environment) else { return .failure(.engine("not found")) }
    let run = TeXRun(engine, environment: environment, day: 0, limit: limit)
    do throws(TeXRun.Failure) { return .success(try await run.typeset(Array("x".utf8))) } catch {
      return .failure(error)
    }
  }
}

@Suite struct TeXEngineTests {
  @Test("lualatex is taken before xelatex, and only a program counts")
  func finding() throws {
    let folder = try TemporaryFolder()
    let environment = ["PATH": "relative:\(folder.path)"]
    #expect(TeXEngine.find(in: environment) == nil)
    try WholeFile.write([], to: "\(folder.path)/lualatex")
    #expect(TeXEngine.find(in: environment) == nil)
    try WholeFile.write([], to: "\(folder.path)/xelatex")
    chmod("\(folder.path)/xelatex", 0o755)
    #expect(TeXEngine.find(in: environment) == TeXEngine(.xelatex, path: "\(folder.path)/xelatex"))
    chmod("\(folder.path)/lualatex", 0o755)
    #expect(TeXEngine.all(in: environment).map(\.kind) == [.lualatex, .xelatex])
    #expect(TeXEngine.find(in: [:]) == nil)
  }
}

@Suite struct FakeEngineTests {
  private let success = "echo 'Output written on cv.pdf (3 pages, 9 bytes).' >> cv.log; printf PDF > cv.pdf"

  @Test("the PDF, its pages and the log come back, and nothing stays behind")
  func success() async throws {
    let engine = try FakeEngine(success)
    let outcome = try await engine.run().get()
    #expect(outcome.pdf == Array("PDF".utf8))
    #expect(outcome.pages == 3 && outcome.runs == 1)
    #expect(!SafeFile.exists("\(engine.folder.path)/cv.pdf"))
    let left = try CareerFolder(engine.folder.path)
    #expect(left.files == [] && left.problems == [])
  }

  @Test("the engine is told to be safe, and sees nothing of the environment that it does not need")
  func environment() async throws {
    let engine = try FakeEngine("{ echo \"$@\"; env; } > cv.log; " + success)
    let text = try await engine.run().get().log.text
    #expect(
      text.hasPrefix("-no-shell-escape -interaction=nonstopmode -halt-on-error -file-line-error cv.tex\n"))
    for line in ["openin_any=p", "openout_any=p", "SOURCE_DATE_EPOCH=0"] {
      #expect(text.contains("\n\(line)\n"))
    }
    #expect(!text.contains("secret"))
  }

  @Test("it runs again while the log asks for it, but not for ever")
  func reruns() async throws {
    let twice = try FakeEngine(
      "echo x >> n; : > cv.log; [ $(wc -l < n) = 2 ] || echo 'Rerun to get outlines right' >> cv.log; "
        + success)
    #expect(try await twice.run().get().runs == 2)
    let always = try FakeEngine("echo 'Rerun to get outlines right' > cv.log; " + success)
    #expect(try await always.run().get().runs == 4)
  }

  @Test("an engine that hangs is ended with its children, tried once more, and told")
  func hanging() async throws {
    let engine = try FakeEngine("echo x >> \"${0%/*}/tries\"; (sleep 314.159; true) & sleep 314.159")
    let result = await engine.run(limit: .seconds(3))
    guard case .failure(.tooLong) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(try SafeFile.read("\(engine.folder.path)/tries") == Array("x\nx\n".utf8))
    #expect(!isRunning("sleep 314.159"))
  }

  @Test("what it leaves running in the background is ended too")
  func background() async throws {
    let engine = try FakeEngine("(sleep 27.1828; true) > /dev/null 2>&1 & " + success)
    _ = try await engine.run().get()
    #expect(!isRunning("sleep 27.1828"))
  }

  @Test("a run that is cancelled ends its engine, and is not tried again")
  func cancelled() async throws {
    let engine = try FakeEngine("echo x >> \"${0%/*}/tries\"; sleep 271.828; \(success)")
    let tries = "\(engine.folder.path)/tries"
    let task = Task { [path = engine.folder.path] in
      let environment = ["PATH": "\(path):/usr/bin:/bin"]
      let engine = try #require(TeXEngine.find(in: environment))
      _ = try await TeXRun(engine, environment: environment, day: 0, limit: .seconds(600)).typeset([])
    }
    while !SafeFile.exists(tries) { try await Task.sleep(for: .milliseconds(10)) }
    task.cancel()
    await #expect(throws: TeXRun.Failure.self) { try await task.value }
    #expect(try SafeFile.read(tries) == Array("x\n".utf8))
    #expect(!isRunning("sleep 271.828"))
  }

  @Test("an engine that fails without a word of why says what it printed last")
  func failing() async throws {
    let engine = try FakeEngine("echo 'I cannot find the format file' >&2; exit 3")
    guard case .failure(.engine("I cannot find the format file")) = await engine.run() else {
      Issue.record("another failure was expected")
      return
    }
    let dying = try FakeEngine("kill -9 $$")
    guard case .failure(.engine("`lualatex` was ended by signal 9")) = await dying.run() else {
      Issue.record("another failure was expected")
      return
    }
  }

  @Test("a disk that TeX would fill ends it")
  func flooding() async throws {
    let engine = try FakeEngine("yes >> cv.log")
    guard case .failure(.engine) = await engine.run(limit: .seconds(900)) else {
      Issue.record("another failure was expected")
      return
    }
  }

  /// Whether a process with this command is there (a moment is allowed for its end).
  private func isRunning(_ command: String) -> Bool {
    for _ in 0..<50 {
      let pipe = popen("ps -A -o stat= -o args=", "r")
      defer { pclose(pipe) }
      var text = ""
      var buffer = [CChar](repeating: 0, count: 4_096)
      while fgets(&buffer, 4_096, pipe) != nil {
        text += buffer.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
      }
      let isThere = text.split(separator: "\n").contains { $0.hasSuffix(command) && $0.first != "Z" }
      if !isThere { return false }
      usleep(20_000)
    }
    return true
  }
}

@Suite(.serialized, .enabled(if: TeXEngine.find(in: here) != nil, "needs lualatex or xelatex"))
struct RealEngineTests {
  private static let start = "\\documentclass{article}\\usepackage{fontspec}\\begin{document}\n"

  private func typeset(_ body: String, _ engine: TeXEngine, files: [String: [UInt8]] = [:]) async throws
    -> TeXRun.Outcome
  {
    let source = Self.start + body + "\n\\end{document}\n"
    return try await TeXRun(engine, environment: here, day: 1_704_153_600, limit: .seconds(240))
      .typeset(Array(source.utf8), with: files)
  }

  @Test("a page is typeset, the same document to the same bytes", arguments: TeXEngine.all(in: here))
  func page(engine: TeXEngine) async throws {
    let first = try await typeset("Hello, \\newpage again \\pageref{x}\\label{x}", engine)
    #expect(first.pdf.starts(with: "%PDF-".utf8))
    #expect(first.pages == 2 && first.runs == 2)
    #expect(first.log.problems == [])
    if engine.kind == .xelatex {
      // LuaLaTeX names its folder in the trailer's ID unless the document says otherwise, as our themes do.
      #expect(try await typeset("Hello, \\newpage again \\pageref{x}\\label{x}", engine).pdf == first.pdf)
    }
  }

  @Test("the line of an error is known", arguments: TeXEngine.all(in: here))
  func errorLine(engine: TeXEngine) async throws {
    do {
      _ = try await typeset("one\n\ntwo \\nosuch{x}", engine)
      Issue.record("it has no such command")
    } catch TeXRun.Failure.document(let log) {
      #expect(log.errors == [TeXProblem(.error, "TeX does not know `\\nosuch`", texLine: 4)])
    }
  }

  @Test(
    "no file outside is read, none is written, no program started",
    arguments: [
      "\\input{/etc/passwd}", "\\input{../secret}",
      "\\newwrite\\w\\immediate\\openout\\w=/tmp/lapel-tex-test",
    ])
  func safety(attack: String) async throws {
    let engine = try #require(TeXEngine.find(in: here))
    await #expect(throws: TeXRun.Failure.self) { try await typeset(attack, engine) }
    #expect(!SafeFile.exists("/tmp/lapel-tex-test"))
    #expect(!SafeFile.exists("/tmp/lapel-tex-test.tex"))
  }

  @Test("a character that no font has and a line too wide are told")
  func warnings() async throws {
    let engine = try #require(TeXEngine.find(in: here))
    let log = try await typeset("ab \u{13000}\n\n\\noindent\\rule{500pt}{1pt}", engine).log
    #expect(log.problems.map(\.kind).contains(.missingCharacter))
    #expect(log.problems.contains { $0.kind == .overfull && $0.texLine == 4 })
    #expect(log.errors == [])
  }
}

@Suite struct ToolboxTests {
  @Test("with nothing on the path everything is missing, and each thing says how to get it")
  func nothing() async {
    let box = await Toolbox.look([:])
    #expect(box.tools.allSatisfy { $0.place == nil && !$0.purpose.isEmpty })
    #expect(box.tools[0].name == "lualatex")
    #expect(box.tools[0].installation.debian == "sudo apt-get install texlive-luatex texlive-latex-extra")
    #expect(box.tools[2].installation.brew == "brew install --cask font-noto-sans-cjk-kr")
  }

  @Test("programs are found under their other names, fonts by family and by file")
  func something() async throws {
    let folder = try TemporaryFolder()
    for (name, script) in [
      ("google-chrome", "true"), ("xelatex", "true"),
      ("fc-list", "printf 'Noto Sans CJK KR,본고딕\\t/b.ttc\\nNoto Sans CJK KR\\t/a.ttc\\nOther\\t/c.ttf\\n'"),
      ("kpsewhich", "echo /texmf/FiraSans-Regular.otf"),
    ] {
      try WholeFile.write(Array("#!/bin/sh\n\(script)\n".utf8), to: "\(folder.path)/\(name)")
      chmod("\(folder.path)/\(name)", 0o755)
    }
    let box = await Toolbox.look(["PATH": folder.path])
    let places = Dictionary(
      uniqueKeysWithValues: box.tools.compactMap { tool in tool.place.map { (tool.name, $0) } })
    #expect(
      places == [
        "chromium": "\(folder.path)/google-chrome", "xelatex": "\(folder.path)/xelatex",
        "Noto Sans CJK KR": "/a.ttc",
        "Fira Sans": "/texmf/FiraSans-Regular.otf",
      ])
  }
}
