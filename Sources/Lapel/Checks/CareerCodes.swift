public import LapelDiagnostics

extension DiagnosticCode {
  /// The codes of career files: what can be wrong with their contents.
  public static let career: [DiagnosticCode] = [
    unknownField, missingField, wrongShape, unknownWord, nullWord, olderForm, badID, duplicateID,
    unknownLanguage,
    badDate,
    badPeriod, datesTwice, futureDate, pastExpectation, expired, oddPeriod, badLogLine, badGrade, badScore,
    badAddress,
    missingFile,
    badPicture, badFont,
    unknownReference, ambiguousReference, claimAsEvidence, hiddenEvidence, strengthWithoutEvidence,
    leadNotListed, rewordChangesFact, rewordAddsName, metricDisagrees, unprovenFigure,
    pinnedAndHidden, badLimit, answerTooLong, answerTooShort, answerNamesOther,
    badStage, contradiction, firstNotListed,
    unprovenAnswer,
    logSilent, misspeltWord, unknownSection, todo, repeatedItem,
    emptyItem,
    unmatchedMark, doubledWord, foreignMarkup, foldedPoints, foreignFile, otherProgram,
    unreadableCitation, unknownCitation,
    missingTranslation, missingName, unreadableFile, conflictingValues, overriddenValue,
    privateInText, blindTells,
    privateElsewhere, personalInText, trackedPrivateFile,
  ]
}
