import LapelDiagnostics

extension CareerReading {
  /// Everything that needs the whole career to be judged.
  mutating func check(
    _ career: Career, _ index: CareerIndex, folder: FolderView, today: PartialDate, sources: SourceSet
  ) {}
}
