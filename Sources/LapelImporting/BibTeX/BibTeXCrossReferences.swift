import LapelTeX

/// Entries that leave to another what they share with it: `crossref = {fluids19}`.
enum BibTeXCrossReferences {
  /// Each entry with what it has of the volume it stands in; a volume that is only referred to is no work of its own.
  static func resolved(_ entries: [BibTeXReader.Entry]) -> [BibTeXReader.Entry] {
    var volumes: [String: BibTeXReader.Entry] = [:]
    for entry in entries where !entry.key.isEmpty && volumes[entry.key.lowercased()] == nil {
      volumes[entry.key.lowercased()] = entry
    }
    var used: Set<String> = []
    let whole = entries.map { entry in
      guard let key = entry.value(of: "crossref")?.lowercased(), key != entry.key.lowercased(),
        let volume = volumes[key], volume.value(of: "crossref") == nil
      else { return entry }
      used.insert(key)
      return entry.inheriting(volume)
    }
    return whole.filter { entry in
      let isVolume = ["proceedings", "book", "collection", "mvbook", "mvproceedings"].contains(entry.type)
      return !(isVolume && used.contains(entry.key.lowercased()) && entry.value(of: "author") == nil)
    }
  }
}
