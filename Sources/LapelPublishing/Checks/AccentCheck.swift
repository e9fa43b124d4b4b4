import Lapel
import LapelDiagnostics

/// Refuses an accent colour that is hard to read, whatever the theme.
enum AccentCheck {
  /// The problem; nil when the accent can be read, when there is none, or when the theme cannot be read.
  static func problem(of options: ResolvedOptions, in theme: Theme?) -> Diagnostic? {
    guard let accent = options.accent else { return nil }
    guard let colour = Colour(accent) else {
      return Diagnostic(
        .faintAccent, "`\(accent)` is no colour", at: options.accentOrigin.range,
        hints: ["write `'#RRGGBB'`, in quotes"])
    }
    guard let contrast = theme?.contrast(of: colour), contrast < 4.5 else { return nil }
    let tenths = Int(contrast * 10)
    return Diagnostic(
      .faintAccent,
      "`\(accent)` is too faint to read: its contrast is \(tenths / 10).\(tenths % 10), and 4.5 is needed",
      at: options.accentOrigin.range, hints: ["choose a darker tone"])
  }
}
