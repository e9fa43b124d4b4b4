"""The picture of the concepts page, in English and Korean: usage: python3 Docs/pictures/concepts.py"""
import pathlib

WORDS = {
    "en": {
        "career": "Your career folder", "did": "what you did", "claims": "what you claim", "posting": "A posting", "asks": "what a company asks",
        "work": ["Fewer falls at night", "Shorter handover", "Nine graduates taught"], "strengths": ["Safer wards", "Teaching"],
        "asked": ["Fall prevention", "Precepting", "Spanish"], "marks": ["● met", "● met", "○ gap"],
        "evidence": "evidence", "strength": "strength", "fit": "fit", "requirement": "requirement", "target": "target: what leads, for this company",
        "cv": "The CV for this company", "page": ["Safer wards", "  proof: Fewer falls, Shorter handover", "Teaching", "  proof: Nine graduates taught"],
        "levels": "level: who may read each value — public ⊂ application ⊂ private (you alone)",
    },
    "ko": {
        "career": "경력 폴더", "did": "한 일", "claims": "잘한다고 주장하는 것", "posting": "공고", "asks": "회사가 찾는 것",
        "work": ["광고 실험 24회", "축제 참가 신청 1.6배", "고객 인터뷰 18명"], "strengths": ["작은 실험을 거듭하는 힘", "사람을 먼저 이해하기"],
        "asked": ["광고 실험 경험", "고객 인터뷰", "중국어"], "marks": ["● 충족", "● 충족", "○ 없음"],
        "evidence": "근거", "strength": "강점", "fit": "맞춰 보기", "requirement": "요건", "target": "지원 대상: 이 회사에 앞세울 것",
        "cv": "이 회사를 위한 이력서", "page": ["작은 실험을 거듭하는 힘", "  근거: 광고 실험, 참가 신청", "사람을 먼저 이해하기", "  근거: 고객 인터뷰"],
        "levels": "수준: 값마다 누가 볼 수 있는가 — 공개 ⊂ 지원용 ⊂ 비공개(나만)",
    },
}
INK, SOFT, ACCENT, PAPER = "#1d2733", "#5b6775", "#0a5273", "#ffffff"


def text(x, y, words, size=14, fill=INK, weight="400", anchor="start"):
    words = words.replace("&", "&amp;")
    return (f'<text x="{x}" y="{y}" font-size="{size}" fill="{fill}" font-weight="{weight}" text-anchor="{anchor}" '
            f'xml:space="preserve">{words}</text>')


def box(x, y, width, height, stroke="#c9d1da", fill=PAPER):
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="8" fill="{fill}" stroke="{stroke}"/>'


def arrow(x1, y1, x2, y2, both=False):
    start = ' marker-start="url(#tip)"' if both else ""
    return f'<path d="M{x1} {y1} L{x2} {y2}" stroke="{ACCENT}" stroke-width="1.6" fill="none" marker-end="url(#tip)"{start}/>'


def picture(words):
    parts = [box(20, 20, 540, 234, fill="#f5f7f9"), text(40, 50, words["career"], 16, weight="600"),
             text(40, 80, words["did"], 13, SOFT), text(340, 80, words["claims"], 13, SOFT)]
    for index, line in enumerate(words["work"]):
        parts += [box(40, 92 + 48 * index, 200, 36), text(54, 115 + 48 * index, line)]
    for index, line in enumerate(words["strengths"]):
        parts += [box(340, 104 + 60 * index, 200, 40, ACCENT), text(354, 129 + 60 * index, line, weight="600")]
    parts += [arrow(338, 118, 244, 110), arrow(338, 130, 244, 156), arrow(338, 184, 244, 206),
              text(291, 102, words["evidence"], 12, ACCENT, anchor="middle"), text(440, 230, words["strength"], 12, ACCENT, anchor="middle")]
    parts += [box(680, 20, 260, 234, fill="#f5f7f9"), text(700, 50, words["posting"], 16, weight="600"), text(700, 80, words["asks"], 13, SOFT)]
    for index, line in enumerate(words["asked"]):
        parts += [box(700, 92 + 48 * index, 220, 36), text(714, 115 + 48 * index, line),
                  text(910, 115 + 48 * index, words["marks"][index], 12, ACCENT, anchor="end")]
    parts += [text(810, 243, words["requirement"], 12, ACCENT, anchor="middle"), arrow(566, 135, 674, 135, both=True),
              text(620, 124, words["fit"], 13, ACCENT, "600", "middle")]
    parts += [arrow(480, 258, 480, 306), text(494, 284, words["target"], 13, ACCENT, "600")]
    parts += [box(250, 310, 460, 150, ACCENT), text(270, 338, words["cv"], 16, weight="600")]
    for index, line in enumerate(words["page"]):
        strong = not line.startswith(" ")
        parts.append(text(270, 366 + 25 * index, line, 14, INK if strong else SOFT, "600" if strong else "400"))
    parts.append(text(480, 490, words["levels"], 13, SOFT, anchor="middle"))
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 510" font-family="Inter, \'Noto Sans\', \'Noto Sans CJK KR\', sans-serif">'
            f'<title>{words["career"]} → {words["cv"]}</title><defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" '
            f'markerHeight="7" orient="auto-start-reverse"><path d="M0 0 L8 4 L0 8 z" fill="{ACCENT}"/></marker></defs>'
            '<rect width="960" height="510" fill="#ffffff"/>' + "\n".join(parts) + "</svg>\n")


for language, words in WORDS.items():
    (pathlib.Path(__file__).parent / f"concepts-{language}.svg").write_text(picture(words), "utf-8")
