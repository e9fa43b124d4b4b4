#!/usr/bin/env python3
"""Hours of editing in minutes: random edits, undos, renames, saves, files added and removed, against one language server and one preview.
At the end the diagnostics must be those of a fresh `check`, the page that of a fresh `build`, the memory no more than a little grown.
usage: sitting.py [--edits N] [--seed S] [--no-preview] -- LAPEL"""

import argparse
import collections
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

PIECES = ["x", "🦀", "한글", "\n", "\n  - ", ": ", "id: nuri", " #", "'", '"', "{", "}", "[", "]", "\t", "&", "*", "- ", "name: 새것\n", "", "", ""]
GROWTH = 20_000_000
SEVERITIES = {"error": 1, "warning": 2, "note": 3}


class Editor:
    """The least of an LSP client; positions in UTF-8."""

    def __init__(self, command, root):
        self.root, self.versions, self.published, self.answers, self.number = root, {}, {}, {}, 0
        self.process = subprocess.Popen([*command, "language-server"], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.heard = threading.Condition()
        threading.Thread(target=self._listen, daemon=True).start()
        self.ask("initialize", {"rootUri": root.as_uri(), "capabilities": {"general": {"positionEncodings": ["utf-8"]}}})
        self.tell("initialized", {})

    def _listen(self):
        stream = self.process.stdout
        while line := stream.readline():
            length = int(line.split(b":")[1])
            stream.readline()
            message = json.loads(stream.read(length))
            with self.heard:
                if message.get("method") == "textDocument/publishDiagnostics":
                    self.published[message["params"]["uri"]] = message["params"]
                elif "method" not in message:
                    self.answers[message["id"]] = message
                self.heard.notify_all()

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def tell(self, method, parameters):
        self.send({"method": method, "params": parameters})

    def ask(self, method, parameters, seconds=60):
        self.number += 1
        number = self.number
        self.send({"id": number, "method": method, "params": parameters})
        with self.heard:
            if not self.heard.wait_for(lambda: number in self.answers or self.process.poll() is not None, seconds):
                sys.exit(f"{method}: no answer in {seconds} s")
            if number not in self.answers:
                sys.exit(f"{method}: the server ended with {self.process.poll()}")
            return self.answers.pop(number)

    def uri(self, name):
        return (self.root / name).as_uri()

    def open(self, name, text):
        self.versions[name] = self.versions.get(name, 0) + 1
        self.tell("textDocument/didOpen", {"textDocument": {"uri": self.uri(name), "languageId": "yaml", "version": self.versions[name], "text": text}})

    def change(self, name, text, start, end, new):
        self.versions[name] += 1
        change = {"range": {"start": place(text, start), "end": place(text, end)}, "text": new}
        self.tell("textDocument/didChange", {"textDocument": {"uri": self.uri(name), "version": self.versions[name]}, "contentChanges": [change]})

    def settle(self, name):
        with self.heard:
            settled = lambda: self.published.get(self.uri(name), {}).get("version") == self.versions[name]
            if not self.heard.wait_for(lambda: settled() or self.process.poll() is not None, 60) or not settled():
                sys.exit(f"no diagnostics of {name} after its last change; exit code {self.process.poll()}")


def place(text, offset):
    line = text.count("\n", 0, offset)
    start = text.rfind("\n", 0, offset) + 1
    return {"line": line, "character": len(text[start:offset].encode())}


def resident(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) * 1024


def told(editor, texts, found):
    """Where the published diagnostics and those of `check` differ."""
    wanted, seen = collections.Counter(), collections.Counter()
    for p in found:
        name = p["file"].partition("/")[2]
        lines = re.split(r"\r\n|\n|\r", texts.get(name, ""))
        start = (p["line"] - 1, len(lines[p["line"] - 1][: p["column"] - 1].encode())) if "line" in p else (0, 0)
        wanted[name or "profile.yaml", p["code"], SEVERITIES[p["severity"]], start] += 1
    for uri, params in editor.published.items():
        name = pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(uri).path)).relative_to(editor.root).as_posix()
        for d in params["diagnostics"]:
            start = d["range"]["start"]
            seen[name, d["code"], d["severity"], (start["line"], start["character"])] += 1
    return [f"not published: {one}" for one in wanted - seen] + [f"not in check: {one}" for one in seen - wanted]


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--edits", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--no-preview", action="store_true")
    parser.add_argument("--career", default="profiles/gildong", type=pathlib.Path)
    own, command = sys.argv[1 : sys.argv.index("--")], sys.argv[sys.argv.index("--") + 1 :]
    options = parser.parse_args(own)
    command[0] = str(pathlib.Path(command[0]).resolve())
    dice = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as place_:
        work = pathlib.Path(place_).resolve()
        root = work / "career"
        shutil.copytree(options.career, root)
        good = {p.relative_to(root).as_posix(): p.read_text() for p in sorted(root.rglob("*.yaml"))}
        texts, past = dict(good), {name: [text] for name, text in good.items()}
        editor = Editor(command, root)
        for name, text in texts.items():
            editor.open(name, text)
        preview = None
        if not options.no_preview:
            preview = subprocess.Popen([*command, "serve", "career"], cwd=work, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            address = preview.stdout.readline().decode().split()[1]
        faults, before = [], None
        for number in range(options.edits):
            name = dice.choice(sorted(texts))
            text, kind = texts[name], dice.random()
            if kind < 0.70:  # an edit
                start = dice.randrange(len(text) + 1)
                end = min(len(text), start + dice.choice([0, 0, 1, 3, 30]))
                new = dice.choice(PIECES)
                editor.change(name, text, start, end, new)
                texts[name] = text[:start] + new + text[end:]
                past[name] = [*past[name][-5:], text]
            elif kind < 0.85 or len(text) > 20_000:  # back to what it was
                old = good[name] if name in good and dice.random() < 0.7 else past[name].pop() if past[name] else text
                editor.change(name, text, 0, len(text), old)
                texts[name] = old
            elif kind < 0.93:  # a save
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text)
                editor.tell("textDocument/didSave", {"textDocument": {"uri": editor.uri(name)}})
            elif kind < 0.96:  # a request in the middle
                where = place(text, dice.randrange(len(text) + 1))
                method, more = dice.choice([("completion", {}), ("hover", {}), ("rename", {"newName": "fresh"}), ("references", {}), ("definition", {})])
                answer = editor.ask(f"textDocument/{method}", {"textDocument": {"uri": editor.uri(name)}, "position": where, **more})
                if answer.get("error", {}).get("code") == -32603:
                    faults.append(f"edit {number}: {method}: {answer['error']}")
            elif kind < 0.98:  # a file comes
                name = f"more/{dice.randrange(20)}.yaml"
                if name not in texts:
                    texts[name] = f"awards:\n  - {{name: 상 {number}, date: 2023-05}}\n"
                    past[name] = []
                    editor.open(name, texts[name])
            elif name.startswith("more/"):  # a file goes
                editor.tell("textDocument/didClose", {"textDocument": {"uri": editor.uri(name)}})
                (root / name).unlink(missing_ok=True)
                editor.tell("workspace/didChangeWatchedFiles", {"changes": [{"uri": editor.uri(name), "type": 3}]})
                del texts[name]
            if number % 50 == 0:
                editor.settle("profile.yaml") if editor.versions["profile.yaml"] > 1 else None
            if number == options.edits // 5:
                time.sleep(0.5)
                before = resident(editor.process), preview and resident(preview)
        # At the end everything is good again, but for two mistakes that are left.
        for name in sorted(texts):
            last = good.get(name, "awards:\n  - {name: 상, date: 2023-05}\n").replace("internships:", "internship:", 1)
            editor.change(name, texts[name], 0, len(texts[name]), last)
            texts[name] = last
        for name, text in texts.items():
            editor.settle(name)
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        for stray in set(p.relative_to(root).as_posix() for p in root.rglob("*.yaml")) - texts.keys():
            (root / stray).unlink()
        editor.tell("workspace/didChangeWatchedFiles", {"changes": []})
        editor.ask("workspace/symbol", {"query": ""})
        time.sleep(1)
        check = subprocess.run([*command, "check", "career", "--format", "json"], cwd=work, capture_output=True)
        faults += told(editor, texts, json.loads(check.stdout)["diagnostics"])
        grown = resident(editor.process) - before[0]
        print(f"language server: {options.edits} edits, memory grew by {grown / 1e6:.1f} MB")
        faults += [f"the language server grew by {grown / 1e6:.0f} MB"] if grown > GROWTH else []
        editor.ask("shutdown", None)
        editor.tell("exit", None)
        if editor.process.wait(5) != 0:
            faults.append("the language server did not end well")
        if preview:
            for name, text in good.items():
                (root / name).write_text(text)
            time.sleep(3)
            subprocess.run([*command, "build", "career", "--format", "html", "--output", "built"], cwd=work, capture_output=True)
            for page in sorted((work / "built/career/general").glob("*.html")):
                served = urllib.request.urlopen(f"{address}general/{page.name}").read()
                faults += [] if served == page.read_bytes() else [f"{page.name} is not the page that build writes"]
            grown = resident(preview) - before[1]
            print(f"preview: memory grew by {grown / 1e6:.1f} MB")
            faults += [f"the preview grew by {grown / 1e6:.0f} MB"] if grown > GROWTH else []
            preview.terminate()
            preview.wait(5)
    for fault in faults[:20]:
        print(fault)
    print("no fault" if not faults else f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
