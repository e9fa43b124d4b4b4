import Lapel
import LapelDiagnostics
import LapelYAML

/// What a career keeps for the person alone and no form takes: notes, and what an import found no field for.
struct AsideTexts {
  let texts: [String]

  init(_ loaded: LoadedCareer) {
    var texts: [String] = []
    for leaf in loaded.career.leaves where leaf.field == "note" {
      if case .text(let note) = leaf.value { texts += note.versions.map(\.text) }
    }
    for (index, source) in loaded.sources.files.enumerated() {
      var report = Report()
      let file = YAMLFile.read(source, id: FileID(index), mode: .career, report: &report)
      for root in file.documents { if let kept = root["imported"] { texts += kept.pairs.map(\.value.text) } }
    }
    self.texts = texts.map { $0.split(whereSeparator: \.isNewline).joined(separator: " / ") }
  }
}
