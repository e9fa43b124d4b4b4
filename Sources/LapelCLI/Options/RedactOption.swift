import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Whether messages leave out what the person wrote.
struct RedactOption: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: "Print places and codes, and none of your words (default where CI is set: its logs are public).")
  var redact: Bool?

  /// A log of CI is read by whoever may see the repository.
  var isOn: Bool {
    if let redact { return redact }
    let ci = ProcessInfo.processInfo.environment["CI"] ?? ""
    return !["", "0", "false", "no"].contains(ci.lowercased())
  }
}
