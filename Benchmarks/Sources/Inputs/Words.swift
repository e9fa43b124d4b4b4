/// The words that generated careers are made of. All names are invented.
enum Words {
  static let places = [
    ("서울", "Seoul"), ("부산", "Busan"), ("대전", "Daejeon"), ("광주", "Gwangju"), ("제주", "Jeju"),
  ]

  static let firms = [
    ("누리비전", "Nuri Vision"), ("한빛텔레콤", "Hanbit Telecom"), ("새솔연구소", "Saesol Lab"),
    ("다온로보틱스", "Daon Robotics"),
    ("가람데이터", "Garam Data"), ("미르시스템즈", "Mir Systems"), ("아라클라우드", "Ara Cloud"), ("온새미공방", "Onsaemi Works"),
  ]

  static let positions = [
    ("연구원", "Researcher"), ("백엔드 개발자", "Backend engineer"), ("데이터 엔지니어", "Data engineer"),
    ("모바일 개발자", "Mobile developer"), ("플랫폼 개발자", "Platform engineer"), ("품질 담당", "Quality engineer"),
  ]

  static let things = [
    ("검색 색인", "search index"), ("결제 흐름", "payment flow"), ("학습 코드", "training code"),
    ("배포 절차", "release process"),
    ("이상 탐지 모델", "anomaly detector"), ("영상 압축", "video compression"), ("로그 수집기", "log collector"),
    ("추천 목록", "recommendation list"), ("자막 편집기", "caption editor"), ("재고 예측", "stock forecast"),
    ("지도 화면", "map view"), ("알림 서비스", "notification service"), ("권한 검사", "permission check"),
    ("시험 환경", "test bench"), ("음성 인식기", "speech recognizer"), ("문서 변환기", "document converter"),
  ]

  static let deeds = [
    ("줄임", "Cut"), ("다시 설계함", "Redesigned"), ("안정되게 함", "Stabilized"), ("자동으로 만듦", "Automated"),
    ("옮김", "Migrated"), ("재고 고침", "Measured and mended"), ("공개함", "Published"), ("넓힘", "Extended"),
  ]

  static let measures = [
    ("지연 시간", "latency"), ("메모리", "memory"), ("오류율", "error rate"), ("빌드 시간", "build time"),
    ("전력", "power"), ("작업 시간", "working time"), ("비용", "cost"), ("누락", "omissions"),
  ]

  static let means = [
    ("큐를 둘로 나누어", "by splitting the queue in two"), ("측정을 커밋마다 돌려", "by measuring every commit"),
    ("캐시를 앞에 두어", "with a cache in front"), ("사용자 스무 명과 함께 시험하여", "by testing with twenty users"),
    ("스키마를 한곳에 모아", "by keeping the schema in one place"), ("정수 연산으로 바꾸어", "with integer arithmetic"),
    ("동료 셋과 검토를 거쳐", "in review with three colleagues"), ("야간 작업을 없애", "by dropping the nightly batch"),
  ]

  static let technologies = [
    "Swift", "Python", "C++", "Kotlin", "PostgreSQL", "Redis", "PyTorch", "TensorRT", "Kubernetes",
    "Terraform", "Kafka",
    "ONNX", "Rust", "TypeScript", "gRPC", "Airflow",
  ]

  static let tags = [
    "inference", "cost", "users", "research", "경량화", "협업", "on-device", "benchmark", "배포", "품질",
  ]
}
