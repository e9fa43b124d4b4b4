/// Headings of CVs by language, whole: those of sections that a career has, and those of none.
enum SectionHeadings {
  /// Lower case, without marks on letters; semicolons part them.
  static let known: [(String, SectionSense)] = lists.flatMap { sense, text in
    text.split(separator: ";").map { phrase in
      (phrase.split(whereSeparator: \.isWhitespace).joined(separator: " "), sense)
    }
  }

  /// What heads no section that a career has: the words stay the title of one of the person's own.
  static func isOwn(_ heading: some StringProtocol) -> Bool {
    guard heading.utf8.count <= 60 else { return false }
    let words = DateWords.folded(heading).split { !$0.isLetter && !$0.isNumber }
    return own.contains(words.joined(separator: " "))
  }

  private static let own = Set(
    """
    other; miscellaneous; additional information; earlier career; press; media; press and media; exhibitions; performances;
    sonstiges; weiteres; verschiedenes; zivildienst; diskografie; ausstellungen; presse;
    divers; informations complementaires; autres; expositions; presse et medias; service civique;
    otros; otros datos; otros datos de interes; informacion adicional; discografia; exposiciones; datos de interes;
    outros; outras informacoes; informacoes adicionais; discografia selecionada; exposicoes;
    altro; altre informazioni; ulteriori informazioni; mostre; discografia selezionata; servizio civile;
    overig; overige; overige gegevens; diversen; tentoonstellingen;
    本人希望記入欄; 本人希望欄; 本人希望; その他; 特記事項; 展示; 其他; 其它; 其他信息; 기타; 기타사항; 특이사항; 전시; 공연; 작품
    """.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") })

  private static let lists: [(SectionSense, String)] = [
    (
      .experience,
      """
      earlier career; previous positions; current position; career progression; berufliche tatigkeit; berufliche tatigkeiten;
      praktische erfahrung; praktische erfahrungen; tatigkeiten; berufliche stationen; stationen; vita; historique professionnel;
      postes occupes; vida laboral; trayectoria; trayectoria profesional; historial laboral; historico profissional;
      percurso profissional; trajetoria profissional; posizione attuale; posizioni precedenti; posizioni ricoperte;
      carriera; loopbaan; loopbaanoverzicht; arbeidsverleden; werkzaamheden; 職務経歴; 職歴欄; 经历; 任职经历; 주요 경력; 주요경력; 근무 경력;
      근무경력; 경력 사항
      """
    ),
    (
      .education,
      """
      aus und weiterbildung; schule; schule und ausbildung; schul und berufsausbildung; berufsausbildung; diplomes;
      diplomes et formations; scolarite; cursus; titulacion; titulos; titulos academicos; percorso di studi; titoli di studio;
      titolo di studio; onderwijs; studie; studies en opleidingen; 学業; 最終学歴; 教育背景; 教育经历; 求学经历; 학력 사항; 최종학력
      """
    ),
    (
      .certificates,
      """
      registration; licensure; professional registration; registrations; credentials; professional credentials; fuhrerscheine;
      scheine; lehrgange; habilitations; permis et habilitations; cursos; cursos y certificados; curso; cursos complementares;
      abilitazioni; abilitazioni professionali; corsi; cursussen; cursussen en trainingen; trainingen; diploma's en certificaten;
      diploma s en certificaten; 免許; 免許 資格; 免許 資格欄; 取得資格; 资格证书; 证书; 자격증 어학; 자격 및 어학; 자격증 및 어학; 자격 사항; 면허 및 자격;
      교육 이수; 교육이수; 교육 사항; 교육사항; 이수 교육; 이수교육
      """
    ),
    (
      .activities,
      """
      nevenfuncties; nevenactiviteiten; vereniging; vie associative; activites associatives; 교육 및 활동; 활동 및 교육; 대외 활동; 대외활동;
      동아리 활동; 사회활동; 社团经历; 校园经历; 課外活動
      """
    ),
    (
      .awards,
      """
      borse e premi; borse di studio; concorsi; concorsi e premi; premi e riconoscimenti; riconoscimenti; prijzen; onderscheidingen;
      prijzen en onderscheidingen; 賞罰; 受賞歴; 表彰; 荣誉; 荣誉奖项; 获奖情况; 榮譽; 수상 내역; 수상내역; 상훈
      """
    ),
    (
      .teaching,
      "lehre; lehre und betreuung; lehrveranstaltungen; enseignements; docenza; attivita didattica; onderwijservaring"
    ),
    (
      .talks,
      """
      communications; communications orales; relazioni a convegni; relazioni; interventi; interventi a convegni; ponencias;
      ponencias y comunicaciones; comunicaciones; palestras; palestras e apresentacoes; lezingen; lezingen en presentaties;
      学会発表; 口頭発表; 学术报告; 학회 발표
      """
    ),
    (
      .publications,
      "publicaties; pubblicazioni scientifiche; 研究業績; 業績; 著作; 저서 및 논문; 저서 및 기고; 논문 및 저서; 研究成果; articles et communications"
    ),
    (
      .skills,
      "informatique; edv; edv kenntnisse; it kenntnisse; conoscenze informatiche; computervaardigheden; 特技; 专长; 보유 기술"
    ),
    (.projects, "开源; 开源项目; 开源贡献; オープンソース; eigen projecten; projecten; 오픈소스"),
    (
      .summary,
      """
      profiel; persoonlijk profiel; over mij; profil professionnel; objectif; objectifs; presentazione; profilo professionale;
      obiettivo; apresentacao; objetivo profissional; resumo; resumo profissional; kurzprofil; profil personnel; 志望動機; 志望の動機;
      自己紹介; 求职意向; 个人总结; 个人简介; 지원동기; 지원 동기; 핵심 역량 요약; 간단 소개
      """
    ),
    (
      .contact,
      "gegevens; contactgegevens; recapiti; dati anagrafici; dados de contato; etat civil; 連絡先; 联系方式; 신상 정보"
    ),
    (.references, "referenties; referenze; referencias; refs"),
    (
      .languages,
      "fremdsprachen; talenkennis; conoscenze linguistiche; competenze linguistiche; 语言能力; 外语能力; 外国語; 어학 능력"
    ),
    (
      .interests,
      "hobby's; hobby s; hobbys; vrije tijd; tempo libero; tempos livres; ocio; freizeit; 趣味 特技; 취미 및 특기; 취미 특기"
    ),
    (
      .military,
      "zivildienst wehrdienst; servicio militar; service national; servizio militare; 병역 사항; 병역사항; 兵役"
    ),
  ]
}
