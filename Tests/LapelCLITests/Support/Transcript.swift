/// A page of documentation whose commands are run as tests.
///
/// A fenced block `` ```yaml me/profile.yaml `` is a file; a block `` ```console `` holds commands
/// (`$ lapel check me`), what each writes, and `[exit 1]` where the exit code is not 0.
struct Transcript {
  enum Block: Equatable {
    case text(String)
    case file(path: String, text: String)
    case commands([Step])
  }

  struct Step: Equatable {
    var command: String
    var output: String
    var exitCode: Int32 = 0

    /// As it stands in the page.
    var text: String {
      "$ \(command)\n" + output + (output.isEmpty || output.hasSuffix("\n") ? "" : "\n")
        + (exitCode == 0 ? "" : "[exit \(exitCode)]\n")
    }
  }

  var blocks: [Block] = []

  init(_ page: String) {
    var prose = ""
    var fence: (info: String, body: String)?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if let open = fence {
        if line == "```" {
          blocks.append(Transcript.block(open.info, open.body))
          fence = nil
        } else {
          fence = (open.info, open.body + line + "\n")
        }
      } else if line.hasPrefix("```") {
        blocks.append(.text(prose))
        prose = ""
        fence = (String(line.dropFirst(3)), "")
      } else {
        prose += line + "\n"
      }
    }
    blocks.append(.text(prose))
  }

  private static func block(_ info: String, _ body: String) -> Block {
    if info == "console" { return .commands(steps(body)) }
    let words = info.split(separator: " ")
    return words.count == 2 ? .file(path: String(words[1]), text: body) : .text("```\(info)\n\(body)```\n")
  }

  private static func steps(_ body: String) -> [Step] {
    var steps: [Step] = []
    for line in body.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), output: ""))
      } else if line.hasPrefix("[exit "), line.hasSuffix("]") {
        steps[steps.count - 1].exitCode = Int32(line.dropFirst(6).dropLast()) ?? -1
      } else {
        steps[steps.count - 1].output += line + "\n"
      }
    }
    return steps
  }

  /// The page again.
  var page: String {
    blocks.map { block in
      switch block {
      case .text(let text): text
      case .file(let path, let text): "```\(Self.notation(of: path)) \(path)\n\(text)```\n"
      case .commands(let steps): "```console\n\(steps.map(\.text).joined())```\n"
      }
    }.joined()
  }

  /// As highlighters of code call it.
  private static func notation(of path: String) -> String {
    ["yaml", "css", "tex"].first { path.hasSuffix("." + $0) } ?? "text"
  }

  /// The same page with what the commands do now for a reader of `locale`.
  func rerun(in workshop: Workshop, locale: String) async throws -> Transcript {
    var now = self
    for (index, block) in blocks.enumerated() {
      switch block {
      case .text: break
      case .file(let path, let text): try workshop.write(text, to: path)
      case .commands(let steps):
        var done: [Step] = []
        for step in steps {
          let outcome = try await workshop.run(step.command, together: true, locale: locale)
          done.append(Step(command: step.command, output: outcome.output, exitCode: outcome.exitCode))
        }
        now.blocks[index] = .commands(done)
      }
    }
    return now
  }
}
