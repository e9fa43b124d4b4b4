import ArgumentParser

/// Whether to leave the person's words out of what is printed; the console that prints it asks once.
struct RedactOption: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: "Print places and codes, and none of your words (default where CI is set: its logs are public).")
  var redact: Bool?

  /// Whether words are left out; a CI log can be read by everybody who can see the repository.
  var isOn: Bool { redact ?? PublicLog.isKept }

  /// Whether it was asked for, and does not only follow from where the program runs.
  var isAsked: Bool { redact == true }
}
