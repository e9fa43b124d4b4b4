import Lapel
import LapelDiagnostics
import LapelPublishing
import LapelYear

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The language of the terminal's reader, for the program's own words.
enum ReaderLanguage {
  /// Korean or English, by `LC_ALL`, `LC_MESSAGES` and `LANG` (POSIX 8.2: the first that is set and not empty decides).
  static var ofMessages: MessageLanguage { of(EnvironmentVariable.values(of: variables)) }

  static var current: Language { ofMessages.language }

  /// The words around a person's records.
  static var recordWords: RecordWords { WordsShelf.builtIn.words(for: current).records }

  /// Uses this language from now on, whatever the locale, as `--lang` asks. It is set in the environment, where every part
  /// of the program, and every program that it starts, looks.
  static func choose(_ language: MessageLanguage) {
    setenv("LC_ALL", language == .korean ? "ko_KR.UTF-8" : "C.UTF-8", 1)
  }

  private static let variables = ["LC_ALL", "LC_MESSAGES", "LANG"]

  static func of(_ environment: [String: String]) -> MessageLanguage {
    let set = variables.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return set.map { MessageLanguage(locale: $0) } ?? .english
  }
}
