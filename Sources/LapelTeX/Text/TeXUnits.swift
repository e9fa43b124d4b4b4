/// The units that siunitx writes as commands: `\milli\ampere\per\square\metre`.
enum TeXUnits {
  /// A unit as people write it: `mA/m²`; what is no command of a unit stays as typed.
  static func unit(_ text: String) -> String {
    var written = ""
    var (isDivided, prefix, power) = (false, "", "")
    var symbols = Array(text.unicodeScalars)[...]
    while let first = symbols.popFirst() {
      guard first == "\\" else {
        // A point or a blank between units is a product; one at the end is nothing.
        if first == "." || first == "~" {
          if !written.isEmpty, !symbols.isEmpty { written += "·" }
        } else if first != "{", first != "}", first != " " {
          written.unicodeScalars.append(first)
        }
        continue
      }
      let name = String(String.UnicodeScalarView(symbols.prefix { $0.isTeXLetter }))
      symbols = symbols.dropFirst(max(1, name.unicodeScalars.count))
      switch name {
      case "per": isDivided = true
      case "square": power = "²"
      case "cubic": power = "³"
      case "squared": written += "²"
      case "cubed": written += "³"
      case "tothe", "raiseto":
        let digits = symbols.prefix { $0 != "}" }.drop { $0 == "{" }
        written += RaisedText.raised(String(String.UnicodeScalarView(digits))) ?? ""
        symbols = symbols.drop { $0 != "}" }.dropFirst()
      case let name where prefixes[name] != nil: prefix = prefixes[name] ?? ""
      default:
        if isDivided { written += "/" } else if !written.isEmpty { written += "·" }
        written += prefix + (units[name] ?? name) + power
        (isDivided, prefix, power) = (false, "", "")
      }
    }
    return written
  }

  /// A number as people write it: `1.2e5` is 1.2×10⁵, and `.5` stays.
  static func number(_ text: String) -> String {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { "eEdD".contains($0) })
    guard parts.count == 2, let power = Int(parts[1]),
      parts[0].allSatisfy({ $0.isNumber || ".,-+ ".contains($0) })
    else { return text }
    let raised = RaisedText.raised(String(power)) ?? ""
    return parts[0].isEmpty ? "10\(raised)" : "\(parts[0])×10\(raised)"
  }

  private static let prefixes = [
    "atto": "a", "exa": "E", "tebi": "Ti", "femto": "f", "pico": "p", "nano": "n", "micro": "µ", "milli": "m",
    "centi": "c", "deci": "d",
    "deca": "da",
    "hecto": "h", "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "peta": "P", "kibi": "Ki", "mebi": "Mi",
    "gibi": "Gi",
  ]

  private static let units = [
    "ampere": "A", "candela": "cd", "kelvin": "K", "kilogram": "kg", "gram": "g", "metre": "m", "meter": "m",
    "mole": "mol", "second": "s", "becquerel": "Bq", "celsius": "°C", "degreeCelsius": "°C", "coulomb": "C",
    "farad": "F", "gray": "Gy", "hertz": "Hz", "henry": "H", "joule": "J", "katal": "kat", "lumen": "lm",
    "lux": "lx", "newton": "N", "ohm": "Ω", "pascal": "Pa", "radian": "rad", "siemens": "S", "sievert": "Sv",
    "steradian": "sr", "tesla": "T", "volt": "V", "watt": "W", "weber": "Wb", "day": "d", "hour": "h",
    "minute": "min", "degree": "°", "arcminute": "′", "arcsecond": "″", "hectare": "ha", "litre": "L",
    "liter": "L",
    "tonne": "t", "angstrom": "Å", "bar": "bar", "mmHg": "mmHg", "dalton": "Da", "electronvolt": "eV",
    "bel": "B",
    "decibel": "dB", "neper": "Np", "percent": "%", "bit": "bit", "byte": "B", "molar": "M", "mA": "mA",
    "mV": "mV",
    "V": "V", "A": "A", "kV": "kV", "W": "W", "kW": "kW", "MW": "MW", "Hz": "Hz", "kHz": "kHz", "MHz": "MHz",
    "GHz": "GHz", "nm": "nm", "um": "µm", "mm": "mm", "cm": "cm", "m": "m", "km": "km", "g": "g", "mg": "mg",
    "kg": "kg", "s": "s", "ms": "ms", "us": "µs", "ns": "ns", "K": "K", "eV": "eV", "keV": "keV",
    "MeV": "MeV",
    "GeV": "GeV", "TeV": "TeV", "dB": "dB",
  ]
}
