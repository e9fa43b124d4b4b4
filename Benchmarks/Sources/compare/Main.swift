import Stopwatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `compare readers PROGRAMS INPUTS PYTHON SCRIPTS [INPUT…]`,
/// `compare commands LAPEL SAMPLE INPUTS OUTPUT SCRIPTS`,
/// `compare paper LAPEL SAMPLE INPUTS OUTPUT PYTHON SCRIPTS`
///
/// With `LAPEL_README` in the environment, the summary also takes its place in that file.
@main
enum Compare {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "readers" where words.count >= 5:
      let comparison = ReaderComparison(
        programs: words[1], inputs: words[2], python: words[3], scripts: words[4])
      try show(comparison.run(Array(words[5...])), as: "benchmark-readers")
    case "commands" where words.count == 6:
      let comparison = CommandComparison(
        lapel: words[1], sample: words[2], inputs: words[3], output: words[4], scripts: words[5])
      try show(comparison.run(), as: "benchmark-commands")
    case "paper" where words.count == 7:
      let comparison = PaperComparison(
        lapel: words[1], sample: words[2], inputs: words[3], output: words[4], python: words[5],
        scripts: words[6])
      try show(comparison.run(), as: "benchmark-paper")
    default:
      print(
        "usage: compare readers PROGRAMS INPUTS PYTHON SCRIPTS [INPUT…]"
          + " | compare commands LAPEL SAMPLE INPUTS OUTPUT SCRIPTS"
          + " | compare paper LAPEL SAMPLE INPUTS OUTPUT PYTHON SCRIPTS")
      exit(64)
    }
  }

  private static func show(_ table: String, as section: String) throws {
    print(table)
    if let readme = getenv("LAPEL_README") {
      try Section.replace(section, in: String(cString: readme), with: table)
    }
  }
}
