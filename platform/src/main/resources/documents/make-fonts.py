"""Makes the fonts of the documents: python make-fonts.py NotoSansSC_400Regular.ttf LXGWWenKai-Regular.ttf TARGET_FOLDER

Needs fontTools 4.66. The sans is the static regular weight of the npm package @expo-google-fonts/noto-sans-sc 0.4.3
(OFL 1.1), cut to GBK, CJK Extension A and what it has beyond the BMP. The rare one is LXGW WenKai of Debian 12's
fonts-lxgw-wenkai (OFL 1.1), cut to the ideographs that the sans lacks and renamed as its licence asks.
No two code points share a glyph and there are no Kangxi radicals: what is copied from a document is what was written into it.
"""
import copy
import gzip
import io
import sys

from fontTools import subset
from fontTools.ttLib import TTFont


def options():
    o = subset.Options()
    o.hinting, o.layout_features, o.name_IDs, o.notdef_outline, o.glyph_names = False, [], ["*"], True, False
    o.drop_tables += ["vhea", "vmtx", "BASE", "GDEF", "GPOS", "GSUB", "STAT", "gasp", "prep", "VORG"]
    return o


def separate(font):
    """Gives every code point a glyph of its own."""
    seen = set()
    for table in font["cmap"].tables:
        table.cmap = {u: g for u, g in table.cmap.items() if table.isUnicode()}
    best = dict(font.getBestCmap())
    for code, glyph in sorted(best.items()):
        if glyph not in seen:
            seen.add(glyph)
            continue
        twin = "twin%05X" % code
        font.setGlyphOrder(font.getGlyphOrder() + [twin])
        font["glyf"].glyphs[twin] = copy.deepcopy(font["glyf"].glyphs[glyph])
        font["hmtx"].metrics[twin] = font["hmtx"].metrics[glyph]
        for table in font["cmap"].tables:
            if code in table.cmap:
                table.cmap[code] = twin
    font["maxp"].numGlyphs = len(font.getGlyphOrder())


def write(source, target, wanted, name=None):
    font = TTFont(source, recalcTimestamp=False)
    kept = sorted(u for u in wanted if u in font.getBestCmap())
    subsetter = subset.Subsetter(options())
    subsetter.populate(unicodes=kept)
    subsetter.subset(font)
    cut = io.BytesIO()
    font.save(cut)
    font = TTFont(cut, recalcTimestamp=False)
    separate(font)
    if name:
        for record in font["name"].names:
            if record.nameID in (1, 3, 4, 6, 16, 18, 21):
                record.string = name.replace(" ", "") if record.nameID == 6 else name
    out = io.BytesIO()
    font.save(out)
    packed = gzip.compress(out.getvalue(), 9, mtime=0)
    open(target, "wb").write(packed)
    print(target, len(kept), "characters,", len(out.getvalue()), "bytes,", len(packed), "packed")
    return set(kept)


sans, rare, folder = sys.argv[1:]
gbk = {u for u in range(0x20, 0xFFFF) if 0xD800 > u or u > 0xDFFF if chr(u).encode("gbk", "ignore")}
wanted = gbk | set(range(0xA0, 0x180)) | set(range(0x2000, 0x2070)) | set(range(0x3400, 0x4DC0)) | set(range(0x9FA6, 0xA000)) | set(range(0x20000, 0x33480))
wanted -= set(range(0x2E80, 0x2FE0)) | set(range(0x2500, 0x2600)) | set(range(0x3300, 0x3400)) | set(range(0x2000, 0x2010))
have = write(sans, folder + "/noto-sans-sc.ttf.gz", wanted)
write(rare, folder + "/rare.ttf.gz", (set(range(0x3400, 0xA000)) | set(range(0x20000, 0x33480))) - have, "Anzheng Rare")
