extension FitReport {
  /// What stands at the report's top where the career has errors, in the posting's language; nil where it has
  /// none.
  package var notice: String? {
    guard errors > 0 else { return nil }
    return isKorean
      ? "경력 파일에 오류가 \(errors)개 있어 그 자리는 다 읽지 못했습니다. `lapel check`로 고치고 다시 보세요"
      : "the career has \(errors) error\(errors == 1 ? "" : "s"): what stands there was not read whole; mend it with `lapel check`"
  }
}
