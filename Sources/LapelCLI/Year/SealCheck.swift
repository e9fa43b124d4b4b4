import ArgumentParser
import Lapel
import LapelYear

/// Whether everything that was sealed is still as it was.
struct SealCheck {
  let sent: SentFolder
  let words: YearWords

  init(in location: CareerLocation, _ words: YearWords) {
    sent = SentFolder(in: location)
    self.words = words
  }

  /// Exit code 1 where a byte is another one.
  func run(_ console: Console) throws {
    let names = sent.names
    if names.isEmpty { return try console.print("\(words("봉한 것이 없습니다", "nothing is sealed yet"))") }
    var isWhole = true
    for name in names {
      if let damage = try sent.damage(of: name) {
        isWhole = false
        let what = words("봉한 뒤에 바뀜", "changed since it was sealed")
        try console.print("\(what, .red) \(sent.path)/\(name): \(damage.joined(separator: ", "))")
      } else {
        try console.print("\(words("그대로", "as sealed"), .green) \(sent.path)/\(name)")
      }
    }
    if !isWhole { throw ExitCode.problems }
  }
}
