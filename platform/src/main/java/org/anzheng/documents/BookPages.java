package org.anzheng.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** 卷宗页面: sets lines on pages and writes each page as soon as it is full. */
final class BookPages {

  private static final double WIDTH = 595.28;
  private static final double HEIGHT = 841.89;
  private static final double MARGIN = 62;
  private static final double BOTTOM = 64;
  private static final double LABEL = 122;

  private final PdfFile file;
  private final BookFonts fonts;
  private final BookLines lines;
  private final int tree;
  private final int resources;
  private final String footer;
  private final StringBuilder content = new StringBuilder();
  private final StringBuilder owners = new StringBuilder();
  private final List<Integer> parents = new ArrayList<>();
  private List<Integer> part = new ArrayList<>();
  private boolean numbered;
  private int page;
  private int marks;
  private double y;

  BookPages(PdfFile file, BookFonts fonts, int tree, int resources, String footer) {
    this.file = file;
    this.fonts = fonts;
    this.lines = new BookLines(fonts);
    this.tree = tree;
    this.resources = resources;
    this.footer = footer;
  }

  /** Begins a part of the book on a new page; the pages of the part are in the list returned. */
  List<Integer> begin(boolean withNumbers) throws IOException {
    endPage();
    part = new ArrayList<>();
    numbered = withNumbers;
    newPage();
    return part;
  }

  /** Begins a new page unless this one is empty. */
  void fresh() throws IOException {
    if (y < HEIGHT - MARGIN) {
      endPage();
      newPage();
    }
  }

  /** Begins a new page where less than this is left of the present one. */
  void keep(double height) throws IOException {
    if (y - height < BOTTOM) {
      endPage();
      newPage();
    }
  }

  /** The object of the present page. */
  int page() {
    return page;
  }

  /** The number printed on the present page. */
  int printed() {
    return part.size();
  }

  /** Where the next line goes, for a destination. */
  double top() {
    return y;
  }

  void text(BookTag tag, String text, BookStyle style) throws IOException {
    y -= style.before();
    set(tag, List.of(), lines.of(text, style.size(), WIDTH - 2 * MARGIN), 0, style);
  }

  /** A label with its value beside it. */
  void row(BookTag tag, String label, String value, BookStyle style) throws IOException {
    y -= style.before();
    set(
        tag,
        lines.of(label, style.size(), LABEL - 8),
        lines.of(value, style.size(), WIDTH - 2 * MARGIN - LABEL),
        LABEL,
        style);
  }

  /** For every page in the order written, who owns its marked content. */
  List<Integer> parents() {
    return parents;
  }

  void end() throws IOException {
    endPage();
  }

  private void set(
      BookTag tag, List<String> labels, List<String> values, double indent, BookStyle style)
      throws IOException {
    int count = Math.max(labels.size(), values.size());
    boolean marking = false;
    for (int i = 0; i < count; i++) {
      if (y - style.leading() < BOTTOM) {
        content.append(marking ? "EMC\n" : "");
        marking = false;
        endPage();
        newPage();
      }
      if (!marking) {
        mark(tag);
        marking = true;
      }
      y -= style.leading();
      show(i < labels.size() ? labels.get(i) : "", MARGIN, BookStyle.SMALL.ink(), style.size());
      show(i < values.size() ? values.get(i) : "", MARGIN + indent, style.ink(), style.size());
    }
    content.append(marking ? "EMC\n" : "");
  }

  private void mark(BookTag tag) {
    tag.holds(page, marks);
    owners.append(tag.number()).append(" 0 R ");
    content.append("/%s <</MCID %d>> BDC\n".formatted(tag.type(), marks));
    marks++;
  }

  private void show(String text, double x, String ink, double size) {
    if (!text.isEmpty()) {
      content.append(
          "BT %s rg 1 0 0 1 %.2f %.2f Tm %s ET\n".formatted(ink, x, y, fonts.shown(text, size)));
    }
  }

  private void newPage() {
    page = file.number();
    part.add(page);
    marks = 0;
    y = HEIGHT - MARGIN;
  }

  private void endPage() throws IOException {
    if (page == 0) {
      return;
    }
    if (numbered) {
      y = BOTTOM - 24;
      content.append("/Artifact <</Type/Pagination/Subtype/Footer>> BDC\n");
      show(fonts.writable(footer), MARGIN, BookStyle.SMALL.ink(), BookStyle.SMALL.size());
      show(Integer.toString(part.size()), WIDTH - MARGIN - 24, BookStyle.SMALL.ink(), 8);
      content.append("EMC\n");
    }
    int drawn = file.number();
    file.deflated(drawn, "", content.toString().getBytes(StandardCharsets.ISO_8859_1));
    file.object(
        page,
        "<</Type/Page/Parent %d 0 R/MediaBox[0 0 %s %s]/Resources %d 0 R/Contents %d 0 R/StructParents %d/Tabs/S>>"
            .formatted(tree, WIDTH, HEIGHT, resources, drawn, parents.size()));
    parents.add(file.object("[" + owners.toString().strip() + "]"));
    content.setLength(0);
    owners.setLength(0);
    page = 0;
  }
}
