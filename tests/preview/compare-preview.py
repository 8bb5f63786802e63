#!/usr/bin/env python3
"""Holds a deck's preview against the deck as LibreOffice draws it.

usage: compare-preview.py DECK.pptx [DECK.pptx ...]      (DECK.html, made by `deck --preview`, beside each)

For each line of the preview's slides, the nearest word of the drawn slide that is its first word is looked
for: its left edge and its baseline, in points. Prints the median and the worst of each deck; exit 1 when two lines in
a hundred, of all decks, start further off than the limit or are missing. Heights must agree without exception: each
column of three lines and more, from its first baseline to its last, as measured and as drawn, within 3%.
Needs soffice and pdftotext.
"""
import html, os, re, statistics, subprocess, sys, tempfile, zipfile
from html.parser import HTMLParser

LIMIT = 4.0  # points
HEIGHT = 0.03  # of a column


class Preview(HTMLParser):
    """The lines of each slide with their left edge and baseline."""

    def __init__(self):
        super().__init__()
        self.slides, self.text = [], None

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag == 'svg':
            self.slides.append([])
        elif tag == 'text':
            self.text = [float(a['x']), float(a['y']), '']

    def handle_endtag(self, tag):
        if tag == 'text' and self.text:
            self.slides[-1].append(tuple(self.text))
            self.text = None

    def handle_data(self, data):
        if self.text:
            self.text[2] += data


def draw(decks, folder):
    """The PDF of each deck; LibreOffice takes longer to start than to draw one."""
    copies = [without_links(deck, folder) for deck in decks]
    subprocess.run(['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', 'pdf',
                    '--outdir', folder, *copies], check=True, capture_output=True)
    return [os.path.splitext(copy)[0] + '.pdf' for copy in copies]


def words_of(pdf):
    """Words of each page as drawn: (left edge, top, bottom, word)."""
    out = subprocess.run(['pdftotext', '-bbox-layout', pdf, '-'], check=True, capture_output=True, text=True).stdout
    for page in re.findall(r'<page[^>]*>(.*?)</page>', out, re.S):
        lines = []
        for line in re.findall(r'<line[^>]*>(.*?)</line>', page, re.S):
            words = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)</word>', line)
            lines += [(float(x), float(top), float(bottom), html.unescape(w)) for x, top, bottom, w in words]
        yield lines


def without_links(deck, folder):
    """A copy whose tags lead nowhere: LibreOffice may end a line before a link, whatever stands in front of it; PowerPoint does not."""
    copy = os.path.join(folder, os.path.basename(deck))
    with zipfile.ZipFile(deck) as given, zipfile.ZipFile(copy, 'w') as made:
        for name in given.namelist():
            content = given.read(name)
            if name.startswith('ppt/slides/slide'):
                content = re.sub(rb'<a:hlinkClick .*?</a:hlinkClick>', b'', content, flags=re.S)
            made.writestr(name, content)
    return copy


def first_words(slide):
    """What starts each line of the preview, with its place."""
    return [(x, y, text.split()) for x, y, text in slide if text.split()]


def main(decks):
    if not decks:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        compare([(deck, list(words_of(pdf))) for deck, pdf in zip(decks, draw(decks, folder))])


def compare(drawn):
    lines = off = columns = uneven = 0
    for deck, pages in drawn:
        preview = Preview()
        preview.feed(open(os.path.splitext(deck)[0] + '.html', encoding='utf-8').read())
        if len(pages) != len(preview.slides):
            sys.exit(f'{deck}: {len(pages)} slides drawn, {len(preview.slides)} in the preview')
        dx, dy, lost, heights = [], [], 0, []
        for words, slide in zip(pages, preview.slides):
            places = {}
            for x, y, line in first_words(slide):
                # Letters stand on the baseline; pdftotext's box of a word ends three tenths of its height below it.
                near = [(abs(left - x), abs(bottom - (bottom - top) * 0.3 - y), bottom - (bottom - top) * 0.3) for left, top, bottom, w in words
                        if w == line[0]]
                if not near:
                    lost += 1
                    continue
                best = min(near, key=lambda p: p[0] + p[1])
                # A bullet is no line: LibreOffice draws it a little higher than the text beside it.
                if line[0] not in '•–':
                    places.setdefault(round(x), []).append((y, best[2]))
                dx.append(best[0])
                dy.append(best[1])
            heights += [abs((c[-1][1] - c[0][1]) / (c[-1][0] - c[0][0]) - 1) for c in places.values()
                        if len(c) > 2 and c[-1][0] > c[0][0]]
        far = sum(a > LIMIT or b > LIMIT for a, b in zip(dx, dy)) + lost
        print(f'{os.path.basename(deck)}: {len(dx)} lines; across {statistics.median(dx):.2f} (worst {max(dx):.1f}), '
              f'down {statistics.median(dy):.2f} (worst {max(dy):.1f}) pt; {far} off or missing')
        lines, off = lines + len(dx) + lost, off + far
        columns, uneven = columns + len(heights), uneven + sum(h > HEIGHT for h in heights)
    print(f'{lines} lines, {off} off or missing; {columns} columns, {uneven} higher or lower by more than 3%')
    sys.exit(1 if off > 0.02 * lines or uneven > 0 else 0)


main(sys.argv[1:])
