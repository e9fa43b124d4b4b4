import Lapel

/// What is due, as a calendar for other programs (RFC 5545), with one whole-day event each.
package struct DueCalendar: Sendable {
  private let due: DueDates
  private let words: RecordWords

  /// Makes a calendar of everything due, in the reader's words.
  package init(_ due: DueDates, _ words: RecordWords) { (self.due, self.words) = (due, words) }

  /// The whole file, with the line ends and folded lines that the format requires.
  package var bytes: [UInt8] {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//lapel//applications//EN"]
    for one in due.all {
      let what = one.kind == .deadline ? words[.applicationsDeadline] : one.what
      let (first, after) = (PartialDate(day: one.on.lastDay), PartialDate(day: one.on.lastDay + 1))
      lines += [
        "BEGIN:VEVENT", "UID:\(Self.escaped("\(one.id)-\(one.kind == .next ? "next" : "deadline")@lapel"))",
        "DTSTAMP:\(Self.compact(first))T000000Z", "DTSTART;VALUE=DATE:\(Self.compact(first))",
        "DTEND;VALUE=DATE:\(Self.compact(after))", "SUMMARY:\(Self.escaped("\(one.company): \(what)"))",
        "END:VEVENT",
      ]
    }
    return Array((lines + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined().utf8)
  }

  private static func compact(_ date: PartialDate) -> String { String(date.iso.filter { $0 != "-" }) }

  /// A text escaped by RFC 5545, 3.3.11, without control characters.
  private static func escaped(_ text: String) -> String {
    var made = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": made += "\\" + String(scalar)
      case "\n": made += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: made += " "
      default: made.unicodeScalars.append(scalar)
      }
    }
    return made
  }

  /// A line folded by RFC 5545, 3.1: at most 75 bytes per line, without cutting a character in two.
  private static func folded(_ line: String) -> String {
    var made = ""
    var room = 75
    for character in line.unicodeScalars {
      let size = String(character).utf8.count
      if size > room {
        made += "\r\n "
        room = 74
      }
      made.unicodeScalars.append(character)
      room -= size
    }
    return made
  }
}
