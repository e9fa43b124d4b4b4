import Lapel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The language of whoever reads the terminal, for the program's own words.
enum ReaderLanguage {
  /// Korean or English, by `LC_ALL`, `LC_MESSAGES` and `LANG` (POSIX 8.2: the first that is set and not empty decides).
  static var current: Language { of(ProcessInfo.processInfo.environment) }

  static func of(_ environment: [String: String]) -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return set?.lowercased().hasPrefix("ko") == true ? .korean : .english
  }
}
