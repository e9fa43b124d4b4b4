import LapelTeX

extension DraftEntry {
  /// A line under an entry: its summary, then what it achieved.
  mutating func setBody(_ said: Said?) {
    guard let said else { return }
    if self["summary"] == nil, self["highlights"] == nil {
      set("summary", said)
    } else {
      add("highlights", [said])
    }
  }
}
