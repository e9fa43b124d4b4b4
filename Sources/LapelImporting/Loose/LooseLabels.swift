/// The words that stand before ways to reach somebody, and what they name.
extension LooseContact {
  /// The channel of a label, which is folded and has letters and figures alone; nil for any other word.
  static func channelName(of label: String) -> String? { channelNames[label] }

  private static let channelNames: [String: String] = {
    let names: [(String, String)] = [
      (
        "name",
        """
        name fullname candidatename 성명 이름 성함 한글 한글성명 성명한글 영문 영문성명 성명영문 한자 nom nometprenom nombre nombreyapellidos nombrecompleto
        nome nomecompleto nomeecognome vorundnachname naam 氏名 お名前 姓名 名前 фио
        """
      ),
      (
        "email",
        """
        email mail emailaddress mailaddress 이메일 메일 전자우편 correo correoelectronico courriel adressemail emailadresse メール メールアドレス
        邮箱 电子邮箱 电子邮件
        """
      ),
      (
        "phone",
        """
        phone phoneno phonenumber tel telephone telephoneno telephonenumber telefon telefonnummer telefono telefone cell cellphone
        contactno contactnumber 전화 연락처 전화번호 휴대폰 휴대전화 핸드폰 handy telefoon telefoonnummer 電話 電話番号 携帯電話 手机 电话 联系电话
        """
      ),
      ("mobile", "mobile mobileno mobilenumber mobiltelefon mobil movil telefonomovil telemovel celular 모바일"),
      ("fax", "fax telefax 팩스"),
      (
        "address",
        """
        address homeaddress postaladdress currentaddress permanentaddress location adresse direccion domicilio indirizzo residenza
        endereco morada 주소 현주소 자택주소 거주지 wohnort anschrift city adres woonplaats 住所 現住所 地址 现居住地 адрес
        """
      ),
      ("website", "website web homepage site url 홈페이지 웹사이트 webseite sitio sitioweb sitoweb"),
      ("blog", "blog 블로그"), ("portfolio", "portfolio 포트폴리오"),
      ("github", "github 깃허브"), ("linkedin", "linkedin 링크드인"), ("gitlab", "gitlab"), ("twitter", "twitter x"),
      (
        "birth",
        """
        birthdate dateofbirth birthday born dob 생년월일 생일 geburtsdatum geboren geborenam fechadenacimiento datedenaissance
        datadenascimento datadinascita geboortedatum 生年月日 出生日期
        """
      ),
      ("orcid", "orcid"), ("telegram", "telegram"), ("skype", "skype"),
    ]
    var labels: [String: String] = [:]
    for (name, words) in names {
      for word in words.split(whereSeparator: \.isWhitespace) { labels[String(word)] = name }
    }
    return labels
  }()
}
