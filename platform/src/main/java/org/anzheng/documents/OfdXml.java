package org.anzheng.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.anzheng.documents.OfdPage.Frame;
import org.anzheng.documents.OfdPage.Image;
import org.anzheng.documents.OfdPage.Mark;
import org.anzheng.documents.OfdPage.Words;

/** The XML parts of an OFD (GB/T 33190-2016). */
final class OfdXml {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final int FIRST_MARK = 100;
  static final int PAGE = 1;
  static final int SANS = 3;
  static final int RARE = 4;
  static final int FIRST_IMAGE = 10;

  private OfdXml() {}

  static String root(CertificatePaper paper, String id) {
    return HEAD
        + """
        <ofd:OFD%s DocType="OFD" Version="1.1"><ofd:DocBody><ofd:DocInfo><ofd:DocID>%s</ofd:DocID>\
        <ofd:Title>%s</ofd:Title><ofd:Author>%s</ofd:Author><ofd:CreationDate>%s</ofd:CreationDate>\
        <ofd:Creator>Anzheng</ofd:Creator></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>\
        <ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures></ofd:DocBody></ofd:OFD>
        """
            .formatted(
                SPACE,
                id,
                escaped(paper.name()),
                escaped(paper.signatory().name()),
                paper.dates().getFirst().value().zh());
  }

  static String document() {
    return HEAD
        + """
        <ofd:Document%s><ofd:CommonData><ofd:MaxUnitID>10000</ofd:MaxUnitID><ofd:PageArea>\
        <ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>\
        <ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>\
        </ofd:CommonData><ofd:Pages><ofd:Page ID="%d" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages>\
        </ofd:Document>
        """
            .formatted(SPACE, PAGE);
  }

  static String fonts(boolean rare) {
    String second =
        rare
            ? "<ofd:Font ID=\"4\" FontName=\"Anzheng Rare\" FamilyName=\"Anzheng"
                + " Rare\"><ofd:FontFile>rare.ttf</ofd:FontFile></ofd:Font>"
            : "";
    return HEAD
        + """
        <ofd:Res%s BaseLoc="Res"><ofd:Fonts><ofd:Font ID="3" FontName="Noto Sans SC"\
         FamilyName="Noto Sans SC"><ofd:FontFile>sans.ttf</ofd:FontFile></ofd:Font>%s</ofd:Fonts></ofd:Res>
        """
            .formatted(SPACE, second);
  }

  static String images(int count) {
    StringBuilder media = new StringBuilder();
    for (int i = 0; i < count; i++) {
      media.append(
          "<ofd:MultiMedia ID=\"%d\" Type=\"Image\" Format=\"PNG\"><ofd:MediaFile>image%d.png</ofd:MediaFile></ofd:MultiMedia>"
              .formatted(FIRST_IMAGE + i, i));
    }
    return HEAD
        + "<ofd:Res%s BaseLoc=\"Res\"><ofd:MultiMedias>%s</ofd:MultiMedias></ofd:Res>\n"
            .formatted(SPACE, media);
  }

  /**
   * The page.
   *
   * @param rare places of the rare characters in their font: readers that take a character beyond
   *     the BMP for two find its glyph by that
   */
  static String page(OfdPage page, Map<Integer, Integer> rare) {
    StringBuilder marks = new StringBuilder();
    int image = 0;
    int id = FIRST_MARK;
    for (Mark mark : page.marks()) {
      switch (mark) {
        case Words words -> marks.append(words(words, id, rare));
        case Frame frame -> marks.append(frame(frame, id));
        case Image picture -> marks.append(image(picture, id, FIRST_IMAGE + image++));
      }
      id++;
    }
    return HEAD
        + """
        <ofd:Page%s><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content>\
        <ofd:Layer Type="Body" ID="2">%s</ofd:Layer></ofd:Content></ofd:Page>
        """
            .formatted(SPACE, marks);
  }

  private static String words(Words words, int id, Map<Integer, Integer> rare) {
    double width =
        words.advances().stream().mapToDouble(Double::doubleValue).sum() + 2 * words.size();
    return """
    <ofd:TextObject ID="%d" Boundary="%s" Font="%d" Size="%s"><ofd:FillColor Value="%s"/>%s\
    <ofd:TextCode X="0" Y="%s"%s>%s</ofd:TextCode></ofd:TextObject>\
    """
        .formatted(
            id,
            box(words.x(), words.baseline() - words.size() * 1.2, width, words.size() * 1.7),
            words.rare() ? RARE : SANS,
            number(words.size()),
            words.ink().colour(),
            words.rare() ? glyphs(words.text(), rare) : "",
            number(words.size() * 1.2),
            deltas(words.advances()),
            escaped(words.text()));
  }

  private static String glyphs(String text, Map<Integer, Integer> rare) {
    StringBuilder glyphs = new StringBuilder();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      glyphs.append(
          """
          <ofd:CGTransform CodePosition="%d" CodeCount="%d" GlyphCount="1"><ofd:Glyphs>%d\
          </ofd:Glyphs></ofd:CGTransform>\
          """
              .formatted(at, Character.charCount(character), rare.getOrDefault(character, 0)));
    }
    return glyphs.toString();
  }

  private static String deltas(List<Double> advances) {
    return advances.isEmpty()
        ? ""
        : advances.stream()
            .map(OfdXml::number)
            .collect(Collectors.joining(" ", " DeltaX=\"", "\""));
  }

  private static String frame(Frame frame, int id) {
    String data =
        frame.height() == 0
            ? "M 0 0.5 L %s 0.5".formatted(number(frame.width()))
            : "M 0.5 0.5 L %1$s 0.5 L %1$s %2$s L 0.5 %2$s C"
                .formatted(number(frame.width() + 0.5), number(frame.height() + 0.5));
    double inset = frame.height() == 0 ? 0 : 0.5;
    return """
    <ofd:PathObject ID="%d" Boundary="%s" LineWidth="%s"><ofd:StrokeColor Value="%s"/>\
    <ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>\
    """
        .formatted(
            id,
            box(frame.x() - inset, frame.y() - 0.5, frame.width() + 1, frame.height() + 1),
            number(frame.stroke()),
            frame.ink().colour(),
            data);
  }

  private static String image(Image image, int id, int resource) {
    return "<ofd:ImageObject ID=\"%d\" Boundary=\"%s\" CTM=\"%s 0 0 %s 0 0\" ResourceID=\"%d\"/>"
        .formatted(
            id,
            box(image.x(), image.y(), image.width(), image.height()),
            number(image.width()),
            number(image.height()),
            resource);
  }

  static String box(double x, double y, double width, double height) {
    return number(x) + " " + number(y) + " " + number(width) + " " + number(height);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
