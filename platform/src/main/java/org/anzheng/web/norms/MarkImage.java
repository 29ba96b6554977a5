package org.anzheng.web.norms;

import java.nio.charset.StandardCharsets;
import org.anzheng.scheme.norms.MarkContent;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 标志图片: a mark with an identifier, as an image that can do nothing but be looked at. */
public final class MarkImage {

  private static final MediaType SVG = MediaType.valueOf("image/svg+xml;charset=UTF-8");
  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

  private MarkImage() {}

  /** The answer to whoever asks for the image. */
  public static ResponseEntity<byte[]> of(MarkContent mark, String identifier) {
    return ResponseEntity.ok()
        .contentType(SVG)
        .header("Content-Security-Policy", NOTHING)
        .header("X-Content-Type-Options", "nosniff")
        .body(mark.svgOf(identifier).getBytes(StandardCharsets.UTF_8));
  }
}
