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

/** 站点: what is the same for every request: the public address, the versions of style and script. */
@Component
public class Site {

  private static final String STYLESHEET = "/css/anzheng.css";
  private static final String ON_SITE = "/js/onsite.js";

  private final String publicUrl;
  private final String stylesheet;
  private final String onSite;

  Site(@Value("${anzheng.public-url}") String publicUrl) {
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
    this.stylesheet = versioned(STYLESHEET);
    this.onSite = versioned(ON_SITE);
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

  /** The path of the script with which a team works on site, which changes with its content. */
  public String onSite() {
    return onSite;
  }

  private static String versioned(String path) {
    try (InputStream in = new ClassPathResource("static" + path).getInputStream()) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return path + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " is missing", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
