/// The words that stand before ways to reach somebody, and what they name.
extension LooseContact {
  /// The channel of a label, which is folded and has letters and figures alone; nil for any other word.
  static func channelName(of label: String) -> String? { channelNames[label] }

  private static let channelNames: [String: String] = {
    var names: [String: String] = [:]
    for row in WordLists.rows("ways to reach somebody") { for word in row.words { names[word] = row.name } }
    return names
  }()
}
