"""Where the cells of an issued form are: sheets by name, columns by header, rows by number or hidden key."""

import json
import re
from pathlib import Path

NUMBER_HEADER = "编号"
KEY_HEADER = "行标识"
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Places:
    """Rows and columns (from 0) of one sheet, from its values."""

    def __init__(self, grid):
        header = next(index for index, row in enumerate(grid) if _key_column(row) is not None)
        self.key_column = _key_column(grid[header])
        self.columns = {}
        for index, value in enumerate(grid[header]):
            self.columns.setdefault(str(value or ""), index)
        self.rows = {}
        for index in range(header + 1, len(grid)):
            key = str(grid[index][self.key_column] or "")
            if key:
                self.rows.setdefault(key, index)

    def find(self, row, header):
        """(row, column) of a cell, or None."""
        if row in self.rows and header in self.columns:
            return self.rows[row], self.columns[header]
        return None


def _key_column(row):
    for index, value in enumerate(row):
        text = str(value or "")
        if text == NUMBER_HEADER or text.startswith(KEY_HEADER):
            return index
    return None


def is_date(value):
    """A text that a teacher would type as a date."""
    return isinstance(value, str) and ISO_DATE.fullmatch(value) is not None


def cells_to_type(answers, grids):
    """Yields (sheet, row, column, value); raises LookupError naming every cell that the form does not have."""
    missing = []
    for sheet, rows in answers.items():
        if sheet not in grids:
            missing.append(sheet)
            continue
        places = Places(grids[sheet])
        for row, cells in rows.items():
            for header, value in cells.items():
                place = places.find(row, header)
                if place is None:
                    missing.append(f"{sheet}/{row}/{header}")
                else:
                    yield sheet, place[0], place[1], value
    if missing:
        raise LookupError("not in the form: " + ", ".join(missing[:20]))


def jobs(answers_folder, deeds_file):
    """(name, answers, deeds) of every answers file; the deeds are what is done to whole rows and sheets."""
    deeds = json.loads(Path(deeds_file).read_text("utf-8")) if deeds_file else {}
    for path in sorted(Path(answers_folder).glob("*.json")):
        yield path.stem, json.loads(path.read_text("utf-8")), deeds.get(path.stem, [])
