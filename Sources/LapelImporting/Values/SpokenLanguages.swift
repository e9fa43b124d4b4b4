/// Names of languages that people speak, as CVs of the usual languages have them.
enum SpokenLanguages {
  /// Whether a text begins with one: `Deutsch (C1)`, `English – fluent`.
  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let word = DateWords.folded(text).prefix { $0.isLetter }
    return names.contains(String(word))
  }

  private static let names = Set(
    """
    english german french spanish italian portuguese dutch polish russian ukrainian turkish arabic chinese mandarin
    cantonese japanese korean hindi urdu bengali greek swedish danish norwegian finnish czech slovak hungarian romanian
    bulgarian serbian croatian slovenian hebrew persian farsi vietnamese thai indonesian malay catalan welsh irish latin
    deutsch englisch franzosisch spanisch italienisch portugiesisch niederlandisch polnisch russisch ukrainisch turkisch
    arabisch chinesisch japanisch koreanisch griechisch schwedisch danisch norwegisch finnisch tschechisch ungarisch
    rumanisch dari persisch latein espanol castellano ingles aleman frances italiano portugues chino japones ruso arabe
    gallego euskera catala anglais allemand espagnol italien portugais neerlandais polonais russe chinois japonais
    dansk engelsk tysk svensk norsk nederlands engels duits frans tedesco inglese francese spagnolo
    plattdeutsch niederdeutsch breton bretonnais arabisch hebraisch persa arabo cinese giapponese olandese portoghese russo
    italiaans spaans arabisch turks pools fries yoruba igbo hausa swahili zulu afrikaans euskara basco lsf
    普通话 国语 粤语 フランス語 ドイツ語 スペイン語 法语 德语 西班牙语 俄语
    한국어 영어 일본어 중국어 독일어 프랑스어 스페인어 러시아어 베트남어 英語 日本語 中国語 韓国語 英语 日语 汉语 中文 韩语
    """.split(whereSeparator: \.isWhitespace).map { DateWords.folded(String($0)) })
}
