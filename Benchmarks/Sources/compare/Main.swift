import Stopwatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `compare readers PROGRAMS INPUTS PYTHON SCRIPTS [INPUT…]`
///
/// With `LAPEL_README` in the environment, the summary also takes its place in that file.
@main
enum Compare {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let what = arguments.first, what == "readers", arguments.count >= 5 else {
      print("usage: compare readers PROGRAMS INPUTS PYTHON SCRIPTS [INPUT…]")
      exit(64)
    }
    let words = Array(arguments.dropFirst())
    let comparison = ReaderComparison(
      programs: words[0], inputs: words[1], python: words[2], scripts: words[3])
    let summary = comparison.run(Array(words[4...]))
    print(summary)
    if let readme = getenv("LAPEL_README") {
      try Section.replace("benchmark-readers", in: String(cString: readme), with: summary)
    }
  }
}
