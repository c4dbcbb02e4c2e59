"""The questions of a roll-up asked with pandas, of the same file: results one a line, as JSON.

Prints one JSON line: milliseconds of loading and of the questions, and some answers to be compared.
"""
import json
import sys
import time

import pandas as pd

KEYS = ("unit", "stage", "standard")


def share(text):
    if text is None:
        return None
    top, _, bottom = text.partition("/")
    return int(top) / int(bottom or 1)


def load(path):
    results, indicators, gaps = [], [], []
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            one = json.loads(line)
            school, standard = one["school"], one["standard"]["id"]
            failed = one["guardFailed"]
            place = (school["unit"], school["category"], standard)
            results.append((*place, school["id"], one["grade"], one["total"], one["status"]))
            for entry in one["indicators"]:
                indicators.append((number, entry["id"], entry["status"], share(entry["share"]),
                                   failed is not None and entry["id"] in failed, failed is not None))
            for level in one.get("levels", ()):
                if level.get("gap") is not None:
                    gaps.append((school["unit"], standard, level["level"], share(level["gap"])))
    results = pd.DataFrame(results, columns=[*KEYS, "school", "grade", "total", "status"])
    results["total"] = pd.to_numeric(results["total"])
    for key in (*KEYS, "grade"):
        results[key] = results[key].astype("category")
    indicators = pd.DataFrame(indicators, columns=["result", "indicator", "status", "share", "failed", "guarded"])
    for key in ("indicator", "status"):
        indicators[key] = indicators[key].astype("category")
    indicators = indicators.join(results[list(KEYS)], on="result")
    gaps = pd.DataFrame(gaps, columns=["unit", "standard", "level", "gap"])
    return results, indicators, gaps


def ask(results, indicators, gaps):
    graded = results.groupby(list(KEYS) + ["grade"], observed=True).size()
    totals = results.groupby(list(KEYS), observed=True)["total"].agg(["mean", "median", "size"])
    coverage = results.groupby(["unit", "stage"], observed=True)["school"].nunique()
    by = indicators.groupby(["standard", "indicator"], observed=True)
    means = by["share"].agg(["mean", "count"])
    percentiles = by["share"].quantile([0.1, 0.25, 0.5, 0.75, 0.9])
    full = indicators["share"].eq(1).groupby([indicators["standard"], indicators["indicator"]], observed=True).sum()
    units = indicators.groupby(["standard", "indicator", "unit"], observed=True)["share"].mean()
    stages = indicators.groupby(["standard", "indicator", "stage"], observed=True)["share"].mean()
    states = indicators.groupby(["standard", "indicator", "status"], observed=True).size()
    passed = by[["failed", "guarded"]].sum()
    gap = gaps.groupby(["standard", "level", "unit"])["gap"].agg(["mean", "median", "count"])
    wide = gaps[gaps["gap"].abs() > 5].groupby(["standard", "level", "unit"]).size()
    return graded, totals, coverage, means, percentiles, full, units, stages, states, passed, gap, wide


def main():
    start = time.perf_counter()
    loaded = load(sys.argv[1])
    ready = time.perf_counter()
    answers = ask(*loaded)
    end = time.perf_counter()
    means, percentiles, full = answers[3], answers[4], answers[5]
    first = ("bench/group", "A1")
    print(json.dumps({
        "loadMs": (ready - start) * 1000,
        "queryMs": (end - ready) * 1000,
        "results": int(len(loaded[0])),
        "mean": f"{means.loc[first, 'mean']:.4f}",
        "n": int(means.loc[first, "count"]),
        "full": int(full.loc[first]),
        "percentiles": [f"{value:.4f}" for value in percentiles.loc[first]],
    }))


main()
