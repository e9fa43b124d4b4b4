#!/usr/bin/env python3
"""Writes a career that fills six pages, Korean and English: many entries, long and short, in every layout a section can have.
usage: long_career.py FOLDER        Everything in it is invented and the same each time; no sentence occurs twice."""
import pathlib
import sys

PLACES = [("서울", "Seoul"), ("대전", "Daejeon"), ("부산", "Busan"), ("광주", "Gwangju")]
FIRMS = [("가람", "Garam"), ("나루", "Naru"), ("다온", "Daon"), ("라온", "Raon"), ("마루", "Maru"), ("바른", "Bareun"), ("새벽", "Saebyeok")]
KINDS = [("반도체", "Semiconductor"), ("물류", "Logistics"), ("금융", "Finance"), ("의료기기", "Medical Devices")]
POSTS = [("데이터 엔지니어", "Data engineer"), ("플랫폼 개발자", "Platform developer"), ("컴퓨터 비전 연구원", "Computer vision researcher")]
WORKS = [
    ("추론 서버", "inference server", "요청을 묶어 처리하여", "by batching requests"),
    ("색인", "search index", "압축 방식을 바꾸고 갱신을 나누어", "with another compression and split updates, which the team had put off for two years"),
    ("배포 과정", "release process", "검사를 나란히 돌려", "with checks that run side by side"),
    ("사내 문서 검색", "in-house document search", "질문 3천 건을 사람이 매긴 정답과 견주어 가며 순위 모델을 다시 학습시켜",
     "after retraining the ranking model against three thousand questions that people had answered by hand"),
]


def period(start, months):
    """`2019-03..2020-08`: from so many months after January 2005, for so many."""
    month = lambda n: f"{2005 + n // 12}-{n % 12 + 1:02}"
    return f"{month(start)}..{month(start + months)}"


def both(korean, english):
    return "{ko: '%s', en: '%s'}" % (korean.replace("'", "''"), english.replace("'", "''"))


def highlight(number):
    korean, english, how, by = WORKS[number % len(WORKS)]
    was, now = 900 + 7 * number, 100 + 3 * number
    title = ("**%s 개선.** " % korean, "**%s.** " % english.capitalize()) if number % 3 else ("", "")
    return both(f"{title[0]}{korean}의 지연 시간을 {how} {was} ms에서 {now} ms로 줄임",
                f"{title[1]}Cut the latency of the {english} from {was} ms to {now} ms {by}")


def entries(section, count, first, lines):
    """So many entries, the latest first, each with the numbers of lines in turn."""
    text, number = [f"{section}:"], first * 20
    for n in range(count):
        firm, kind, place, post = FIRMS[(n + first) % 7], KINDS[n % 4], PLACES[n % 4], POSTS[n % 3]
        name = both(f"{firm[0]}{kind[0]} {first + n}팀", f"{firm[1]} {kind[1]}, team {first + n}")
        title = f"organization: {name}\n    position: {both(*post)}" if section != "projects" else f"name: {name}"
        text.append(f"  - {title}\n    period: {period(240 - 9 * n - first, 8)}\n    place: {both(*place)}" if section != "projects"
                    else f"  - {title}\n    period: {period(240 - 9 * n - first, 8)}\n    technologies: [Swift, PostgreSQL, Tool {n}]")
        text.append("    highlights:")
        for _ in range(lines[n % len(lines)]):
            text.append(f"      - {highlight(number)}")
            number += 1
    return "\n".join(text)


def career():
    rows = lambda count, line: "\n".join(line(n) for n in range(count))
    return "\n".join([
        "name: {ko: 홍길동, en: Gildong Hong}",
        f"headline: {both('오래 일한 플랫폼 개발자', 'Platform developer of many years')}",
        "languages: [ko, en]",
        "contact: {email: gildong@example.com, phone: {ko: 010-0000-0000, en: +82 10-0000-0000}, website: https://gildong.example,"
        " github: gildong-hong, linkedin: https://www.linkedin.example/in/gildong-hong}",
        f"summary: {both('느린 것을 재고 빠르게 고쳐 왔습니다.', 'I measure what is slow and make it fast.')}",
        entries("experience", 20, 1, [5, 3, 1, 4]),
        entries("internships", 2, 20, [2]),
        entries("projects", 7, 30, [2, 3]),
        "education:",
        rows(3, lambda n: f"  - institution: {both(f'가온대학교 {n} 캠퍼스', f'Gaon University, campus {n}')}\n"
             f"    degree: {both('석사', 'MSc')}\n    period: {period(20 - 6 * n, 5)}"),
        "publications:",
        rows(8, lambda n: f"  - title: A study of slow things and how they were made fast, part {n} of eight\n"
             f"    authors: [Mongryong Lee {n}, Gildong Hong]\n    venue: Workshop on Speed {2010 + n}\n    date: {2010 + n}-05"),
        "awards:",
        rows(9, lambda n: f"  - name: {both(f'빠른 고침 상 {n}', f'Quick Fix Prize {n}')}\n    issuer: {both(f'가온학회 {n}', f'Gaon Society {n}')}\n"
             f"    date: {2010 + n}-0{n % 9 + 1}"),
        "certificates:",
        rows(4, lambda n: f"  - {{name: {both(f'정보 기술 자격 {n}', f'Certificate of Information Technology {n}')}, date: {2009 + n}-06}}"),
        "skills:",
        rows(7, lambda n: f"  - name: {both(f'기술 {n} ' + '묶음' * (n % 3), f'Group {n}' + ' of many things' * (n % 3))}\n"
             f"    keywords: [{', '.join(f'Tool {n}{m}' for m in range(2 + 3 * n % 11))}]"),
        "language_skills:",
        f"  - {{name: {both('영어', 'English')}, level: {both('업무 회의', 'Professional working proficiency')}}}",
    ]) + "\n"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "profile.yaml").write_text(career(), encoding="utf-8")
