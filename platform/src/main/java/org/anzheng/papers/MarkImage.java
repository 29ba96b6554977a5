package org.anzheng.papers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.anzheng.documents.Picture;

/**
 * 认证标志图: a shield with a tick, standing in until the scheme's own mark is published. The mark is a
 * picture of the paper, so whoever has the real one puts it there instead.
 */
final class MarkImage {

  private static final int SIDE = 480;
  private static final Color BLUE = new Color(0x14, 0x3A, 0x6B);
  private static final byte[] PNG = png();

  private MarkImage() {}

  static Picture of(String text) {
    return Picture.png(PNG, text);
  }

  private static byte[] png() {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D ink = image.createGraphics();
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    ink.setColor(BLUE);
    ink.setStroke(new BasicStroke(20, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D shield = new Path2D.Double();
    shield.moveTo(240, 30);
    shield.curveTo(300, 75, 360, 90, 420, 92);
    shield.curveTo(424, 270, 372, 390, 240, 450);
    shield.curveTo(108, 390, 56, 270, 60, 92);
    shield.curveTo(120, 90, 180, 75, 240, 30);
    shield.closePath();
    ink.draw(shield);
    ink.setStroke(new BasicStroke(34, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D tick = new Path2D.Double();
    tick.moveTo(150, 240);
    tick.lineTo(218, 312);
    tick.lineTo(338, 172);
    ink.draw(tick);
    ink.dispose();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
  }
}
