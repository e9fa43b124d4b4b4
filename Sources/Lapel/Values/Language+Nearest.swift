extension Language {
  /// The tags under which words for this language may be found, nearest first.
  package var nearest: [String] {
    var names = [tag]
    let parts = tag.split(separator: "-")
    switch primary {
    case "zh" where !parts.contains("Hans") && !parts.contains("Hant"):
      names.append(parts.contains { ["TW", "HK", "MO"].contains($0) } ? "zh-Hant" : "zh-Hans")
    case "zh": names.append(parts.contains("Hant") ? "zh-Hant" : "zh-Hans")
    // CLDR's parent locales: English outside America follows British usage.
    case "en" where parts.count > 1 && !["US", "CA", "PH", "PR"].contains(parts[1]): names.append("en-GB")
    case "pt" where parts.count > 1 && parts[1] != "BR": names.append("pt-PT")
    default: break
    }
    return names + [String(primary)]
  }
}
