package org.anzheng.documents;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.Map;

/**
 * 二维码: as one path for pages, which draw it in the print's own resolution, and as a picture with
 * whole dots per module for documents.
 *
 * @param size modules along one side, quiet zone included
 * @param dark the dark modules, row by row
 */
public record QrCode(int size, BitSet dark) {

  private static final int QUIET = 4;
  private static final int DOTS = 8;
  private static final int WHITE = 0xFFFFFF;

  /** Capitals and digits behind the address take five and a half bits each, not eight. */
  private static final Map<EncodeHintType, Object> MIXED = Map.of(EncodeHintType.QR_COMPACT, true);

  public QrCode {
    dark = (BitSet) dark.clone();
  }

  /** The code of an address. */
  public static QrCode of(String address) {
    try {
      ByteMatrix modules = Encoder.encode(address, ErrorCorrectionLevel.M, MIXED).getMatrix();
      int size = modules.getWidth() + 2 * QUIET;
      BitSet dark = new BitSet(size * size);
      for (int y = 0; y < modules.getHeight(); y++) {
        for (int x = 0; x < modules.getWidth(); x++) {
          dark.set((y + QUIET) * size + x + QUIET, modules.get(x, y) == 1);
        }
      }
      return new QrCode(size, dark);
    } catch (WriterException e) {
      throw new IllegalArgumentException("not an address for a QR code: " + address, e);
    }
  }

  /** A picture for pages, sharp in every size. */
  public String svg() {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
    <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
    """
        .formatted(size, path());
  }

  /** No run reaches the next row: the quiet zone lies between. */
  private String path() {
    StringBuilder path = new StringBuilder();
    for (int at = dark.nextSetBit(0); at >= 0; ) {
      int run = dark.nextClearBit(at) - at;
      path.append('M').append(at % size).append(' ').append(at / size);
      path.append('h').append(run).append("v1h-").append(run).append('z');
      at = dark.nextSetBit(at + run);
    }
    return path.toString();
  }

  /** The picture, with the words that stand for it. */
  Picture picture(String text) {
    int side = size * DOTS;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        if (!dark.get(y / DOTS * size + x / DOTS)) {
          image.setRGB(x, y, WHITE);
        }
      }
    }
    return Picture.png(Png.of(image), text);
  }
}
