package org.anzheng.documents;

import java.io.IOException;
import java.util.Optional;
import org.anzheng.documents.OfdPage.Frame;
import org.anzheng.documents.OfdPage.Image;
import org.anzheng.documents.OfdPage.Ink;

/** 证书版面: where everything of a certificate stands on the page of an OFD. */
final class CertificateSheet {

  static final double SEAL_X = 118;
  static final double SEAL_SIDE = 42;
  private static final double LEFT = 24;
  private static final double WIDTH = OfdPage.WIDTH - 2 * LEFT;
  private static final double VALUE = 62;
  private static final double MARK = 15;
  private static final double QR = 36;

  private final OfdPen pen;
  private final CertificatePaper paper;
  private double sealTop;

  CertificateSheet(OfdPen pen, CertificatePaper paper) {
    this.pen = pen;
    this.paper = paper;
  }

  /** The page; empty when not everything goes on it in this size. */
  Optional<OfdPage> page() throws IOException {
    pen.draw(new Frame(9.8, 9.8, 190.4, 277.4, 0.6, Ink.BLUE));
    pen.draw(new Frame(11, 11, 188, 275, 0.6, Ink.BLUE));
    double y = foot(rows(holder(head(banner(14)))));
    return y > OfdPage.HEIGHT - 12 ? Optional.empty() : Optional.of(new OfdPage(pen.marks()));
  }

  /** Top of the seal, known once the page is set. */
  double sealTop() {
    return sealTop;
  }

  private double banner(double top) throws IOException {
    if (paper.banner().isEmpty()) {
      return top;
    }
    Bilingual said = paper.banner().get();
    double y = pen.centred(said.zh(), LEFT + 4, top + 1.5, WIDTH - 8, 11.5, Ink.RED);
    y = pen.centred(said.en(), LEFT + 4, y, WIDTH - 8, 8, Ink.RED) + 1.5;
    pen.draw(new Frame(LEFT, top, WIDTH, y - top, 0.6, Ink.RED));
    return y + 1;
  }

  private double head(double top) throws IOException {
    pen.draw(new Image(OfdPage.WIDTH / 2 - MARK / 2, top + 1, MARK, MARK, paper.mark()));
    double y = pen.centred(paper.title().zh(), LEFT, top + MARK + 1, WIDTH, 30, Ink.BLUE);
    y = pen.centred(paper.title().en(), LEFT, y, WIDTH, 11, Ink.BLUE) + 2;
    return pen.centred(pair(paper.number()), LEFT, y, WIDTH, 11, Ink.TEXT) + 2;
  }

  private double holder(double top) throws IOException {
    double y = pen.centred(paper.opening().zh(), LEFT, top, WIDTH, 10, Ink.TEXT);
    y = pen.centred(paper.opening().en(), LEFT, y, WIDTH, 8, Ink.SOFT) + 1;
    y = pen.centred(paper.holder().zh(), LEFT, y, WIDTH, 20, Ink.TEXT);
    if (!paper.holder().en().isBlank()) {
      y = pen.centred(paper.holder().en(), LEFT, y, WIDTH, 11, Ink.TEXT);
    }
    for (PaperRow row : paper.holderLines()) {
      y = pen.centred(pair(row), LEFT, y, WIDTH, 10, Ink.TEXT);
    }
    y = pen.centred(paper.attestation().zh(), LEFT, y + 3, WIDTH, 10, Ink.TEXT);
    return pen.centred(paper.attestation().en(), LEFT, y, WIDTH, 8, Ink.SOFT) + 2.5;
  }

  private double rows(double top) throws IOException {
    double y = top;
    for (PaperRow row : paper.rows()) {
      y = row(row, y);
    }
    for (PaperRow row : paper.dates()) {
      y = row(row, y);
    }
    rule(y);
    return y + 3;
  }

  private double row(PaperRow row, double top) throws IOException {
    rule(top);
    double label = pen.left(row.label().zh(), LEFT, top + 1, VALUE - LEFT - 2, 10, Ink.TEXT);
    label = pen.left(row.label().en(), LEFT, label, VALUE - LEFT - 2, 8, Ink.SOFT);
    double width = LEFT + WIDTH - VALUE;
    double value = pen.left(row.value().zh(), VALUE, top + 1, width, 10, Ink.TEXT);
    if (!row.value().en().isBlank()) {
      value = pen.left(row.value().en(), VALUE, value, width, 8, Ink.SOFT);
    }
    return Math.max(label, value) + 1;
  }

  private double foot(double top) throws IOException {
    QrCode code = QrCode.of(paper.address());
    pen.draw(new Image(LEFT - 2.5, top, QR, QR, code.picture(paper.scan().zh())));
    double below = pen.left(paper.scan().zh(), LEFT, top + QR, 60, 8, Ink.TEXT);
    below = pen.left(paper.scan().en(), LEFT, below, 60, 8, Ink.TEXT);
    sealTop = top - 3;
    double y = pen.centred(paper.issuer().value().zh(), 92, top + 9, 94, 14, Ink.TEXT);
    y = pen.centred(paper.issuer().value().en(), 92, y, 94, 8, Ink.SOFT);
    y = pen.centred(paper.issuer().label().zh(), 92, y, 94, 8, Ink.SOFT);
    y =
        pen.centred(
            paper.dates().getFirst().value().zh(), 92, Math.max(y, top + 36), 94, 10, Ink.TEXT);
    y = Math.max(below, y) + 2;
    y = note(paper.signature(), y);
    for (Bilingual note : paper.notes()) {
      y = note(note, y);
    }
    return y;
  }

  private double note(Bilingual note, double top) throws IOException {
    return pen.left(note.zh() + " " + note.en(), LEFT, top, WIDTH, 7.5, Ink.SOFT);
  }

  private void rule(double y) {
    pen.draw(new Frame(LEFT, y, WIDTH, 0, 0.2, Ink.LINE));
  }

  private static String pair(PaperRow row) {
    return row.label().zh() + " " + row.label().en() + " " + row.value().zh();
  }
}
