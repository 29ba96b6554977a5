package org.anzheng.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;

/** 卷宗框架: what a PDF needs beside its pages: title, language, colours, bookmarks and attachments. */
final class BookFrame {

  private static final int ID_BYTES = 16;

  private final PdfFile file;
  private final BookCover cover;

  BookFrame(PdfFile file, BookCover cover) {
    this.file = file;
    this.cover = cover;
  }

  /**
   * Writes the catalogue and ends the file.
   *
   * @param front how many pages come before the numbered ones
   * @param attached file specifications by their names
   */
  void end(int tree, int structure, int outline, int front, Map<String, Integer> attached)
      throws IOException {
    int metadata = file.number();
    file.stream(
        metadata,
        "/Type/Metadata/Subtype/XML",
        BookMetadata.of(cover.title(), cover.publisher()).getBytes(StandardCharsets.UTF_8));
    int colours = file.number();
    file.deflated(colours, "/N 3", ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    StringBuilder names = new StringBuilder();
    attached.forEach((name, place) -> names.append(name).append(place).append(" 0 R "));
    String files =
        attached.isEmpty() ? "" : "/Names<</EmbeddedFiles<</Names[%s]>>>>".formatted(names);
    int catalog =
        file.object(
            ("<</Type/Catalog/Pages %d 0 R/StructTreeRoot %d 0 R/MarkInfo<</Marked true>>/Lang(%s)"
                    + "/ViewerPreferences<</DisplayDocTitle true>>/Metadata %d 0 R"
                    + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
                    + "/OutputConditionIdentifier(sRGB)/DestOutputProfile %d 0 R>>]"
                    + "/Outlines %d 0 R/PageMode/UseOutlines"
                    + "/PageLabels<</Nums[0<</S/r>>%d<</S/D>>]>>%s>>")
                .formatted(
                    tree, structure, cover.language(), metadata, colours, outline, front, files));
    file.end(catalog, id());
  }

  /** The same book has the same identity, whenever it is written. */
  private byte[] id() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(cover.toString().getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(digest, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
