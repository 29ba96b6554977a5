package org.anzheng.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * 卷宗: a long PDF (PDF/A-2u, PDF/UA-1) that is written while it is read together: pages leave as
 * they fill, so that a book of thousands of records takes no more memory than a short one. Cover,
 * chapters with sections, a table of contents, bookmarks, and whole documents attached as they were
 * signed.
 */
public final class Book implements AutoCloseable {

  private static final double HEADING_ROOM = 70;

  private final BookCover cover;
  private final PdfFile file;
  private final BookFonts fonts;
  private final int tree;
  private final int resources;
  private final int structure;
  private final BookTag document;
  private final BookTag contents;
  private final BookPages pages;
  private final BookOutline outline;
  private final List<Integer> front;
  private final List<Entry> chapters = new ArrayList<>();
  private final TreeMap<String, Integer> attached = new TreeMap<>();
  private List<Integer> body = List.of();
  private BookTag chapter;
  private BookTag section;

  Book(OutputStream out, BookCover cover) throws IOException {
    this.cover = cover;
    this.file = new PdfFile(out);
    this.fonts = new BookFonts();
    this.tree = file.number();
    this.resources = file.number();
    this.structure = file.number();
    this.document = BookTag.document(file, structure);
    this.pages = new BookPages(file, fonts, tree, resources, cover.title());
    this.outline = new BookOutline(file);
    this.front = pages.begin(false);
    this.chapter = document.inner("Sect", file);
    this.section = chapter;
    heading("H1", cover.title(), BookStyle.TITLE);
    rows(cover.rows());
    for (String note : cover.notes()) {
      small(note);
    }
    chapter.write(file);
    this.contents = document.inner("Sect", file);
  }

  /** A chapter, on a new page. */
  public void chapter(String title) throws IOException {
    if (body.isEmpty()) {
      body = pages.begin(true);
    } else {
      endChapter();
      pages.fresh();
    }
    chapter = document.inner("Sect", file);
    section = chapter;
    outline.chapter(title, pages.page(), pages.top());
    chapters.add(new Entry(title, pages.printed()));
    heading("H1", title, BookStyle.CHAPTER);
  }

  /** A section of the chapter. */
  public void section(String title) throws IOException {
    endSection();
    pages.keep(HEADING_ROOM);
    section = chapter.inner("Sect", file);
    outline.section(title, pages.page(), pages.top());
    heading("H2", title, BookStyle.SECTION);
  }

  /** A paragraph. */
  public void text(String text) throws IOException {
    put(text, BookStyle.TEXT);
  }

  /** A paragraph in small print. */
  public void small(String text) throws IOException {
    put(text, BookStyle.SMALL);
  }

  /** Labels with their values. */
  public void rows(List<LetterRow> rows) throws IOException {
    for (LetterRow row : rows) {
      BookTag tag = section.inner("P", file);
      String value = row.note().isBlank() ? row.value() : row.value() + "\n" + row.note();
      pages.row(tag, row.label(), value, BookStyle.TEXT);
      tag.write(file);
    }
  }

  /** The words of a letter, without its seal and signature. */
  public void letter(Letter letter) throws IOException {
    text(letter.title() + "  " + letter.number());
    if (!letter.addressee().isBlank()) {
      text(letter.addressee());
    }
    for (LetterPart part : letter.parts()) {
      if (!part.heading().isBlank()) {
        small(part.heading());
      }
      switch (part) {
        case LetterPart.Prose prose -> {
          for (String paragraph : prose.paragraphs()) {
            text(paragraph);
          }
        }
        case LetterPart.Rows rows -> rows(rows.rows());
        case LetterPart.Items items -> {
          for (int i = 0; i < items.items().size(); i++) {
            text(i + 1 + ". " + items.items().get(i));
          }
        }
      }
    }
    text(letter.signatory().name() + "  " + letter.date());
    for (String line : letter.foot()) {
      small(line);
    }
  }

  /** Attaches a signed document as it is. */
  public void attach(String name, String description, Document signed) throws IOException {
    int content = file.number();
    file.stream(
        content,
        "/Type/EmbeddedFile/Subtype/application#2Fpdf/Params<</Size %d>>"
            .formatted(signed.bytes().length),
        signed.bytes());
    int specification =
        file.object(
            "<</Type/Filespec/F%s/UF%s/Desc%s/EF<</F %d 0 R/UF %d 0 R>>>>"
                .formatted(
                    PdfFile.words(name),
                    PdfFile.words(name),
                    PdfFile.words(description),
                    content,
                    content));
    attached.put(PdfFile.words(name), specification);
  }

  /** Writes contents, fonts and the frame of the file. */
  @Override
  public void close() throws IOException {
    try (fonts) {
      endChapter();
      List<Integer> kids = new ArrayList<>(front);
      kids.addAll(writtenContents());
      int firstOfBody = kids.size();
      kids.addAll(body);
      pages.end();
      contents.write(file);
      document.write(file);
      file.object(tree, "<</Type/Pages/Count %d/Kids[%s]>>".formatted(kids.size(), refs(kids)));
      file.object(resources, "<</Font<<" + fonts.write(file) + ">>>>");
      writeStructure();
      new BookFrame(file, cover).end(tree, structure, outline.end(), firstOfBody, attached);
    }
  }

  private List<Integer> writtenContents() throws IOException {
    List<Integer> kids = pages.begin(false);
    section = contents;
    heading("H1", cover.contents(), BookStyle.CHAPTER);
    for (Entry line : chapters) {
      BookTag tag = contents.inner("P", file);
      pages.row(tag, Integer.toString(line.page()), line.title(), BookStyle.TEXT);
      tag.write(file);
    }
    return kids;
  }

  private void writeStructure() throws IOException {
    StringBuilder owners = new StringBuilder();
    List<Integer> parents = pages.parents();
    for (int i = 0; i < parents.size(); i++) {
      owners.append(i).append(' ').append(parents.get(i)).append(" 0 R ");
    }
    file.object(
        structure,
        "<</Type/StructTreeRoot/K %d 0 R/ParentTree<</Nums[%s]>>/ParentTreeNextKey %d>>"
            .formatted(document.number(), owners.toString().strip(), parents.size()));
  }

  private void put(String text, BookStyle style) throws IOException {
    BookTag tag = section.inner("P", file);
    pages.text(tag, text, style);
    tag.write(file);
  }

  private void heading(String type, String title, BookStyle style) throws IOException {
    BookTag tag = section.inner(type, file);
    pages.text(tag, title, style);
    tag.write(file);
  }

  private void endSection() throws IOException {
    if (section != chapter) {
      section.write(file);
    }
    section = chapter;
  }

  private void endChapter() throws IOException {
    if (!body.isEmpty()) {
      endSection();
      chapter.write(file);
    }
  }

  private static String refs(List<Integer> numbers) {
    StringBuilder refs = new StringBuilder();
    numbers.forEach(n -> refs.append(n).append(" 0 R "));
    return refs.toString().strip();
  }

  /** 目录行. */
  private record Entry(String title, int page) {}
}
