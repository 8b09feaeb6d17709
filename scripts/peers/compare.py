"""Runs twinleaf and Splink in turn on the same customers and compares time, memory and F1.

`scripts/bench --peers` calls it for every number of records. It measures both from outside, alike: CPU seconds (user
and system) of the whole process with all threads and children, wall seconds, and the most memory that was resident.

Usage: compare.py --twinleaf FILE --customers FILE --truth FILE --work FOLDER --venv FOLDER
         [--threads N] [--runs N] [--json]
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
# What the settings of splink_dedupe.py are made for.
COLUMNS = {"id", "first_name", "last_name", "company", "phone", "mobile", "email", "address", "zip"}
MEASURES = [("cpuSeconds", "CPU s", 1), ("wallSeconds", "wall s", 1), ("peakMemoryBytes", "peak MB", 1 << 20)]


def fail(message):
    sys.exit(f"bench: --peers: {message}")


def installed_python(folder):
    """The interpreter of a virtual environment that holds what requirements.txt names, made where there is none."""
    python = folder / "bin" / "python"
    try:
        if not python.exists():
            venv.create(folder, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        fail(f"no virtual environment in {folder}: {error}")
    # Quick, and without network, where all is there already.
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run([*install, "-r", HERE / "requirements.txt"], capture_output=True, text=True)
    if done.returncode != 0:
        fail(f"pip could not install Splink from PyPI; is there a network?\n{done.stderr.strip()}")
    return python


def measured(name, command):
    """Runs a command to its end and returns what it took."""
    started = time.monotonic()
    with open(f"{name}.log", "w", encoding="utf-8") as log:
        process = subprocess.Popen([str(part) for part in command], stdout=log, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        end = Path(f"{name}.log").read_text(encoding="utf-8", errors="replace")[-2000:]
        fail(f"{name} ended with status {process.returncode}:\n{end}")
    return {
        "cpuSeconds": usage.ru_utime + usage.ru_stime,
        "wallSeconds": time.monotonic() - started,
        "peakMemoryBytes": usage.ru_maxrss * 1024,
    }


def evaluated(command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        fail(f"the evaluation failed:\n{done.stderr.strip()}")
    return json.loads(done.stdout)


def twinleaf_f1(answer):
    """F1 of pairs at certain and likely, wherever it stands in the evaluation."""
    if isinstance(answer, dict):
        if answer.get("bands") == "certain+likely":
            return answer["pairwise"]["f1"]
        answer = list(answer.values())
    found = (twinleaf_f1(value) for value in answer) if isinstance(answer, list) else ()
    return next((value for value in found if value is not None), None)


def compared(options, python):
    """The measures of both in every run, and both F1."""
    runs = {"twinleaf": [], "splink": []}
    out, folder = options.work / "twinleaf", options.work / "splink"
    for _ in range(options.runs):
        for leftover in (out, folder):
            shutil.rmtree(leftover, ignore_errors=True)
        folder.mkdir()
        dedupe = [options.twinleaf, "dedupe", "--quiet", "--threads", options.threads, "--output", out]
        runs["twinleaf"].append(measured("twinleaf", [*dedupe, options.customers]))
        script = HERE / "splink_dedupe.py"
        runs["splink"].append(measured("splink", [python, script, options.customers, folder, options.threads]))
    answer = evaluated([options.twinleaf, "evaluate", "--json", "--truth", options.truth, out])
    best = evaluated([python, HERE / "splink_f1.py", folder, options.truth])
    return runs, {"twinleaf": twinleaf_f1(answer), "splink": best["f1"]}, best


def medians(runs):
    return {side: {key: statistics.median(run[key] for run in of) for key, _, _ in MEASURES} for side, of in runs.items()}


def print_table(options, middle, f1, best):
    records = sum(1 for _ in open(options.truth, "rb")) - 1
    times = "run" if options.runs == 1 else "runs"
    threads = "thread" if options.threads == 1 else "threads"
    print(f"{records} records, {options.runs} {times} of each, {options.threads} {threads}")
    print(f"{'':<8}  {'twinleaf':>9}  {'Splink':>9}  {'ratio':>6}")
    for key, label, unit in MEASURES:
        ours, theirs = middle["twinleaf"][key] / unit, middle["splink"][key] / unit
        digits = 0 if unit > 1 else 2
        print(f"{label:<8}  {ours:>9.{digits}f}  {theirs:>9.{digits}f}  {ours / theirs:>6.3f}")
    print(f"{'F1':<8}  {f1['twinleaf']:>9.4f}  {f1['splink']:>9.4f}          at match weight {best['weight']}")


def parsed():
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("twinleaf", "customers", "truth", "work", "venv"):
        parser.add_argument(f"--{name}", type=lambda text: Path(text).absolute(), required=True)
    parser.add_argument("--threads", type=int, default=min(os.cpu_count() or 1, 4))
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def main():
    options = parsed()
    with open(options.customers, encoding="utf-8") as file:
        missing = COLUMNS - set(file.readline().strip().split(","))
    if missing:
        fail(f"Splink's settings are for other customers; these have no column {', '.join(sorted(missing))}")
    python = installed_python(options.venv)
    options.work.mkdir(parents=True, exist_ok=True)
    os.chdir(options.work)
    runs, f1, best = compared(options, python)
    middle = medians(runs)
    if options.json:
        sides = {side: {**middle[side], "f1": f1[side]} for side in middle}
        print(json.dumps({"threads": options.threads, "runs": options.runs, **sides, "matchWeight": best["weight"]}))
    else:
        print_table(options, middle, f1, best)


if __name__ == "__main__":
    main()
