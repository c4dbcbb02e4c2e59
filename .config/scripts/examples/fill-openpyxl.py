"""Fills issued forms with openpyxl, as an office script would: fill-openpyxl.py FORMS ANSWERS OUT [DEEDS.json]"""

import datetime
import sys
from pathlib import Path

import openpyxl

from form_places import Places, cells_to_type, is_date, jobs


def grid_of(sheet):
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def type_into(cell, value):
    cell.value = datetime.datetime.strptime(value, "%Y-%m-%d") if is_date(value) else value


def do(book, deed):
    sheet = book[deed["sheet"]]
    if deed["do"] == "rename-sheet":
        sheet.title = deed["to"]
        return
    places = Places(grid_of(sheet))
    source, target = places.rows[deed["row"]] + 1, places.rows[deed["to"]] + 1
    for cell in sheet[source]:
        sheet.cell(row=target, column=cell.column, value=cell.value)


def fill(form, answers, deeds, out):
    book = openpyxl.load_workbook(form)
    grids = {name: grid_of(book[name]) for name in answers}
    for sheet, row, column, value in cells_to_type(answers, grids):
        type_into(book[sheet].cell(row=row + 1, column=column + 1), value)
    for deed in deeds:
        do(book, deed)
    book.properties.creator = "教科室"
    book.save(out)


def main(forms, answers_folder, out, deeds_file=None):
    Path(out).mkdir(parents=True, exist_ok=True)
    for name, answers, deeds in jobs(answers_folder, deeds_file):
        fill(Path(forms) / f"{name}.xlsx", answers, deeds, Path(out) / f"{name}.xlsx")
        print(f"{name}.xlsx")


if __name__ == "__main__":
    main(*sys.argv[1:])
