#!/usr/bin/env python3
"""The strip of pictures in the README: a wrong id is typed, told, mended, and the page follows. What it shows is what the
language server and the preview say; only the frame of the editor is drawn. Needs Chromium.
usage: typing.py LAPEL LANGUAGE FILE.png"""

import html
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

RIGHT, WRONG = "nuri.anomaly", "nuri.anomlay"
WORDS = {
    "en": ("Type a wrong id", "It is told, with what was meant", "Mended, it says what it proves", "The page follows"),
    "ko": ("id를 잘못 치면", "무엇을 뜻했는지 알려 주고", "고치면 무엇을 증명하는지 말하고", "지면이 따라옵니다"),
}
STYLE = """
body { margin: 0; width: 1500px; background: #fff; font: 15px/1.5 'Noto Sans', 'Noto Sans CJK KR', sans-serif; color: #1c2430 }
main { display: grid; grid-template-columns: 720px 1fr; gap: 16px 28px; padding: 20px }
h2 { margin: 0 0 6px; font-size: 17px; color: #0a5273 }
pre { margin: 0; padding: 10px 0; background: #f7f8fa; border: 1px solid #d5d9df; border-radius: 6px; font: 14px/1.7 'Noto Sans Mono', 'Noto Sans Mono CJK KR', monospace; overflow: hidden }
pre i { display: inline-block; width: 40px; margin-right: 14px; text-align: right; color: #8a94a3; font-style: normal }
u { text-decoration: underline wavy #c62828; text-underline-offset: 4px }
.box { margin: -4px 0 0 60px; padding: 6px 12px; width: fit-content; max-width: 600px; background: #fff; border: 1px solid #b9c2cd; border-radius: 6px; box-shadow: 0 2px 8px #0002; white-space: pre-line }
.error { color: #a31515 } .fix { color: #0a5273; font-weight: 600 }
.page { grid-column: 2; grid-row: 1 / span 3 } .page img { width: 100%; border: 1px solid #d5d9df; border-radius: 6px }
"""


class Server:
    """As much of an editor as this needs."""

    def __init__(self, lapel, root, language):
        self.process = subprocess.Popen([lapel, "language-server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.number = 0
        self.ask("initialize", {"rootUri": root.as_uri(), "locale": language, "capabilities": {"general": {"positionEncodings": ["utf-16"]}}})
        self.send({"method": "initialized", "params": {}})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def hear(self):
        length = 0
        while (line := self.process.stdout.readline()) not in (b"\r\n", b""):
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return json.loads(self.process.stdout.read(length))

    def ask(self, method, params):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while (message := self.hear()).get("id") != self.number:
            pass
        return message["result"]

    def problems(self, uri, version):
        while True:
            message = self.hear()
            if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == uri:
                if message["params"].get("version") == version:
                    return message["params"]["diagnostics"]


def excerpt(text, at, marked=None):
    """The line and those around it, with numbers."""
    rows = []
    for number, line in enumerate(text.split("\n")[max(0, at - 4) : at + 2], max(0, at - 4)):
        shown = html.escape(line if len(line) < 78 else line[:76] + "…")
        if number == at and marked:
            shown = shown.replace(marked, f"<u>{marked}</u>", 1)
        rows.append(f"<i>{number + 1}</i>{shown}")
    return "<pre>" + "\n".join(rows) + "</pre>"


def shot(address, width, height, file):
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={width},{height}"]
    subprocess.run([*command, f"--screenshot={file}", address], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60)


def main():
    lapel, language, file = str(pathlib.Path(sys.argv[1]).resolve()), sys.argv[2], pathlib.Path(sys.argv[3]).resolve()
    heads = WORDS[language]
    with tempfile.TemporaryDirectory() as place:
        work = pathlib.Path(place).resolve()
        root = work / "gildong"
        shutil.copytree("profiles/gildong", root)
        good = (root / "strengths.yaml").read_text()
        at = next(n for n, line in enumerate(good.split("\n")) if RIGHT in line)
        wrong = good.replace(RIGHT, WRONG, 1)
        uri = (root / "strengths.yaml").as_uri()
        server = Server(lapel, root, language)
        server.send({"method": "textDocument/didOpen", "params": {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": wrong}}})
        problem = server.problems(uri, 1)[0]
        document = {"textDocument": {"uri": uri}}
        context = {"diagnostics": [problem], "only": ["quickfix"]}
        fix = server.ask("textDocument/codeAction", {**document, "range": problem["range"], "context": context})[0]
        change = {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": good}]}
        server.send({"method": "textDocument/didChange", "params": change})
        assert server.problems(uri, 2) == []
        line = good.split("\n")[at]
        hover = server.ask("textDocument/hover", {**document, "position": {"line": at, "character": line.index(RIGHT) + len(RIGHT) - 2}})
        says = hover["contents"]["value"].replace("**", "").replace("\n\n", "\n").strip()
        server.ask("shutdown", None)
        server.send({"method": "exit"})
        preview = subprocess.Popen([lapel, "serve", "gildong"], cwd=work, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            address = preview.stdout.readline().split()[1]
            shot(f"{address}general/cv.{language}.html", 900, 960, work / "page.png")
        finally:
            preview.terminate()
            preview.wait(5)
        boxes = [
            excerpt(wrong, at, WRONG),
            excerpt(wrong, at, WRONG)
            + f'<div class="box"><span class="error">{html.escape(problem["message"])}</span> <span>[{problem["code"]}]</span>\n<span class="fix">▸ {html.escape(fix["title"])}</span></div>',
            excerpt(good, at) + f'<div class="box">{html.escape(says)}</div>',
        ]
        parts = [f"<section><h2>{n}. {heads[n - 1]}</h2>{box}</section>" for n, box in enumerate(boxes, 1)]
        parts.append(f'<section class="page"><h2>4. {heads[3]}</h2><img src="page.png"></section>')
        (work / "strip.html").write_text(f"<!DOCTYPE html><meta charset=utf-8><style>{STYLE}</style><main>{''.join(parts)}</main>")
        shot((work / "strip.html").as_uri(), 1500, 900, file)


if __name__ == "__main__":
    main()
