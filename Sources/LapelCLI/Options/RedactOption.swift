import ArgumentParser

/// Whether what is printed leaves out what the person wrote: asked once, by the console that prints it.
struct RedactOption: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: "Print places and codes, and none of your words (default where CI is set: its logs are public).")
  var redact: Bool?

  /// A log of CI is read by whoever may see the repository.
  var isOn: Bool { redact ?? PublicLog.isKept }

  /// Whether it was asked for, and not only taken from where it runs.
  var isAsked: Bool { redact == true }
}
