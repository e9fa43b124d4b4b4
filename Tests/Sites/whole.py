#!/usr/bin/env python3
"""Interrupts `lapel site` in every way, and looks whether the old site or the new one stands there, whole: Tests/Sites/whole.py LAPEL [KILLS] [SEED]

Killed at a random moment, with no room for its files, and two at once. Whoever reads the folder meanwhile sees one of the two as well."""
import hashlib
import pathlib
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time


def career(folder, word, count=40):
    rows = ["name: Gildong Hong", "headline: Engineer", "projects:"]
    for at in range(count):
        rows += [f"  - {{id: p{at}, name: Project {at}, date: 2020-01, highlights: [Cut task {at} to {word}]}}"]
    folder.mkdir(exist_ok=True)
    (folder / "profile.yaml").write_text("\n".join(rows) + "\n")


def state(site):
    """The digest of every file, by path; None where there is no folder."""
    if not site.is_dir():
        return None
    found = {}
    for path in sorted(site.rglob("*")):
        if path.is_file():
            found[str(path.relative_to(site))] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


class Trial:
    def __init__(self, lapel, place):
        self.place = place
        self.command = [lapel, "site", "me", "--format", "text", "--today", "2026-11-30"]
        self.site = place / "output/me/site"
        self.states = []
        for word in ("one", "two"):
            career(place / "me", word)
            shutil.rmtree(place / "output", ignore_errors=True)
            self.run()
            self.states.append(state(self.site))
            shutil.copytree(place / "output", place / f"output-{word}")
        assert self.states[0] != self.states[1]

    def run(self, **more):
        return subprocess.run(self.command, cwd=self.place, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **more)

    def restore(self, word):
        """The output as it was after a build of one of the two careers, the career being the other."""
        shutil.rmtree(self.place / "output", ignore_errors=True)
        if word:
            shutil.copytree(self.place / f"output-{word}", self.place / "output")
        career(self.place / "me", "two" if word != "two" else "one")

    def expect(self, allowed, what):
        found = state(self.site)
        if found not in allowed:
            sys.exit(f"whole.py: {what}: {'half a site' if found is not None else 'no site'}: {sorted(found or {})[:5]}")

    def left(self):
        """What stands beside the site."""
        return sorted(p.name for p in self.site.parent.iterdir() if p.name != "site")


def killed(trial, kills, dice):
    start = time.monotonic()
    trial.restore("one")
    trial.run()
    length = time.monotonic() - start
    seen = {"old": 0, "new": 0, "none": 0}
    for at in range(kills):
        old = "one" if at % 4 else None
        trial.restore(old)
        before = trial.states[0] if old else None
        child = subprocess.Popen(trial.command, cwd=trial.place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(dice.random() * length)
        child.kill()
        child.wait()
        trial.expect([before, trial.states[1]], f"kill {at}")
        found = state(trial.site)
        seen["none" if found is None else "old" if found == trial.states[0] else "new"] += 1
        trial.run()
        trial.expect([trial.states[1]], f"after kill {at}")
        if trial.left():
            sys.exit(f"whole.py: after kill {at} there is still {trial.left()}")
    print(f"killed {kills} times: the old site {seen['old']} times, the new one {seen['new']}, none where none was {seen['none']}")


def without_room(trial):
    """No file may be larger than a part of what they need, as on a disk that is full in the middle of one."""
    for limit in (0, 1, 500, 3000):
        trial.restore("one")
        done = subprocess.run(
            trial.command, cwd=trial.place, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
        if done.returncode == 0:
            sys.exit(f"whole.py: files of at most {limit} bytes, and nothing was said of it")
        trial.expect([trial.states[0]], f"files of at most {limit} bytes")
        trial.run()
        trial.expect([trial.states[1]], "with room again")
    print("no room: the old site 4 times")


def full_disk(trial):
    """A disk of its own that is too small, where one may be made."""
    disk = trial.place / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk], capture_output=True).returncode:
        print("full disk: none can be made here")
        return
    try:
        shutil.copytree(trial.place / "output-one", disk / "output")
        career(trial.place / "me", "two", 400)
        done = subprocess.run([*trial.command, "--output", disk / "output"], cwd=trial.place, capture_output=True)
        found = state(disk / "output/me/site")
        if done.returncode == 0 or found != trial.states[0]:
            sys.exit(f"whole.py: full disk: exit {done.returncode}, {'the old site' if found == trial.states[0] else 'not the old site'}")
    finally:
        subprocess.run(["umount", disk])
    print("full disk: the old site")


def two_at_once(trial, times=6):
    for _ in range(times):
        trial.restore("one")
        children = [subprocess.Popen(trial.command, cwd=trial.place, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(2)]
        for child in children:
            if child.wait():
                sys.exit(f"whole.py: two at once: {child.stderr.read().decode()}")
        trial.expect([trial.states[1]], "two at once")
    print(f"two at once: the new site {times} times")


def watched(trial, times=6):
    """Through one handle on the folder, as a server has it, and by its path: never a page that names a style sheet that is not there."""
    stop = threading.Event()
    bad = []

    def look():
        while not stop.is_set():
            try:
                page = (trial.site / "index.html").read_bytes()
                (trial.site / "style.css").read_bytes()
            except OSError as error:
                bad.append(str(error))
                continue
            if not page.endswith(b"</html>\n"):
                bad.append("half a page")

    trial.restore("one")
    reader = threading.Thread(target=look)
    reader.start()
    for at in range(times):
        career(trial.place / "me", f"time {at}")
        trial.run()
    stop.set()
    reader.join()
    if bad:
        sys.exit(f"whole.py: while it was written a reader saw: {bad[0]} ({len(bad)} times)")
    print(f"read while written {times} times: always whole")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    lapel = pathlib.Path(sys.argv[1]).resolve()
    kills, seed = (int(sys.argv[n]) if len(sys.argv) > n else usual for n, usual in ((2, 24), (3, 1)))
    with tempfile.TemporaryDirectory() as place:
        trial = Trial(lapel, pathlib.Path(place))
        killed(trial, kills, random.Random(seed))
        without_room(trial)
        full_disk(trial)
        two_at_once(trial)
        watched(trial)


main()
