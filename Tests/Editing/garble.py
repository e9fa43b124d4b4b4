#!/usr/bin/env python3
"""Garbled messages against the language server: heads, JSON, parameters, places outside of texts, in any pieces and any order.
It must answer each request once, and end with 0 or 1, never by a signal, never without end.
usage: garble.py [--seconds N] [--seed S] -- LAPEL"""

import argparse
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time

METHODS = """initialize shutdown exit initialized textDocument/didOpen textDocument/didChange textDocument/didClose textDocument/didSave
textDocument/completion textDocument/hover textDocument/definition textDocument/references textDocument/prepareRename textDocument/rename
textDocument/codeAction textDocument/formatting textDocument/rangeFormatting textDocument/documentSymbol workspace/symbol textDocument/foldingRange
textDocument/selectionRange textDocument/documentLink textDocument/inlayHint textDocument/semanticTokens/full textDocument/semanticTokens/range
workspace/didChangeWatchedFiles workspace/didChangeWorkspaceFolders $/cancelRequest nonsense""".split()
TEXTS = ["", "name: x\n", "strengths:\n  - {name: 🦀, evidence: [a.b, ", "a: &a [*a, *b]\n<<: *a\n", "\ufeffname: x\r\nlog:\r\n- 2023-01 @a x\r", "\t: {[\n" * 40, "[" * 900, "id: '"]
NUMBERS = [0, 1, 2, -1, 7, 10**6, 2**31 - 1, 2**31, 2**63 - 1, 2**64, 1.5, 1e300, None, "x", [], {}]


def value(dice, root, depth=0):
    kind = dice.random()
    if kind < 0.2 or depth > 4:
        return dice.choice(NUMBERS)
    if kind < 0.4:
        return dice.choice(TEXTS + METHODS + [root.as_uri() + "/profile.yaml", "file:///%zz", "untitled:1"])
    if kind < 0.5:
        return [value(dice, root, depth + 1) for _ in range(dice.randrange(4))]
    return {dice.choice(["line", "character", "uri", "text", "range", "start", "end", "version", "x"]): value(dice, root, depth + 1) for _ in range(dice.randrange(4))}


def position(dice):
    return {"line": dice.choice([0, 1, 2, 3, 50] + NUMBERS), "character": dice.choice([0, 1, 5, 9, 40] + NUMBERS)} if dice.random() < 0.9 else value(dice, pathlib.Path("/"))


def parameters(dice, root, version):
    if dice.random() < 0.1:
        return value(dice, root)
    uri = dice.choice([root.as_uri() + "/" + n for n in ("profile.yaml", "work.yaml", "a/b.yaml", "x.json", "../y.yaml")] + ["file:///", "x"])
    span = {"start": position(dice), "end": position(dice)}
    return {
        "textDocument": {"uri": uri, "version": version, "languageId": "yaml", "text": dice.choice(TEXTS)},
        "position": position(dice),
        "positions": [position(dice)],
        "range": span,
        "newName": dice.choice(["new", "", "a b", "🦀", "null", 5]),
        "query": dice.choice(["", "x", "한", None]),
        "context": {"includeDeclaration": True, "diagnostics": [], "only": dice.choice([None, ["quickfix"], ["refactor"], 5])},
        "contentChanges": [{"text": dice.choice(TEXTS), **({"range": span} if dice.random() < 0.7 else {})} for _ in range(dice.randrange(3))],
        "id": dice.choice([1, 2, "x", None]),
        "event": {"added": [{"uri": uri}], "removed": []},
        "capabilities": {},
        "rootUri": root.as_uri(),
    }


def frame(dice, body):
    head = b"Content-Length: %d\r\n\r\n" % len(body)
    if dice.random() < 0.004:
        head = dice.choice([b"Content-Length: x\r\n\r\n", b"\r\n\r\n", b"Content-Length: 99999999999\r\n\r\n", b"X" * 9000, dice.randbytes(60), b"Content-Length: -1\r\n\r\n"])
    return head + body


def sit(dice, command, root):
    """One server under garbled messages; what was wrong."""
    server = subprocess.Popen([*command, "language-server"], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    talk = []
    readers = [threading.Thread(target=lambda: [None for _ in iter(lambda: server.stdout.read(65536), b"")], daemon=True), threading.Thread(target=lambda: talk.append(server.stderr.read()), daemon=True)]
    for one in readers:
        one.start()
    try:
        for number in range(300):
            if number == 1 and dice.random() < 0.95:
                message = {"id": 0, "method": "initialize", "params": {"rootUri": root.as_uri(), "capabilities": {}}}
            else:
                message = {"id": number, "method": dice.choice(METHODS[2:] if dice.random() < 0.98 else METHODS), "params": parameters(dice, root, number)}
                if dice.random() < 0.4 or message["method"] == "exit" and dice.random() < 0.9:
                    del message["id"]
                if message["method"] == "exit" and dice.random() < 0.9:
                    continue
            body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=dice.random() < 0.3).encode("utf-8", "surrogatepass")
            if dice.random() < 0.05:
                at = dice.randrange(len(body))
                body = body[:at] + dice.randbytes(dice.randrange(4)) + body[at + dice.randrange(4) :]
            data = frame(dice, body)
            cut = dice.randrange(len(data)) if dice.random() < 0.1 else len(data)
            server.stdin.write(data[:cut])
            server.stdin.flush()
            server.stdin.write(data[cut:])
        server.stdin.flush()
        server.stdin.close()
    except (BrokenPipeError, OSError):
        pass
    try:
        code = server.wait(60)
    except subprocess.TimeoutExpired:
        server.kill()
        return "it stays 60 s after its input ended"
    readers[1].join(2)
    return None if code in (0, 1) else f"it ended with {code}: {b''.join(talk)[-300:]!r}"


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    own, command = sys.argv[1 : sys.argv.index("--")], sys.argv[sys.argv.index("--") + 1 :]
    options = parser.parse_args(own)
    command[0] = str(pathlib.Path(command[0]).resolve())
    end, seed, found = time.monotonic() + options.seconds, options.seed, 0
    with tempfile.TemporaryDirectory() as place:
        root = pathlib.Path(place).resolve() / "career"
        root.mkdir()
        (root / "profile.yaml").write_text("name: x\nprojects:\n  - {id: a, name: A, highlights: [{id: b, text: B}]}\n")
        while time.monotonic() < end:
            if fault := sit(random.Random(seed), command, root):
                print(f"seed {seed}: {fault}")
                found += 1
            seed += 1
    print(f"{seed - options.seed} sittings of 300 messages, {found} faults")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
