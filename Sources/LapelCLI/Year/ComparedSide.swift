import Lapel
import LapelDiagnostics
import LapelPublishing

/// One side of a comparison: a target's current CV, or one that was sealed.
struct ComparedSide {
  /// The name as it was given.
  let name: String
  private let source: Source

  private enum Source {
    /// A target's CV; nil for the general CV.
    case target(Target?)
    case sealed(SealManifest)
  }

  /// Whether a word names a folder of `sent/`.
  static func isSealed(_ name: String) -> Bool {
    name.split(separator: "/").dropLast().last == "sent" || name.hasPrefix("sent/")
  }

  init(_ name: String, in input: CareerInput) throws {
    self.name = name
    if input.loaded.career.targets.contains(where: { $0.id.text == name }) {
      source = .target(try input.target(named: name))
    } else if name == "general" {
      source = .target(nil)
    } else if let seal = try SentFolder(in: input.location).manifest(named: name) {
      source = .sealed(seal)
    } else {
      source = .target(try input.target(named: name))
    }
  }

  /// The sealed folder and the files in it that have changed; nil for any other side, and for an unchanged folder.
  func damage(in location: CareerLocation) throws -> (folder: String, files: [String])? {
    guard case .sealed = source, let folder = name.split(separator: "/").last.map(String.init) else {
      return nil
    }
    let sent = SentFolder(in: location)
    return try sent.damage(of: folder).map { ("\(sent.path)/\(folder)", $0) }
  }

  /// The current CV for the target of a sealed one.
  init(now side: ComparedSide, in input: CareerInput) throws {
    guard case .sealed(let seal) = side.source else {
      throw Failure.usage(
        "compare `\(side.name)` with what?", hints: "name another target, or what was sealed: sent/…")
    }
    name = seal.target
    source = .target(try input.target(named: seal.target))
  }

  /// What the pages say, one outline per language.
  func outlines(_ input: CareerInput, _ today: PartialDate, _ console: Console) async throws -> [CVOutline] {
    switch source {
    case .sealed(let seal): seal.pages
    case .target(let target):
      try await TargetBuild(target, of: input, today: today).outlines(input, console)
    }
  }
}
