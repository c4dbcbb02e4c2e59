"""Paints the report of painting.ts with reportlab.

Arguments: regular.ttf bold.ttf, then the content as one line of JSON on standard input. It paints one report for each
further line and answers with its length.
"""
import io
import json
import sys

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

regular, bold = sys.argv[1:3]
content = json.loads(sys.stdin.readline())
pdfmetrics.registerFont(TTFont("Song", regular))
pdfmetrics.registerFont(TTFont("SongBold", bold))
pdfmetrics.registerFontFamily("Song", normal="Song", bold="SongBold", italic="Song", boldItalic="SongBold")

TITLE = ParagraphStyle("title", fontName="SongBold", fontSize=18, leading=27, alignment=TA_CENTER, wordWrap="CJK")
HEADING = ParagraphStyle("heading", fontName="SongBold", fontSize=13, leading=20, spaceBefore=9, wordWrap="CJK")
BODY = ParagraphStyle(
    "body", fontName="Song", fontSize=10.5, leading=17, alignment=TA_JUSTIFY, firstLineIndent=21, wordWrap="CJK"
)
CELL = ParagraphStyle("cell", fontName="Song", fontSize=10, leading=13.5, wordWrap="CJK")
HEAD = ParagraphStyle("head", parent=CELL, fontName="SongBold", alignment=TA_CENTER)
GRID = [
    ("GRID", (0, 0), (-1, -1), 0.5, colors.HexColor("#9a9a9a")),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("FONT", (0, 0), (-1, -1), "Song", 10, 13.5),
]


def rows(table, first_style):
    head, *body = table
    # Paragraphs only where a text may need a second line: plain strings are much cheaper.
    return [[Paragraph(text, first_style) for text in head]] + [
        [Paragraph(text, CELL) if len(text) > 8 else text for text in row] for row in body
    ]


def footer(canvas, document):
    canvas.setFont("Song", 9)
    canvas.drawRightString(A4[0] - 20 * mm, 12 * mm, "第 %d 页" % document.page)


def report():
    buffer = io.BytesIO()
    document = SimpleDocTemplate(
        buffer, pagesize=A4, topMargin=20 * mm, bottomMargin=22 * mm, leftMargin=22 * mm, rightMargin=20 * mm, title=content["title"]
    )
    width = A4[0] - 42 * mm
    story = [Paragraph(content["title"], TITLE)]
    story.append(Table(rows(content["facts"], CELL), colWidths=[width * w for w in content["factWidths"]], style=GRID))
    story.append(Paragraph(content["heading"], HEADING))
    story.extend(Paragraph(text, BODY) for text in content["paragraphs"])
    total = sum(content["widths"])
    style = TableStyle(
        GRID
        + [("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e6e9ee"))]
        + [("BACKGROUND", (0, row), (-1, row), colors.HexColor("#f7f8f9")) for row in range(2, len(content["table"]), 2)]
    )
    story.append(
        Table(rows(content["table"], HEAD), colWidths=[width * w / total for w in content["widths"]], repeatRows=1, style=style)
    )
    document.build(story, onFirstPage=footer, onLaterPages=footer)
    return buffer.getvalue()


for _ in sys.stdin:
    print(len(report()), flush=True)
