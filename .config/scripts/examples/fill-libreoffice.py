"""Fills issued forms with LibreOffice Calc, as a teacher would: fill-libreoffice.py FORMS ANSWERS OUT [DEEDS.json]

Needs python3-uno and soffice. Starts a LibreOffice of its own with a profile of its own and ends it again.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

from form_places import Places, cells_to_type, is_date, jobs

PORT = 2917
EXCEL = "Calc MS Excel 2007 XML"
SECONDS_TO_START = 120


def setting(name, value):
    item = PropertyValue()
    item.Name, item.Value = name, value
    return item


def start(profile):
    address = f"socket,host=127.0.0.1,port={PORT};urp;"
    options = ["--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}"]
    return subprocess.Popen(["soffice", *options, f"--accept={address}"], stderr=subprocess.DEVNULL)


def desktop_of():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:socket,host=127.0.0.1,port={PORT};urp;StarOffice.ComponentContext"
    for _ in range(SECONDS_TO_START * 2):
        try:
            context = resolver.resolve(address)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.5)
    raise TimeoutError("LibreOffice did not start")


def used_range(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return sheet.getCellRangeByPosition(0, 0, cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow)


def grid_of(sheet):
    return used_range(sheet).getDataArray()


def type_into(cell, value):
    """Numbers as values; dates through the formula bar, which reads them; everything else as text."""
    if isinstance(value, (int, float)):
        cell.Value = value
    elif is_date(value):
        cell.Formula = value
    else:
        cell.String = value


def do(sheets, deed):
    sheet = sheets.getByName(deed["sheet"])
    if deed["do"] == "rename-sheet":
        sheet.Name = deed["to"]
        return
    if sheet.isProtected():
        sheet.unprotect("")
    places = Places(grid_of(sheet))
    last = used_range(sheet).RangeAddress.EndColumn
    source, target = places.rows[deed["row"]], places.rows[deed["to"]]
    row = sheet.getCellRangeByPosition(0, source, last, source)
    sheet.copyRange(sheet.getCellByPosition(0, target).CellAddress, row.RangeAddress)


def fill(desktop, form, answers, deeds, out):
    book = desktop.loadComponentFromURL(form.resolve().as_uri(), "_blank", 0, (setting("Hidden", True),))
    try:
        sheets = book.Sheets
        grids = {name: grid_of(sheets.getByName(name)) for name in answers}
        for sheet, row, column, value in cells_to_type(answers, grids):
            type_into(sheets.getByName(sheet).getCellByPosition(column, row), value)
        for deed in deeds:
            do(sheets, deed)
        book.DocumentProperties.Author = "教科室"
        book.storeToURL(out.resolve().as_uri(), (setting("FilterName", EXCEL),))
    finally:
        book.close(True)


def main(forms, answers_folder, out, deeds_file=None):
    Path(out).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        office = start(profile)
        try:
            desktop = desktop_of()
            for name, answers, deeds in jobs(answers_folder, deeds_file):
                fill(desktop, Path(forms) / f"{name}.xlsx", answers, deeds, Path(out) / f"{name}.xlsx")
                print(f"{name}.xlsx", flush=True)
            desktop.terminate()
            office.wait(30)
        finally:
            office.kill()


if __name__ == "__main__":
    main(*sys.argv[1:])
