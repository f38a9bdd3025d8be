#!/usr/bin/env python3
"""One sample of bench/list: fast_bitrix24.py FOLDER WEBHOOK FIELDS. Needs aiohttp, tqdm and more_itertools.

icontract and beartype check arguments only. Where they are missing, modules of their names that check nothing take their
place.
"""
import json
import re
import resource
import sys
import types
import typing


def unchecked(*given, **_):
    plain = len(given) == 1 and isinstance(given[0], type(unchecked)) and given[0].__name__ != "<lambda>"
    return given[0] if plain else lambda decorated: decorated


def stand_in(name, **members):
    try:
        __import__(name)
    except ImportError:
        module = types.ModuleType(name)
        module.__dict__.update(members)
        sys.modules[name] = module


stand_in("icontract", require=unchecked, ensure=unchecked, invariant=unchecked)
stand_in("beartype", beartype=unchecked)
stand_in("beartype.typing", **{name: getattr(typing, name) for name in ("Any", "Dict", "Iterable", "List", "Optional", "Union")})

folder, webhook, fields = sys.argv[1:]
sys.path.insert(0, folder)
from fast_bitrix24 import Bitrix  # noqa: E402

try:
    rows = Bitrix(webhook, verbose=False).get_all("crm.activity.list", {"select": fields.split(",")})
    ids = [int(row["ID"]) for row in rows]
    used = resource.getrusage(resource.RUSAGE_SELF)
    with open("/proc/self/status") as status:
        peak = int(re.search(r"VmHWM:\s+(\d+) kB", status.read())[1]) * 1024
    figures = {"rows": len(ids), "twice": len(ids) - len(set(ids)), "ordered": ids == sorted(ids), "cpu": used.ru_utime + used.ru_stime, "peak": peak}
except Exception as error:
    figures = {"failed": type(error).__name__}
print(json.dumps(figures))
