import Measuring
import Yams

/// Yams by itself: it brings its own copy of libyaml, which would hide the system's from the other program.
@main
struct YamsBenchmark {
  static func main() throws {
    try Comparison([
      Contender("Yams tree") { bytes in
        (try? Yams.compose(yaml: String(decoding: bytes, as: UTF8.self))) == nil ? 0 : 1
      }
    ]).run()
  }
}
