/// Words of everyday that people, companies and schools also bear as names: alone they are no sure sign of one.
enum EverydayWords {
  static func contains(_ folded: String) -> Bool { words.contains(folded) }

  private static let words: Set<String> = Set(
    """
    an and the will mark may june august april rose grace hope faith joy art bill grant chase drew frank rich rob \
    pat sue jack ray young long king case day fair field church hill best good short cook baker carpenter smith \
    mason page wells banks waters rivers river stone wood woods brown green white black gray grey price rice bush \
    lamb fox wolf bird fish ball bell bond love summer winter autumn dawn eve iris ivy lily daisy violet ruby \
    pearl jasmine heather holly hazel olive sage basil miles dale glen reed cliff forest lane park parks street \
    road bridge gate north south east west major sergeant bishop dean abbot knight prince duke baron earl noble \
    sharp strong hardy swift quick moody blunt savage small little large big rock sandy sunny gene harmony \
    charity constance prudence patience clement christian pace penny bob mike nick hank dick john don ken van \
    max min dan ben sam tom tim art earnest ernest curt wade skip chip buck dusty rusty sonny ace star sky ocean \
    lake brook brooks beach shore marsh moss fern robin wren martin jay drake crane finch swan hawk falcon \
    apple orange target gap block square stripe slack zoom notion linear figma shell meta alphabet amazon oracle \
    sun moon sea visa delta united national general global central first second third home house family care \
    health school university college institute academy center centre group team company people world city town \
    state public private open source data cloud systems system solutions software digital media design studio \
    labs lab research services service partners trust bank energy power motion vision focus spark ground wave \
    bloom seed root leaf tree branch path way step bridge anchor harbor harbour beacon compass summit peak core \
    edge point line circle cross link chain signal pulse echo nova prime alpha beta gamma omega atlas titan \
    mercury saturn venus mars apollo phoenix dragon eagle lion tiger bear bull buffalo coach driver teacher nurse \
    engineer manager bright clear pure fresh new old wise able free light dark blue red gold silver diamond \
    crystal iron steel glass paper print press news post mail letter word book story note song music dance \
    in on at by for from of or to with it is was be do go so no us we he she i a b c d e f g h j k l m n o p q r s t \
    hand head heart eye face mind body life time year month week hour minute place space land water fire air \
    earth nature animal plant food drink bread butter sugar salt pepper honey milk tea coffee wine beer game play \
    sport run walk ride drive fly sail swim climb jump race match goal score win loss gain profit cost value \
    하나 나라 보라 사랑 아름 슬기 지혜 미래 가을 바다 여름 겨울 하늘 구름 이슬 소리 아라 다운 한결 은하 태양 별 봄 다운 시온 우주 \
    지도 사과 기술 개발 서비스 회사 학교 대학 병원 은행 시장 도서관 센터 사업 연구 교육 문화 한국 서울 부산 대한 국민 우리 현대 \
    수학 과학 영어 국어 음악 미술 체육 정보 보안 지원 운영 관리 기획 제작 민주 자유 평화 정의 진리 성실 근면 예술 소망 믿음
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
