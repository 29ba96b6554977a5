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

  /** Absolute address of a path of the site. */
  String address(String path) {
    return publicUrl.toString().replaceAll("/+$", "") + path;
  }

  /** The address that names a body as an issuer. */
  String issuer(String approvalNo) {
    return address("/bodies/" + approvalNo);
  }

  /** Folder of the keys of bodies and status lists. */
  Path tokenKeys() {
    return keys().resolve("tokens");
  }

  Path status() {
    return data.resolve("status");
  }

  Path keys() {
    return data.resolve("keys");
  }

  Path log() {
    return data.resolve("log");
  }
}
