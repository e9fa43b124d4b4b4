import LapelDiagnostics

/// Raises what is in `private.yaml` to the level of applications at least, unless it says `show: public`.
enum PrivateFileLevels {
  /// The career with its records in private files raised.
  static func raised(_ career: Career) -> Career {
    var change = ValueChange()
    change.level = .application
    return career.changed(by: change)
  }

  /// The career with single values in private files raised, also inside records of other files.
  static func raised(_ career: Career, in files: Set<FileID>) -> Career {
    if files.isEmpty { return career }
    let isPrivate: @Sendable (Origin) -> Bool = { $0.range.map { files.contains($0.file) } ?? false }
    var change = ValueChange()
    change.text = { text, context in
      // A page needs a name, and a level written on a record holds for all of it.
      guard text.show == nil, context.traits != .applicant, context.fallback == .everyone,
        text.versions.contains(where: { isPrivate($0.origin) })
      else { return text }
      return LocalizedText(text.versions, show: .application, origin: text.origin)
    }
    change.plain = { text, context in
      guard text.show == nil, context.fallback == .everyone, context.traits != .option, isPrivate(text.origin)
      else { return text }
      return PlainText(text.text, show: .application, origin: text.origin)
    }
    change.link = { link, _ in
      guard link.show == nil, isPrivate(link.origin) else { return link }
      return Link(label: link.label, target: link.target, show: .application, origin: link.origin)
    }
    return career.changed(by: change)
  }
}
