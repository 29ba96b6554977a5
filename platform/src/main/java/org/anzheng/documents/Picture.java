package org.anzheng.documents;

import java.util.Base64;

/**
 * 图像: a PNG with the words that stand for it.
 *
 * @param base64 the PNG
 * @param text for readers who cannot see it
 */
public record Picture(String base64, String text) {

  /** A picture of PNG bytes. */
  public static Picture png(byte[] png, String text) {
    return new Picture(Base64.getEncoder().encodeToString(png), text);
  }

  /** The PNG. */
  public byte[] bytes() {
    return Base64.getDecoder().decode(base64);
  }
}
