package org.anzheng.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.springframework.stereotype.Component;

/**
 * 印章图: a round red seal with the name on its arc and a star. A specimen says so across its foot.
 */
@Component
class Seals {

  private static final int SIDE = 900;
  private static final int DOTS = 600;
  private static final double CENTRE = SIDE / 2.0;
  private static final double RADIUS = 430;
  private static final double TEXT_RADIUS = 330;
  private static final Color RED = new Color(0xC2, 0x1F, 0x1F, 0xD8);
  private static final double ARC = Math.toRadians(240);
  private static final double WIDEST_STEP = Math.toRadians(26);
  private static final int MOST = 200;

  private final Map<Signatory, Picture> drawn = new ConcurrentHashMap<>();

  Picture of(Signatory signatory) {
    if (drawn.size() > MOST) {
      drawn.clear();
    }
    return drawn.computeIfAbsent(signatory, Seals::draw);
  }

  private static Picture draw(Signatory signatory) {
    BufferedImage image = new BufferedImage(DOTS, DOTS, BufferedImage.TYPE_INT_ARGB);
    Graphics2D ink = image.createGraphics();
    ink.scale((double) DOTS / SIDE, (double) DOTS / SIDE);
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    ink.setColor(RED);
    ink.setStroke(new BasicStroke(22));
    ink.draw(new Ellipse2D.Double(CENTRE - RADIUS, CENTRE - RADIUS, 2 * RADIUS, 2 * RADIUS));
    ink.fill(star(CENTRE, CENTRE, 120));
    try (Typeface face = Typeface.sans();
        Typeface rare = Typeface.rare()) {
      onArc(ink, signatory.name(), face, rare);
      if (signatory.specimen()) {
        straight(ink, "示例", face, CENTRE + 255, 100);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The fonts cannot be read", e);
    }
    ink.dispose();
    return Picture.png(Png.of(image), signatory.name());
  }

  private static Path2D star(double x, double y, double radius) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double angle = Math.PI * i / 5 - Math.PI / 2;
      double reach = i % 2 == 0 ? radius : radius * 0.382;
      double px = x + reach * Math.cos(angle);
      double py = y + reach * Math.sin(angle);
      if (i == 0) {
        star.moveTo(px, py);
      } else {
        star.lineTo(px, py);
      }
    }
    star.closePath();
    return star;
  }

  private static void onArc(Graphics2D ink, String name, Typeface face, Typeface rare)
      throws IOException {
    int[] characters = name.codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
    double step = Math.min(WIDEST_STEP, ARC / Math.max(1, characters.length));
    double size = Math.min(118, TEXT_RADIUS * step * 0.92);
    for (int i = 0; i < characters.length; i++) {
      double angle = (i - (characters.length - 1) / 2.0) * step;
      AffineTransform place = AffineTransform.getRotateInstance(angle, CENTRE, CENTRE);
      place.translate(CENTRE, CENTRE - TEXT_RADIUS);
      place.scale(1, 1.25);
      glyph(ink, characters[i], face.has(characters[i]) ? face : rare, place, size);
    }
  }

  private static void straight(Graphics2D ink, String text, Typeface face, double y, double size)
      throws IOException {
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      double x = CENTRE + (i - (characters.length - 1) / 2.0) * size * 1.15;
      glyph(ink, characters[i], face, AffineTransform.getTranslateInstance(x, y), size);
    }
  }

  /** Draws one character with the middle of its square at the place. */
  private static void glyph(
      Graphics2D ink, int character, Typeface face, AffineTransform place, double size)
      throws IOException {
    int id = face.font().getUnicodeCmapLookup().getGlyphId(character);
    GlyphData outline = face.font().getGlyph().getGlyph(id);
    if (id == 0 || outline == null) {
      return;
    }
    double unit = size / face.font().getUnitsPerEm();
    AffineTransform all = new AffineTransform(place);
    all.scale(unit, -unit);
    all.translate(-face.font().getAdvanceWidth(id) / 2.0, -380);
    ink.fill(all.createTransformedShape(outline.getPath()));
  }
}
