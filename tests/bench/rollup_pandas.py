"""The questions of a roll-up asked with pandas, of the same file: results one a line, as JSON.

Prints one JSON line: milliseconds of loading and of the questions, and all answers, to be compared.
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


def is_key(indicator):
    """Every fifth indicator of the made-up city is a key one."""
    return int(indicator[1:]) % 5 == 1


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
                applies = failed is not None and entry["status"] != "not-applicable" and is_key(entry["id"])
                indicators.append((number, entry["id"], entry["status"], share(entry["share"]),
                                   applies and entry["id"] in failed, applies))
            for level in one.get("levels", ()):
                if level.get("gap") is not None:
                    gaps.append((school["unit"], standard, level["level"], share(level["gap"])))
    results = pd.DataFrame(results, columns=[*KEYS, "school", "grade", "total", "status"])
    results["total"] = pd.to_numeric(results["total"])
    results["grade"] = results["grade"].fillna("*")
    for key in (*KEYS, "grade"):
        results[key] = results[key].astype("category")
    indicators = pd.DataFrame(indicators, columns=["result", "indicator", "status", "share", "failed", "guarded"])
    for key in ("indicator", "status"):
        indicators[key] = indicators[key].astype("category")
    indicators["full"] = indicators["share"].eq(1)
    indicators = indicators.join(results[list(KEYS)], on="result")
    gaps = pd.DataFrame(gaps, columns=["unit", "standard", "level", "gap"])
    return results, indicators, gaps


def by_groups(keys, frame, values):
    """The numbers of each group, by its key."""
    return {tuple(row[:len(keys)]): list(row[len(keys):])
            for row in frame.reset_index()[list(keys) + list(values)].itertuples(index=False, name=None)}


def indicators_by(indicators, *keys):
    groups = indicators.groupby(list(keys), observed=True)
    return groups.agg(n=("share", "count"), mean=("share", "mean"), full=("full", "sum"),
                      guarded=("guarded", "sum"), failed=("failed", "sum"))


def ask(results, indicators, gaps):
    answers = {}
    graded = results.groupby(["standard", "unit", "stage", "grade"], observed=True).size()
    answers["grade"] = {key: [n] for key, n in graded.items()}
    answers["total"] = {}
    for keys in (("standard", "unit", "stage"), ("standard", "unit"), ("standard", "stage"), ("standard",)):
        totals = results.groupby(list(keys), observed=True)["total"].agg(["mean", "median", "size"])
        for row in totals.reset_index().itertuples(index=False, name=None):
            of = dict(zip(keys, row))
            answers["total"][tuple(of.get(key) for key in ("standard", "unit", "stage"))] = list(row[len(keys):])
    schools = results.groupby(["unit", "stage"], observed=True)["school"].nunique()
    answers["schools"] = {key: [n] for key, n in schools.items()}
    by = indicators.groupby(["standard", "indicator"], observed=True)
    parts = indicators_by(indicators, "standard", "indicator")
    states = indicators.groupby(["standard", "indicator", "status"], observed=True).size().unstack(fill_value=0)
    percentiles = by["share"].quantile([0.1, 0.25, 0.5, 0.75, 0.9]).unstack()
    whole = parts.join(states).join(percentiles)
    answers["indicator"] = {
        key: [row[0], row[1], row[2], row[5], row[6], row[3] or None, row[3] - row[4] if row[3] else None, *row[7:]]
        for key, row in by_groups(("standard", "indicator"), whole,
                                  ("n", "mean", "full", "guarded", "failed", "blank", "not-applicable",
                                   0.1, 0.25, 0.5, 0.75, 0.9)).items()}
    for name in ("unit", "stage"):
        keys = ("standard", "indicator", name)
        part = by_groups(keys, indicators_by(indicators, *keys), ("n", "mean", "full", "guarded", "failed"))
        answers[f"indicator of {name}"] = {
            key: [n, mean, full, guarded - failed if guarded else None]
            for key, (n, mean, full, guarded, failed) in part.items()}
    answers["gap"] = {}
    for keys in (("standard", "level", "unit"), ("standard", "level")):
        groups = gaps.groupby(list(keys), observed=True)
        table = groups["gap"].agg(["count", "mean", "median"]).join(groups[[*CLASSES]].sum())
        for key, (n, mean, median, *classes) in by_groups(keys, table, ("count", "mean", "median", *CLASSES)).items():
            wide = classes[0] + classes[-1]
            flagged = wide + classes[1] + classes[-2]
            own = key if len(key) == 3 else (*key, None)
            answers["gap"][own] = [n, mean, median, flagged, wide, *classes]
    return answers


CLASSES = ("under -10", "-10 to -5", "-5 to 0", "0", "0 to 5", "5 to 10", "over 10")


def classify(gaps):
    """Columns of the classes on both sides of 0; a limit belongs to the class that is nearer to 0."""
    gap = gaps["gap"]
    for name, holds in zip(CLASSES, (gap < -10, (gap >= -10) & (gap < -5), (gap >= -5) & (gap < 0), gap == 0,
                                     (gap > 0) & (gap <= 5), (gap > 5) & (gap <= 10), gap > 10)):
        gaps[name] = holds
    return gaps


def text(part):
    return "*" if part is None or part != part else str(part)


def number(value):
    if value is None or value != value:
        return None
    return int(value) if float(value).is_integer() else float(value)


def main():
    start = time.perf_counter()
    results, indicators, gaps = load(sys.argv[1])
    ready = time.perf_counter()
    answers = ask(results, indicators, classify(gaps))
    end = time.perf_counter()
    rows = {"|".join((name, *map(text, key if isinstance(key, tuple) else (key,)))): [*map(number, values)]
            for name, own in answers.items() for key, values in own.items()}
    print(json.dumps({
        "loadMs": (ready - start) * 1000,
        "queryMs": (end - ready) * 1000,
        "answers": rows,
    }))


main()
