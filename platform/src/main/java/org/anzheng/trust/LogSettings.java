package org.anzheng.trust;

import java.net.URI;
import java.nio.file.Path;

/** Folders and name of the log, as the settings give them. */
record LogSettings(Path data, Path anchor, URI publicUrl) {

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
