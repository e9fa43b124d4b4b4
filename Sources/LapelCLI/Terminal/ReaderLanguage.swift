import Lapel
import LapelDiagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The language of whoever reads the terminal, for the program's own words.
enum ReaderLanguage {
  /// Korean or English, by `LC_ALL`, `LC_MESSAGES` and `LANG` (POSIX 8.2: the first that is set and not empty decides).
  static var current: Language { of(ProcessInfo.processInfo.environment) }

  static var ofMessages: MessageLanguage { current.isKorean ? .korean : .english }

  /// From now on this language, whatever the locale: what `--lang` asks for. The environment is where every part of the
  /// program, and every program that it starts, looks.
  static func choose(_ language: MessageLanguage) {
    setenv("LC_ALL", language == .korean ? "ko_KR.UTF-8" : "C.UTF-8", 1)
  }

  static func of(_ environment: [String: String]) -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return set?.lowercased().hasPrefix("ko") == true ? .korean : .english
  }
}
