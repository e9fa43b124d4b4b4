import Lapel
import LapelPublishing
import LapelTailoring

extension Build {
  /// A build of a career that has been read, with each target beside its posting.
  init(of input: CareerInput, today: PartialDate) {
    self.init(
      career: input.loaded.career, folder: input.location.path, name: input.location.name, today: today)
    sources = input.loaded.sources
    worth = { target in
      guard target.posting != nil, let source = try? PostingSource(target: target.id.text, of: input) else {
        return nil
      }
      return FitReport(of: input.loaded.career, for: source.reading, today: today).worth
    }
  }
}
