package org.anzheng.trust;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Folders and name of the log, as the settings give them. */
@Component
record LogSettings(
    @Value("${anzheng.data}") Path data,
    @Value("${anzheng.log.anchor:${anzheng.data}/anchor}") Path anchor,
    @Value("${anzheng.public-url}") URI publicUrl) {

  /** Public host with its port, as it stands in origins; never taken from a request. */
  String host() {
    String path = publicUrl.getPath() == null ? "" : publicUrl.getPath().replaceAll("/+$", "");
    return publicUrl.getAuthority() + path;
  }

  Path keys() {
    return data.resolve("keys");
  }

  Path log() {
    return data.resolve("log");
  }
}
