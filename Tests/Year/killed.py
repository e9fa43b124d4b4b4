#!/usr/bin/env python3
"""Kills `lapel log` and `lapel applied` at any moment: no line is ever lost, no seal is ever half there, and the next run is not in the way of it.
Lines are appended by several runs at once, some of which are killed.
usage: killed.py [--tries N] [--seed S] -- LAPEL"""

import argparse
import concurrent.futures
import pathlib
import random
import shutil
import stat
import subprocess
import sys
import tempfile
import time

CAREER = """name: Maya Okafor
headline: Engineer
languages: [en]
projects:
  - {id: river, name: River, highlights: [{id: levels, text: Reads the level of a river}]}
strengths:
  - {id: care, name: Care, evidence: [river.levels]}
target: {id: acme, lead: care}
"""
BEFORE = "# kept by hand\nlog:\n- 2023-01-01 @river   the first   # and its comment\n"


def run(command, folder, kill_after=None):
    """The exit code, or None for a run that was killed."""
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        output = process.communicate(timeout=kill_after)[0]
        return process.returncode, output
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return None, ""


def usual(command, folder):
    """How long the command takes, in seconds."""
    began = time.monotonic()
    code, output = run(command, folder)
    if code != 0:
        sys.exit(f"{' '.join(command[1:])} ended with {code}: {output}")
    return time.monotonic() - began


def append(lapel, work, dice, tries, faults):
    """Lines by three runs at once, each of which may be killed."""
    folder = work / "log"
    (folder / "me/log").mkdir(parents=True)
    (folder / "me/profile.yaml").write_text(CAREER)
    file = folder / "me/log/2023.yaml"
    file.write_text(BEFORE)
    command = lambda n: [lapel, "log", "me", f"line {n} of many", "--at", "river", "--on", "2023-05-05"]
    length = max(usual(command(f"warm{n}"), folder) for n in range(3))
    told, killed = {f"warm{n}" for n in range(3)}, 0
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        for first in range(0, tries, 3):
            moments = {n: dice.uniform(0, length * 1.5) if dice.random() < 0.8 else None for n in range(first, min(first + 3, tries))}
            for n, (code, output) in zip(moments, pool.map(lambda one: run(command(one[0]), folder, one[1]), moments.items())):
                if code == 0:
                    told.add(str(n))
                elif code is None:
                    killed += 1
                else:
                    faults.append(f"log {n} ended with {code}: {output.strip()}")
            text = file.read_text()
            if not text.startswith(BEFORE) or not text.endswith("\n"):
                faults.append(f"log, up to {first}: the file is not what it was and lines more: {text[:200]!r}")
                return killed
    lines = file.read_text()[len(BEFORE) :].splitlines()
    there = [line.split(" ")[4] for line in lines]
    faults += [f"log: a line that is none of ours: {line!r}" for line in lines if line != f"- 2023-05-05 @river line {line.split(' ')[4]} of many"]
    faults += [f"log: {n} was told as logged and is not there" for n in sorted(told - set(there))]
    faults += [f"log: {n} is there twice" for n in sorted(set(there)) if there.count(n) > 1]
    return killed


def seal(lapel, work, dice, tries, faults):
    """One seal after another, each killed at some moment, then done whole."""
    folder = work / "seal"
    (folder / "me").mkdir(parents=True)
    (folder / "me/profile.yaml").write_text(CAREER)
    command = lambda n: [lapel, "applied", "me", "acme", "--on", day(n), "--today", "2030-01-01"]
    length, killed = usual(command(0), folder), 0
    wanted = {f"{day(0)}-acme"}
    for n in range(1, tries + 1):
        code, output = run(command(n), folder, dice.uniform(0, length * 1.2))
        killed += code is None
        name = f"{day(n)}-acme"
        if (folder / "me/sent" / name).exists():
            wanted.add(name)
        elif code == 0:
            faults.append(f"seal {n} was told as sealed and is not there: {output.strip()}")
        # What was ended is done again by the next run, if it was not done.
        if code is None and dice.random() < 0.3:
            code, output = run(command(n), folder)
            record = (folder / "me/applications").glob("*.yaml")
            if code != 0 and not (code == 1 and any(name in file.read_text() for file in record)):
                faults.append(f"seal {n} cannot be done again: {output.strip()}")
            wanted.add(name)
        if n % 50 == 0 or n == tries:
            code, output = run([lapel, "applied", "me", "--verify"], folder)
            if code != 0:
                faults.append(f"after seal {n}: {output.strip()}")
    there = {entry.name for entry in (folder / "me/sent").iterdir() if not entry.name.startswith(".")}
    faults += [f"sealed and not there: {name}" for name in sorted(wanted - there)] + [f"there by whom: {name}" for name in sorted(there - wanted)]
    for name in there:
        for path in [folder / "me/sent" / name, *(folder / "me/sent" / name).iterdir()]:
            if stat.S_IMODE(path.stat().st_mode) & 0o222:
                faults.append(f"{path.name} of {name} can be written to")
    records = "".join(file.read_text() for file in sorted((folder / "me/applications").glob("*.yaml")))
    faults += [f"a record without its seal: {line}" for line in records.splitlines() if "id: " in line and line.split("id: ")[1].split(",")[0] not in there]
    code, output = run([lapel, "check", "me", "--today", "2030-01-01"], folder)
    if code != 0:
        faults.append(f"check: {output.strip()}")
    left = [entry.name for entry in (folder / "me/sent").iterdir() if entry.name.startswith(".")]
    if len(left) > 1:
        faults.append(f"unfinished folders pile up: {left}")
    return killed


def day(n):
    return f"20{10 + n // 336}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02}"


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--tries", type=int, default=500, help="of each")
    parser.add_argument("--seed", type=int, default=11)
    own, command = sys.argv[1 : sys.argv.index("--")], sys.argv[sys.argv.index("--") + 1 :]
    options = parser.parse_args(own)
    lapel, faults = str(pathlib.Path(command[0]).resolve()), []
    place = tempfile.mkdtemp()
    try:
        for name, tried in (("appends", append), ("seals", seal)):
            killed = tried(lapel, pathlib.Path(place), random.Random(options.seed), options.tries, faults)
            print(f"{options.tries} {name}, {killed} of them killed")
    finally:
        # What is sealed has to be made writable first.
        for path in pathlib.Path(place).rglob("*"):
            if path.is_dir():
                path.chmod(0o755)
        shutil.rmtree(place)
    for fault in faults[:20]:
        print(fault)
    print("no fault" if not faults else f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
