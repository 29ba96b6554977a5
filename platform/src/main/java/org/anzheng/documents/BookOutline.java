package org.anzheng.documents;

import java.io.IOException;
import java.util.Optional;

/** 书签: chapters with their sections. An entry is written when its neighbour is known. */
final class BookOutline {

  private final PdfFile file;
  private final int root;
  private final Siblings chapters;
  private Optional<Siblings> sections = Optional.empty();

  BookOutline(PdfFile file) {
    this.file = file;
    this.root = file.number();
    this.chapters = new Siblings(root);
  }

  void chapter(String title, int page, double top) throws IOException {
    endSections();
    chapters.add(title, page, top);
  }

  void section(String title, int page, double top) throws IOException {
    if (sections.isEmpty()) {
      sections = Optional.of(new Siblings(chapters.last));
    }
    sections.get().add(title, page, top);
  }

  /** Writes what is left and returns the object of the whole. */
  int end() throws IOException {
    endSections();
    chapters.end();
    file.object(
        root,
        "<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>"
            .formatted(chapters.first, chapters.last, chapters.count));
    return root;
  }

  private void endSections() throws IOException {
    if (sections.isPresent()) {
      Siblings under = sections.get();
      under.end();
      chapters.below =
          "/First %d 0 R/Last %d 0 R/Count -%d".formatted(under.first, under.last, under.count);
      sections = Optional.empty();
    }
  }

  /** Entries of one level, of which the last is still open. */
  private final class Siblings {

    private final int parent;
    private int first;
    private int last;
    private int before;
    private int count;
    private String open = "";
    private String below = "";

    private Siblings(int parent) {
      this.parent = parent;
    }

    void add(String title, int page, double top) throws IOException {
      int number = file.number();
      if (last == 0) {
        first = number;
      } else {
        write("/Next " + number + " 0 R");
      }
      before = last;
      last = number;
      count++;
      below = "";
      open =
          "/Title %s/Parent %d 0 R/Dest[%d 0 R/XYZ 0 %.0f null]"
              .formatted(PdfFile.words(title), parent, page, top);
    }

    void end() throws IOException {
      write("");
    }

    private void write(String next) throws IOException {
      String previous = before == 0 ? "" : "/Prev " + before + " 0 R";
      file.object(last, "<<" + open + previous + next + below + ">>");
    }
  }
}
