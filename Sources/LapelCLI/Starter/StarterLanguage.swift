import ArgumentParser

/// The languages that a starter's comments and examples are written in.
enum StarterLanguage: String, ExpressibleByArgument, CaseIterable {
  case ko, en

  /// The language of messages in the person's locale, such as `ko_KR.UTF-8`; English when there is none.
  ///
  /// The first variable that is set and not empty counts: POSIX.1-2017 §8.2.
  init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    self = locale.flatMap { Self(rawValue: $0.prefix(while: \.isLetter).lowercased()) } ?? .en
  }
}
