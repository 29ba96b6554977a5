package org.anzheng.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 站点: what is the same for every request: the public address and the stylesheet's version. */
@Component
public class Site {

  private static final String STYLESHEET = "/css/anzheng.css";

  private final String publicUrl;
  private final String stylesheet;

  Site(@Value("${anzheng.public-url}") String publicUrl) {
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
    this.stylesheet = STYLESHEET + "?v=" + versionOf("static" + STYLESHEET);
  }

  /** The absolute address of a path; never derived from the request. */
  public String absolute(String path) {
    return publicUrl + path;
  }

  /** Whether readers come over TLS. */
  public boolean isSecure() {
    return publicUrl.startsWith("https:");
  }

  /** The stylesheet's path, which changes with its content. */
  public String stylesheet() {
    return stylesheet;
  }

  private static String versionOf(String resource) {
    try (InputStream in = new ClassPathResource(resource).getInputStream()) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException("The stylesheet is missing", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
