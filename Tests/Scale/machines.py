"""Builds made-up careers on several machines at once, kills one in mid-run, and compares with what one machine makes.

usage: machines.py LAPEL [--engine slurm|parallel|all] [--nodes 2 4] [--careers 400] [--tasks 8]

The machines are daemons on this one, each with a port of its own: `slurmd -N` for Slurm (Debian: slurm-wlm), `sshd` for GNU
parallel (Debian: parallel, openssh-server). It needs root, and touches nothing outside of a folder of its own.

What must hold, for each engine and number of machines: the files are those of one machine, to the byte; what was done before the
kill is not done again; the share of the machine that died is made by the others.
"""
import argparse
import filecmp
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
ENVIRONMENT = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/root"), "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": "1767312000"}
MANIFEST = ".lapel-files"


class Failed(Exception):
    """What was promised does not hold."""


class NotUp(Exception):
    """The engine's own daemons do not start here, before anything of this project ran on them."""


def must(holds, words):
    if not holds:
        raise Failed(words)


def wait(until, seconds, words):
    end = time.monotonic() + seconds
    while not until():
        must(time.monotonic() < end, f"after {seconds} s: {words}")
        time.sleep(0.05)


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def parent(process):
    """The process that started it; None where it is gone."""
    try:
        return int(pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
    except (OSError, IndexError, ValueError):
        return None


def command(process):
    """The words it was started with; empty where it is gone."""
    try:
        return pathlib.Path(f"/proc/{process}/cmdline").read_text(errors="replace")
    except OSError:
        return ""


def processes_with(words):
    """Those whose environment has the words: a machine's own processes, whoever their parent is by now."""
    found = []
    for place in pathlib.Path("/proc").iterdir():
        if place.name.isdigit() and int(place.name) != os.getpid():
            try:
                if words.encode() in (place / "environ").read_bytes():
                    found.append(int(place.name))
            except OSError:
                pass  # It ended, or is somebody else's.
    return found


def kill(numbers):
    """All at once, as far as it can be: a parent that saw its child die first would still tell of it."""
    for number in sorted(numbers):
        send(number, signal.SIGSTOP)
    for number in numbers:
        send(number, signal.SIGKILL)


def send(number, what):
    try:
        os.kill(number, what)
    except ProcessLookupError:
        pass


class Machines:
    """Daemons that were started here, ended when it is over."""

    def __init__(self, folder, count):
        self.folder, self.names, self.daemons = folder, [f"node{n + 1}" for n in range(count)], {}
        self.ports = {name: free_port() for name in self.names}

    def start(self, name, *command):
        log = open(self.folder / f"{name}.log", "ab")
        self.daemons[name] = subprocess.Popen(command, stdout=log, stderr=log, env=self.environment)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for name in list(self.names):
            self.cut(name)
        for daemon in self.daemons.values():
            daemon.kill()
            daemon.wait()

    def cut(self, name):
        """As when its power fails: the daemon and all it runs."""
        daemon = self.daemons.pop(name, None)
        if daemon:
            daemon.kill()
            daemon.wait()
        running = processes_with(self.mark(name))
        # What watches over a task dies with the machine: it must not live to say that the task has ended.
        kill([watcher for watcher in map(parent, running) if watcher and watcher not in running and "slurmstepd" in command(watcher)])
        kill(running)


class Slurm(Machines):
    title = "Slurm"
    environment = property(lambda self: {**ENVIRONMENT, "SLURM_CONF": str(self.folder / "slurm.conf")})

    def mark(self, name):
        return f"SLURMD_NODENAME={name}\0"

    def __init__(self, folder, count):
        super().__init__(folder, count)
        host = socket.gethostname().split(".")[0]
        (folder / "state").mkdir()
        lines = [
            "ClusterName=lapel", f"SlurmctldHost={host}(127.0.0.1)", f"SlurmctldPort={free_port()}", "SlurmUser=root", "SlurmdUser=root",
            # One machine that trusts itself: neither keys nor accounts.
            "AuthType=auth/none", "CredType=cred/none", "ProctrackType=proctrack/linuxproc", "TaskPlugin=task/none", "MpiDefault=none",
            "SelectType=select/cons_tres", "SelectTypeParameters=CR_CPU", "SchedulerParameters=sched_interval=1,batch_sched_delay=0",
            f"StateSaveLocation={folder}/state", f"SlurmdSpoolDir={folder}/spool-%n", f"SlurmctldPidFile={folder}/ctld.pid",
            f"SlurmdPidFile={folder}/%n.pid", "SlurmdTimeout=10", "SlurmctldTimeout=10", "KillWait=1", "ReturnToService=2", "JobRequeue=1",
            "AccountingStorageType=accounting_storage/none", "JobAcctGatherType=jobacct_gather/none",
            *(f"NodeName={name} NodeHostname={host} NodeAddr=127.0.0.1 Port={self.ports[name]} CPUs=1 State=UNKNOWN" for name in self.names),
            "PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP",
        ]
        (folder / "slurm.conf").write_text("\n".join(lines) + "\n")
        # slurmd wants to know a kind, and by the choices above asks nothing of it.
        (folder / "cgroup.conf").write_text("CgroupPlugin=cgroup/v1\n")
        self.start("slurmctld", "slurmctld", "-D", "-f", str(folder / "slurm.conf"))
        # A machine that asks before there is a controller waits longer each time until it asks again.
        self.come_up(lambda: "is UP" in self.ask("scontrol", "ping"))
        for name in self.names:
            (folder / f"spool-{name}").mkdir()
            self.start(name, "slurmd", "-D", "-N", name, "-f", str(folder / "slurm.conf"))
        self.come_up(lambda: self.ask("sinfo", "-h", "-t", "idle", "-o", "%D") == str(count))

    def come_up(self, until):
        try:
            wait(until, 60, "Slurm is not up")
        except Failed as failure:
            states = self.ask("sinfo", "-h", "-N", "-o", "%N %T %E")
            logs = [f"{path.name}: {line}" for path in self.folder.glob("*.log") for line in path.read_text(errors="replace").splitlines()[-8:]]
            self.__exit__()
            raise NotUp("\n  ".join([str(failure), *states.splitlines(), *logs])) from failure

    def ask(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True, text=True).stdout.strip()

    def submit(self, tasks, lapel, careers, output):
        """The recipe of the documentation, as it stands there."""
        self.tasks = tasks
        given = f"ALL,LIST={careers}/list.txt,OUTPUT={output},PATH={lapel.parent}:{ENVIRONMENT['PATH']}"
        number = self.ask("sbatch", "--parsable", f"--array=1-{tasks}", "--mem-per-cpu=0", f"--export={given}", f"--chdir={self.folder}",
                          str(ROOT / "Docs" / "scale" / "slurm.sh"))
        must(number.isdigit(), f"sbatch took no job: {number}")

    def is_done(self):
        # What is requeued begins two minutes later, in case it ends its machines; there is no need to wait for that.
        for line in self.ask("squeue", "-h", "-t", "PENDING", "-o", "%i %r").splitlines():
            task, reason = line.split(" ", 1)
            if reason == "BeginTime":
                self.ask("scontrol", "update", f"JobId={task}", "StartTime=now")
        left = subprocess.run(["squeue", "-h"], env=self.environment, capture_output=True, text=True)
        ended = left.returncode == 0 and not left.stdout.strip()
        return ended or all((self.folder / f"report-{task + 1}.jsonl").exists() for task in range(self.tasks))


class Parallel(Machines):
    title = "GNU parallel over ssh"
    environment = ENVIRONMENT

    def mark(self, name):
        return f" 127.0.0.1 {self.ports[name]}\0"

    def __init__(self, folder, count):
        super().__init__(folder, count)
        pathlib.Path("/run/sshd").mkdir(exist_ok=True)
        for key in ("host", "person"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / key)], check=True)
        logins = []
        for name in self.names:
            (folder / f"{name}.conf").write_text(
                f"Port {self.ports[name]}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nAuthorizedKeysFile {folder}/person.pub\n"
                f"PidFile {folder}/{name}.pid\nStrictModes no\nUsePAM no\nPermitRootLogin prohibit-password\n")
            self.start(name, shutil.which("sshd") or "/usr/sbin/sshd", "-D", "-e", "-f", str(folder / f"{name}.conf"))
            logins.append(f"1/ssh -p {self.ports[name]} -i {folder}/person -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "
                          "-o LogLevel=ERROR 127.0.0.1")
        (folder / "machines").write_text("\n".join(logins) + "\n")
        time.sleep(0.5)

    def submit(self, tasks, lapel, careers, output):
        words = [f"{key}={value}" for key, value in ENVIRONMENT.items()]
        line = ["env", *words, lapel, "build", "--from", f"{careers}/list.txt", "--shard", f"{{}}/{tasks}", "--changed", "--output", output]
        log = open(self.folder / "parallel.log", "ab")
        self.run = subprocess.Popen(["parallel", "--will-cite", "--sshloginfile", str(self.folder / "machines"), "--retries", "4",
                                     " ".join(map(str, line)), ":::", *map(str, range(1, tasks + 1))],
                                    stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=ENVIRONMENT)

    def is_done(self):
        return self.run.poll() is not None


def made(output):
    """The careers that are done, each with when it was written."""
    return {path: path.stat().st_mtime_ns for path in output.glob(f"*/{MANIFEST}")}


def same(one, other):
    """How many files there are; fails where they are not those of the other."""
    files = {path.relative_to(one) for path in one.rglob("*") if path.is_file()}
    others = {path.relative_to(other) for path in other.rglob("*") if path.is_file()}
    must(files == others, f"{len(files - others)} files are missing and {len(others - files)} are too many: {sorted(map(str, files ^ others))[:3]}")
    different = [path for path in files if not filecmp.cmp(one / path, other / path, shallow=False)]
    must(not different, f"{len(different)} files differ: {different[:3]}")
    return len(files)


def brought_up(engine, folder, count):
    """The machines of an engine; NotUp where they do not start three times, each time in a new folder with new ports."""
    for again in range(3):
        place = folder / f"daemons-{again + 1}"
        place.mkdir()
        try:
            return engine(place, count)
        except NotUp as reason:
            said = reason
            print(f"{engine.title}, {count} machines: not up at try {again + 1}: {reason}", file=sys.stderr)
    raise said


def tried(engine, count, lapel, careers, one, folder, tasks):
    folder.mkdir()
    output = folder / "output"
    total = len((careers / "list.txt").read_text().split())
    start = time.monotonic()
    with brought_up(engine, folder, count) as machines:
        machines.submit(tasks, lapel, careers, output)
        wait(lambda: len(made(output)) >= total // 4 or machines.is_done(), 300, "a quarter is not done")
        must(len(made(output)) >= total // 4, "every task ended, and a quarter is not done")
        victim = machines.names[-1]
        machines.cut(victim)
        before = made(output)
        must(len(before) < total, "everything was done before a machine could be killed: ask for more --careers")
        wait(machines.is_done, 600, "the rest is not done")
    after = made(output)
    again = [path for path, when in before.items() if after.get(path) != when]
    files = same(one, output)
    # What the dead machine was writing when it died may be half done, and is then done anew.
    must(not again, f"{len(again)} careers were built twice, such as {again[:1]}")
    print(f"{engine.title}, {count} machines: {victim} was killed with {len(before)} of {total} careers done; {files} files are those of one machine, "
          f"none of the {len(before)} was built again ({time.monotonic() - start:.0f} s)")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("lapel", type=lambda path: pathlib.Path(path).resolve())
    arguments.add_argument("--engine", choices=["slurm", "parallel", "all"], default="all")
    arguments.add_argument("--nodes", type=int, nargs="+", default=[2, 4])
    arguments.add_argument("--careers", type=int, default=400)
    arguments.add_argument("--tasks", type=int, default=8)
    asked = arguments.parse_args()
    engines = {"slurm": [Slurm], "parallel": [Parallel], "all": [Slurm, Parallel]}[asked.engine]
    work = pathlib.Path(tempfile.mkdtemp(prefix="lapel-machines-"))
    try:
        careers, one = work / "careers", work / "one"
        subprocess.run([sys.executable, ROOT / "Benchmarks" / "careers.py", str(asked.careers), careers], check=True)
        subprocess.run([asked.lapel, "build", "--from", careers / "list.txt", "--changed", "--output", one], check=True, env=ENVIRONMENT, cwd=work)
        for engine in engines:
            for count in asked.nodes:
                tried(engine, count, asked.lapel, careers, one, work / f"{engine.__name__.lower()}-{count}", asked.tasks)
    except NotUp:
        # Nothing of this project was run yet, so it is neither right nor wrong.
        print("NOT TRIED: the engine's own daemons do not start on this machine, see above", file=sys.stderr)
    except Failed as failure:
        print(f"FAILED: {failure}; what was left is in {work}", file=sys.stderr)
        return 1
    shutil.rmtree(work)
    return 0


sys.exit(main())
