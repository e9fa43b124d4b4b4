import ArgumentParser
import Lapel
import LapelDiagnostics

/// The options of every command.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day that open periods count to, as YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today).",
      valueName: "date"),
    transform: Day.init(typed:))
  private var today: Day?

  @Option(help: "Colour in messages.")
  private var color: ColorChoice = .auto

  @Option(help: "The language of messages (default: the locale's, else en).")
  private var lang: Speech?

  private enum Speech: String, ExpressibleByArgument, CaseIterable { case ko, en }

  @OptionGroup private var redaction: RedactOption

  func validate() { if let lang { ReaderLanguage.choose(lang == .ko ? .korean : .english) } }

  /// Whether none of the person's words may be printed, not even as the result of a command.
  var refusesWords: Bool { redaction.isAsked }

  var console: Console { Console(color: color, isRedacted: redaction.isOn) }

  /// The day that this run takes as today.
  func day() throws(Failure) -> PartialDate {
    if let today { today.date } else { try Day.current().date }
  }

  /// Whether the day was given, and does not advance with the clock.
  var isDayGiven: Bool {
    get throws(Failure) {
      if today != nil { return true }
      return try Day.ofEpoch() != nil
    }
  }
}
