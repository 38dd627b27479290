"""Whole processes → how long they took and what memory they had, two commands by turns.

Machines drift and other programs run beside, so nothing is said of one command alone: each run is
followed by one of the other command, and what counts is the median of the ratios of such pairs.
"""
import dataclasses
import os
import statistics
import time


@dataclasses.dataclass
class Cost:
    wall: float  # Seconds.
    cpu: float  # Seconds, of all threads.
    memory: float  # MiB at most.


def run(command, cwd=None, status=0):
    """The cost of one run, whose output is thrown away; None when it ended in another way than `status`, which
    is None where any will do."""
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(nowhere, stream)
        try:
            if cwd:
                os.chdir(cwd)
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    _, ended, usage = os.wait4(child, 0)
    wall = time.monotonic() - start
    if status is not None and os.waitstatus_to_exitcode(ended) != status:
        return None
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


@dataclasses.dataclass
class Pair:
    ours: Cost  # Medians.
    theirs: Cost
    ratio: Cost  # Medians of the ratios.


def median(costs):
    return Cost(*(statistics.median(getattr(cost, field.name) for cost in costs)
                  for field in dataclasses.fields(Cost)))


def compare(ours, theirs, runs, before=lambda: None, folders=(None, None), status=0):
    """`runs` pairs after one that does not count; None when a command failed. `status` is that of ours."""
    pairs = []
    for number in range(runs + 1):
        before()
        pair = run(ours, folders[0], status), run(theirs, folders[1])
        if None in pair:
            return None
        if number:
            pairs.append(pair)
    ratios = [Cost(a.wall / b.wall, a.cpu / max(b.cpu, 1e-3), a.memory / b.memory) for a, b in pairs]
    return Pair(median([a for a, _ in pairs]), median([b for _, b in pairs]), median(ratios))
